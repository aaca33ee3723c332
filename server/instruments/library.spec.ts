import { missingWords } from '../../shared/questionnaire/missing-words.ts';
import { faultsToPublish, tidyDraft, type VersionDraft } from '../../shared/questionnaire/version-draft.ts';
import { LIBRARY } from './library.ts';
import type { KnownOutcome } from './library/instrument.ts';

const OUTCOMES: KnownOutcome[] = [
  { code: 'knowledge', title: 'Knowledge and consistency of practice' },
  { code: 'decisions', title: 'Better decisions' },
];
const draftOf = (code: string, outcomes = OUTCOMES): VersionDraft => LIBRARY.find((one) => one.code === code)!.draft(outcomes);

describe('the library', () => {
  it('has what the stages of a programme need, each under a code of its own', () => {
    expect(LIBRARY.map(({ code }) => code)).toEqual([
      'launch-day', 'mid-point', 'end-participants', 'end-mentors', 'heads-of-service', 'session-pulse', 'feelings-before', 'feelings-after',
    ]);
  });

  it.each(LIBRARY)('could publish $code in English as it is, in any programme', (instrument) => {
    for (const outcomes of [[], OUTCOMES]) expect(faultsToPublish(tidyDraft({ ...instrument.draft(outcomes), words: {} }), outcomes.map(({ code }) => code))).toEqual([]);
  });

  it.each(LIBRARY)('has $code in Welsh, but for statements about outcomes', (instrument) => {
    expect(faultsToPublish(tidyDraft(instrument.draft([])), [])).toEqual([]);
    const draft = instrument.draft(OUTCOMES);
    const unsaid = missingWords(draft, 'cy').map(({ item, part }) => [draft.items[item!]!.outcome, part]);
    expect(unsaid).toEqual(instrument.perOutcome ? [['knowledge', 'wording'], ['decisions', 'wording']] : []);
  });

  it.each(LIBRARY)('says in Welsh nothing of $code that it says in English', (instrument) => {
    const draft = tidyDraft(instrument.draft([]));
    const said = [
      [draft.title, draft.words.cy!.title], [draft.introduction, draft.words.cy!.introduction],
      ...draft.items.flatMap(({ wording, section, note, kind, options, words: { cy } }) => [
        [wording, cy!.wording], [section, cy!.section], [note, cy!.note],
        ...(kind === 'scale' ? [] : (options ?? []).map(({ value, label }) => [label, cy!.options[value]!])),
      ]),
    ].filter(([english]) => english !== '');
    expect(said.filter(([english, welsh]) => english === welsh)).toEqual([]);
  });

  it.each(['end-participants', 'end-mentors', 'heads-of-service'])('asks about every outcome in %s', (code) => {
    expect([...new Set(draftOf(code).items.flatMap(({ outcome }) => outcome ?? []))]).toEqual(['knowledge', 'decisions']);
  });

  it('asks participants at the end of three things as they were before and as they are now', () => {
    const { items } = draftOf('end-participants');
    expect(items.filter(({ moment }) => moment === 'now').map(({ pair }) => pair)).toEqual(['joint-visits', 'sure-of-thresholds', 'records-say-why']);
  });

  it('lets people say what, keeps counts within reason, and says where whom it asks about changes', () => {
    const items = ['mid-point', 'end-participants', 'end-mentors', 'heads-of-service'].flatMap((code) => draftOf(code).items);
    expect(items.filter(({ other }) => other !== null).map(({ code }) => code)).toEqual(['harder-to-take-part', 'selected-by', 'what-helped']);
    expect(items.filter(({ kind, highest }) => kind === 'number' && highest === null)).toEqual([]);
    expect(items.filter(({ note }) => note !== '').map(({ code }) => code)).toEqual(['first-change-knowledge', 'joint-visits-before', 'better-for-a-family', 'met-mentee', 'seen-knowledge']);
  });

  it('asks mentors about each mentee', () => {
    expect(draftOf('end-mentors').items.filter(({ askedPer }) => askedPer === 'mentee').map(({ code }) => code)).toEqual(['met-mentee', 'progress-knowledge', 'progress-decisions']);
  });

  it('asks for the same feelings before and after', () => {
    const codes = ['feelings-before', 'feelings-after'].map((code) => draftOf(code).items.flatMap((item) => (item.kind === 'scale' ? item.code : [])));
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]).toHaveLength(6);
  });
});
