import { STAFF_ROLES } from '../../../shared/vocabulary/staff-role.ts';
import { faultsOfDraft, givenOf, hasPlace, placeOf, placeWords, ROLE_HINTS } from './role-words.ts';

const NORTH = { id: 'n', name: 'North set' };
const SOUTH = { id: 's', name: 'South set' };

describe('the words of a role', () => {
  it('say where it holds', () => {
    expect(placeWords({ role: 'evaluator', council: null, sets: [] })).toBe('The whole programme');
    expect(placeWords({ role: 'head_of_service', council: { id: 'p', name: 'Poole' }, sets: [] })).toBe('Poole');
    expect(placeWords({ role: 'head_of_service', council: null, sets: [] })).toBe('No council yet');
    expect(placeWords({ role: 'facilitator', council: null, sets: [NORTH, SOUTH] })).toBe('North set, South set');
    expect(placeWords({ role: 'facilitator', council: null, sets: [] })).toBe('No sets yet');
  });

  it('explain every role', () => {
    for (const role of STAFF_ROLES) expect(ROLE_HINTS[role].length).toBeGreaterThan(20);
    expect(STAFF_ROLES.filter(hasPlace)).toEqual(['head_of_service', 'facilitator']);
  });
});

describe('a role that is to be given', () => {
  const draft = { accountId: 'a', role: 'facilitator' as const, councilId: 'p', setIds: ['n'] };

  it('needs somebody, a role, and a head of service a council', () => {
    expect(faultsOfDraft({ accountId: null, role: null, councilId: '', setIds: [] }).map(({ field }) => field)).toEqual(['account', 'role']);
    expect(faultsOfDraft({ accountId: 'a', role: 'head_of_service', councilId: '', setIds: [] }).map(({ field }) => field)).toEqual(['council']);
    expect(faultsOfDraft({ accountId: 'a', role: 'facilitator', councilId: '', setIds: [] })).toEqual([]);
  });

  it('is sent with what belongs to it, whatever was chosen before for another role', () => {
    expect(givenOf(draft)).toEqual({ accountId: 'a', role: 'facilitator', setIds: ['n'] });
    expect(givenOf({ ...draft, role: 'head_of_service' })).toEqual({ accountId: 'a', role: 'head_of_service', councilId: 'p' });
    expect(givenOf({ ...draft, role: 'evaluator' })).toEqual({ accountId: 'a', role: 'evaluator' });
    expect(placeOf('head_of_service', { councilId: '', setIds: [] })).toEqual({ councilId: null });
  });
});
