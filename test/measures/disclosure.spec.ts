/**
 * That nobody but an evaluator can work out what fewer people said than may be shown. Random small programmes are written to the
 * database; everything that an audience can reach of answers (every measure, so every dashboard, base, drawing and file)
 * becomes a linear equation over the answers behind it, and exact row reduction looks for a combination that is about too few.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { release, type ReleasedFigure } from '../../server/disclosure/release.ts';
import { TermsService } from '../../server/disclosure/terms.service.ts';
import type { Audience } from '../../server/kernel/scope.ts';
import { findMeasure, MEASURES } from '../../server/measures/catalogue.ts';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { importFixtures, type Imported } from './imported.ts';
import { smallGroups } from './row-reduction.ts';

const ANSWERS = MEASURES.filter(({ family, behind }) => family === 'answers' && behind !== 'nobody').map(({ id }) => id);
const STATES = ['answered', 'answered', 'answered', 'answered', 'not_applicable', 'skipped'] as const;

interface Drawn {
  councils: number;
  people: { council: number; starter: boolean; withdrew: boolean; dosed: boolean; forms: [Form | null, Form | null] }[];
  mentors: { council: number; mentees: number; rated: boolean }[];
}
interface Form {
  agree: { state: (typeof STATES)[number]; choice: string };
  number: { state: (typeof STATES)[number]; value: number };
}

const state = fc.constantFrom(...STATES);
const form: fc.Arbitrary<Form> = fc.record({
  agree: fc.record({ state, choice: fc.constantFrom('strongly_agree', 'agree', 'neither', 'disagree') }),
  number: fc.record({ state, value: fc.nat(9) }),
});
const drawn: fc.Arbitrary<Drawn> = fc.record({
  councils: fc.integer({ min: 2, max: 5 }),
  people: fc.array(
    fc.record({ council: fc.nat(4), starter: fc.constantFrom(true, true, true, true, false), withdrew: fc.constantFrom(false, false, false, true), dosed: fc.boolean(), forms: fc.tuple(fc.option(form, { freq: 5 }), fc.option(form, { freq: 2 })) }),
    { minLength: 6, maxLength: 44 },
  ),
  mentors: fc.array(fc.record({ council: fc.nat(4), mentees: fc.integer({ min: 1, max: 3 }), rated: fc.constantFrom(true, true, false) }), { minLength: 2, maxLength: 12 }),
});

/** A programme of two rounds that ask alike (so that they are pooled), a number, ratings per mentee, dosage and withdrawals. */
async function store({ db }: Imported, { councils, people, mentors }: Drawn): Promise<string> {
  const programme_id = randomUUID();
  await db.transaction(async (tx) => {
    const put = async (table: string, rows: readonly object[]): Promise<void> => {
      if (rows.length === 0) return;
      const columns = Object.keys(rows[0]!).join(', ');
      await tx.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
    };
    const councilIds = Array.from({ length: councils }, () => randomUUID());
    const [questionnaire_id, version_id, outcome_id, launch] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const items = { agree: randomUUID(), number: randomUUID(), rating: randomUUID() };
    const rounds = [randomUUID(), randomUUID(), randomUUID()];
    const enrol = (role: string, council: number, starter = true) => ({ id: randomUUID(), programme_id, person_id: randomUUID(), role, council_id: councilIds[council % councils]!, starter, enrolled_on: '2024-02-01' });
    const participants = people.map((person) => ({ person, enrolment: enrol('participant', person.council, person.starter) }));
    const raters = mentors.map((mentor) => ({ mentor, enrolment: enrol('mentor', mentor.council) }));
    const enrolments = [...participants, ...raters].map(({ enrolment }) => enrolment);
    await put('programme', [{ id: programme_id, code: programme_id, name: 'Drawn', starts_on: '2024-02-01', ends_on: '2024-06-30', dosage_sessions: 1, dosage_mentoring: 0, minimum_people: 5, minimum_councils: 3, attendance_by_council: true }]
      .map((row) => ({ ...row, about: '', region: '', demonstration: false, pseudonym_key: randomUUID() })));
    await put('council', councilIds.map((id) => ({ id, name: id })));
    await put('person', enrolments.map(({ person_id }) => ({ id: person_id, programme_id, code: person_id, name: '' })));
    await put('enrolment', enrolments);
    await put('withdrawal', participants.filter(({ person }) => person.withdrew).map(({ enrolment }) => ({ programme_id, enrolment_id: enrolment.id, kind: 'formal', withdrew_on: '2024-04-01' })));
    await put('session', [{ id: launch, programme_id, code: 'launch', kind: 'launch', title: 'Launch', starts_at: '2024-02-10T10:00:00Z', status: 'held' }]);
    await put('register_entry', participants.map(({ person, enrolment }) => ({ session_id: launch, enrolment_id: enrolment.id, programme_id, expected: true, mark: person.dosed ? 'in_person' : 'absent' })));
    await put('outcome', [{ id: outcome_id, programme_id, code: 'know', position: 1, title: 'Knowledge' }].map((row) => ({ ...row, description: '' })));
    await put('questionnaire', [{ id: questionnaire_id, programme_id, code: 'Q' }]);
    await put('questionnaire_version', [{ id: version_id, programme_id, questionnaire_id, number: 1, title: 'Q' }]);
    const item = (id: string, code: string, position: number, more: object) => ({ id, programme_id, version_id, code, position, wording: code, kind: 'scale', scale: null, outcome_id, asked_per: 'respondent', ...more });
    await put('item', [item(items.agree, 'agree', 1, { scale: 'agreement' }), item(items.number, 'number', 2, { kind: 'number', outcome_id: null }), item(items.rating, 'rating', 3, { scale: 'rating', asked_per: 'mentee' })]);
    const round = (id: string, code: string, role: string) => ({ id, programme_id, code, title: code, version_id, mode: 'named', purpose: 'other', role, opens_on: '2024-06-01', counts_as_contribution: true, minimum_people: 5, minimum_councils: 3 });
    await put('round', [round(rounds[0]!, 'R0', 'participant'), round(rounds[1]!, 'R1', 'participant'), round(rounds[2]!, 'RM', 'mentor')]);
    const forms = participants.flatMap(({ person, enrolment }) => person.forms.flatMap((filled, index) => (filled ? [{ id: randomUUID(), filled, round: rounds[index]!, enrolment }] : [])));
    const rated = raters.filter(({ mentor }) => mentor.rated).map(({ mentor, enrolment }) => ({ id: randomUUID(), mentor, enrolment, round: rounds[2]! }));
    const sent = [...forms, ...rated];
    await put('round_member', sent.map(({ round: round_id, enrolment }) => ({ round_id, enrolment_id: enrolment.id, programme_id })));
    await put('response', sent.map(({ id, round: round_id, enrolment }) => ({ id, programme_id, round_id, enrolment_id: enrolment.id, status: 'submitted', submitted_at: '2024-06-02T10:00:00Z' })));
    await put('answer', [
      ...forms.flatMap(({ id, filled }) => [
        { programme_id, response_id: id, item_id: items.agree, state: filled.agree.state, choices: filled.agree.state === 'answered' ? [filled.agree.choice] : null, number: null, mentee_id: null },
        { programme_id, response_id: id, item_id: items.number, state: filled.number.state, choices: null, number: filled.number.state === 'answered' ? filled.number.value : null, mentee_id: null },
      ]),
      ...rated.flatMap(({ id, mentor }, index) =>
        participants.slice(index, index + mentor.mentees).map(({ enrolment }) => ({ programme_id, response_id: id, item_id: items.rating, state: 'answered', choices: ['high'], number: null, mentee_id: enrolment.id })),
      ),
    ]);
  });
  return programme_id;
}

interface Answer {
  unit: string;
  person: string;
  council: string | null;
}

describe('what an audience can work out of answers', () => {
  let imported: Imported;
  beforeAll(async () => {
    imported = await importFixtures();
  });
  afterAll(() => imported.close());

  /** The answers behind a figure: the substantive ones of the very rows that it was counted from. */
  async function answersBehind(programmeId: string, measure: string, of: FigureOf, known: Map<string, Promise<Answer[]>>): Promise<Answer[]> {
    const { category: _none, ...rest } = findMeasure(measure)!.kind === 'category' ? of : { ...of, category: undefined };
    const wanted = findMeasure(measure)!.kind === 'category' ? rest : of;
    const key = JSON.stringify([measure, wanted]);
    let found = known.get(key);
    if (!found) {
      found = imported.service.rows({ programmeId, councilIds: null }, findMeasure(measure)!, wanted, 10_000, 0).then(({ rows }) =>
        rows.filter((row) => row.left_out === null && row.state === 'answered').map((row) => ({ unit: row.unit_id, person: row.person_id!, council: row.council })),
      );
      known.set(key, found);
    }
    return found;
  }

  /** Groups about which something follows although they are too small, item by item. */
  async function leaks(programmeId: string, figures: readonly ReleasedFigure[], exactFrom: number, known: Map<string, Promise<Answer[]>>): Promise<string[]> {
    const byItem = new Map<string, Answer[][]>();
    for (const { measure, of, cell } of figures) {
      if (cell.state !== 'shown') continue;
      const views = byItem.get(of.item!) ?? [];
      views.push(await answersBehind(programmeId, measure, of, known));
      byItem.set(of.item!, views);
    }
    return [...byItem].flatMap(([item, views]) =>
      smallGroups(views, ({ unit }) => unit, (group) => new Set(group.map(({ person }) => person)).size < exactFrom || new Set(group.map(({ council }) => council)).size < 3).map((group) => `${item}: ${group.length} answers`),
    );
  }

  it('is never about fewer people, or fewer councils, than may be shown', async () => {
    const shown: Record<string, number> = {};
    let leaksOfEvaluators = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (programme) => {
        const programmeId = await store(imported, programme);
        const counted = [...(await imported.service.figures({ programmeId, councilIds: null }, ANSWERS, { byCouncil: true, behind: true })).values()].flat();
        const terms = await new TermsService(imported.db).of({ programmeId, councilIds: [] });
        const known = new Map<string, Promise<Answer[]>>();
        const audiences: readonly [Audience, number][] = [['programme_manager', 5], ['report_reader', 5], ['head_of_service', 10]];
        for (const [audience, exactFrom] of audiences) {
          const figures = release(audience, counted, terms);
          expect(figures.filter(({ byCouncil }) => byCouncil.length > 0)).toEqual([]);
          expect([audience, await leaks(programmeId, figures, exactFrom, known)]).toEqual([audience, []]);
          for (const { measure, of, cell, excluded } of figures) {
            if (cell.state !== 'shown') expect(excluded).toEqual({});
            if (cell.state !== 'banded') continue;
            const answers = await answersBehind(programmeId, measure, of, known);
            const people = new Set(answers.map(({ person }) => person)).size;
            expect([people >= 5 && people <= 9, new Set(answers.map(({ council }) => council)).size >= 3]).toEqual([true, true]);
          }
          for (const { cell } of figures) shown[`${audience} ${cell.state}`] = (shown[`${audience} ${cell.state}`] ?? 0) + 1;
        }
        leaksOfEvaluators += (await leaks(programmeId, release('evaluator', counted), 5, known)).length;
      }),
      { numRuns: 30 },
    );
    // The same proof finds what must be found: evaluators may see small groups. And something was shown to everybody.
    expect(leaksOfEvaluators).toBeGreaterThan(0);
    for (const state of ['programme_manager shown', 'report_reader shown', 'head_of_service shown', 'head_of_service banded', 'head_of_service not_shown']) expect([state, shown[state] ?? 0]).toEqual([state, expect.any(Number)]);
    for (const state of ['programme_manager shown', 'head_of_service shown', 'head_of_service banded', 'head_of_service not_shown']) expect(shown[state] ?? 0).toBeGreaterThan(0);
  }, 120_000);
});
