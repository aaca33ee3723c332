import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { faultsOfPlace, forbidsBeside } from './staff-check.ts';

const CHOICES = { councils: [{ id: 'poole' }, { id: 'devon' }], sets: [{ id: 'north' }, { id: 'south' }] };
const nowhere = { councilId: null, setIds: [] };

describe('where a role holds', () => {
  it('is one council of the programme for a head of service', () => {
    expect(faultsOfPlace('head_of_service', { councilId: 'poole', setIds: [] }, CHOICES)).toEqual([]);
    expect(faultsOfPlace('head_of_service', nowhere, CHOICES)).toEqual([{ field: 'councilId', message: expect.stringMatching(/^Choose the council/) }]);
    expect(faultsOfPlace('head_of_service', { councilId: 'kent', setIds: [] }, CHOICES)).toEqual([{ field: 'councilId', message: expect.stringMatching(/not one of this programme/) }]);
  });

  it('is any number of sets of the programme for a facilitator, also none yet', () => {
    for (const setIds of [[], ['north'], ['north', 'south']]) expect(faultsOfPlace('facilitator', { councilId: null, setIds }, CHOICES)).toEqual([]);
    expect(faultsOfPlace('facilitator', { councilId: null, setIds: ['north', 'west'] }, CHOICES).map(({ field }) => field)).toEqual(['setIds.1']);
  });

  it('is the whole programme for everybody else', () => {
    for (const role of ['programme_manager', 'evaluator', 'report_reader'] as const) {
      expect(faultsOfPlace(role, nowhere, CHOICES)).toEqual([]);
      expect(faultsOfPlace(role, { councilId: 'poole', setIds: ['north'] }, CHOICES).map(({ field }) => field)).toEqual(['councilId', 'setIds']);
    }
  });

  it('is never a council and sets at once', () => {
    for (const role of STAFF_ROLES) expect(faultsOfPlace(role, { councilId: 'poole', setIds: ['north'] }, CHOICES)).not.toEqual([]);
  });
});

describe('roles beside one another', () => {
  it('go together but for head of service and evaluator', () => {
    const refused = STAFF_ROLES.flatMap((held) => STAFF_ROLES.filter((role) => forbidsBeside([held], role, 'Ann') !== null).map((role): [StaffRole, StaffRole] => [held, role]));
    expect(refused).toEqual([['evaluator', 'head_of_service'], ['head_of_service', 'evaluator']]);
  });

  it('are refused by name, with what to do', () => {
    expect(forbidsBeside(['facilitator', 'evaluator'], 'head_of_service', 'Ann')).toBe(
      'Ann is evaluator of this programme, and nobody can be head of service and evaluator of one programme. Take that role away first, or choose somebody else.',
    );
  });
});
