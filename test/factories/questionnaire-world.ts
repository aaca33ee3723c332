import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { hashOfSecret, newSecret } from '../../server/access/secret.ts';
import { SCALES, type ScaleCode } from '../../shared/vocabulary/questionnaire.ts';

/** One row of `item` to be asked; the rest is filled in. */
export interface WorldItem {
  code: string;
  kind: string;
  wording?: string;
  section?: string;
  scale?: ScaleCode;
  options?: { value: string; label: string }[];
  notApplicable?: boolean;
  dontKnow?: boolean;
  askedPer?: 'respondent' | 'mentee';
  showIf?: string;
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One item of every kind, a scale long enough to share a page, and a condition. */
export const PARTICIPANT_ITEMS: WorldItem[] = [
  ...[1, 2, 3, 4].map((n): WorldItem => ({ code: `s${n}`, kind: 'scale', scale: 'agreement', section: 'What has changed', wording: `Statement ${n}`, notApplicable: true, dontKnow: true })),
  { code: 'sup', kind: 'single', section: 'Supervising', wording: 'Do you supervise anybody?', options: YES_NO },
  { code: 'freq', kind: 'scale', scale: 'frequency', section: 'Supervising', wording: 'How often do you bring a question from the set?', showIf: 'sup=yes' },
  {
    code: 'ways',
    kind: 'multiple',
    section: 'You',
    wording: 'Where do you notice a change?',
    options: [
      { value: 'team', label: 'In the team' },
      { value: 'supervision', label: 'In supervision' },
      { value: 'recording', label: 'In recording' },
    ],
    notApplicable: true,
  },
  { code: 'meets', kind: 'number', section: 'You', wording: 'How often did you meet your mentor?', notApplicable: true, dontKnow: true },
  { code: 'change', kind: 'date', section: 'You', wording: 'When did you first use something you had learnt?' },
  { code: 'word', kind: 'short_text', section: 'In your words', wording: 'The programme in one word' },
  { code: 'more', kind: 'long_text', section: 'In your words', wording: 'What else should we know?' },
];

export const MENTOR_ITEMS: WorldItem[] = [
  { code: 'before', kind: 'single', wording: 'Had you mentored before?', options: YES_NO },
  { code: 'grown', kind: 'scale', scale: 'rating', section: 'Your mentees', wording: 'How far has their judgement grown?', askedPer: 'mentee', dontKnow: true },
  { code: 'why', kind: 'long_text', section: 'Your mentees', wording: 'What shows it?', askedPer: 'mentee', showIf: 'grown=high' },
];

export interface Enrolled {
  enrolmentId: string;
  /** Secret of a personal link in the round of their role. */
  link: string;
}

export interface QuestionnaireWorld {
  programmeId: string;
  code: string;
  roundId: string;
  mentorRoundId: string;
  versionId: string;
  participant: Enrolled;
  /** Asked too, and left alone by most tests. */
  other: Enrolled;
  /** Withdrew; is asked nevertheless. */
  withdrawn: Enrolled;
  /** Died after the round opened. */
  dead: Enrolled;
  /** Has the participant and `other` as mentees, and once had `dead`. */
  mentor: Enrolled;
  lonelyMentor: Enrolled;
}

/**
 * A programme with two named rounds, open from 16 February to 13 March 2026, and an anonymous one. Written with plain
 * SQL, so that it needs nothing of the application that is tested on it.
 */
export async function createQuestionnaireWorld(db: DataSource, code = `P${randomUUID().slice(0, 8)}`): Promise<QuestionnaireWorld> {
  const one = async (sql: string, values: unknown[]): Promise<string> => ((await db.query(sql, values)) as { id: string }[])[0]!.id;
  const programmeId = await one(
    `INSERT INTO programme (code, name, starts_on, ends_on, demonstration) VALUES ($1, 'Managing well', '2025-09-01', '2026-03-31', true) RETURNING id`,
    [code],
  );
  const councilId = await one(`INSERT INTO council (name) VALUES ($1) RETURNING id`, [`Council of ${code}`]);

  const version = async (questionnaire: string, title: string, items: WorldItem[]): Promise<string> => {
    const questionnaireId = await one(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, $2) RETURNING id`, [programmeId, questionnaire]);
    const versionId = await one(
      `INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, introduction) VALUES ($1, $2, 1, $3, 'You can leave out any question.') RETURNING id`,
      [programmeId, questionnaireId, title],
    );
    for (const [index, item] of items.entries()) {
      const options = item.options ?? (item.scale ? SCALES[item.scale].points : null);
      await db.query(
        `INSERT INTO item (programme_id, version_id, code, position, section, kind, wording, scale, options, not_applicable, dont_know, asked_per, show_if)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          programmeId,
          versionId,
          item.code,
          index + 1,
          item.section ?? '',
          item.kind,
          item.wording ?? item.code,
          item.scale ?? null,
          options && JSON.stringify(options),
          item.notApplicable ?? false,
          item.dontKnow ?? false,
          item.askedPer ?? 'respondent',
          item.showIf ?? null,
        ],
      );
    }
    await db.query(`UPDATE questionnaire_version SET published_on = '2026-02-01' WHERE id = $1`, [versionId]);
    return versionId;
  };
  const round = (name: string, versionId: string, mode: string, role: string | null): Promise<string> =>
    one(
      `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on, closes_on)
       VALUES ($1, $2, $2, $3, $4, 'end_of_programme', $5, '2026-02-16', '2026-03-13') RETURNING id`,
      [programmeId, name, versionId, mode, role],
    );
  const versionId = await version('end', 'Looking back', PARTICIPANT_ITEMS);
  const roundId = await round('end', versionId, 'named', 'participant');
  const mentorRoundId = await round('end-mentors', await version('end-mentors', 'Looking back as a mentor', MENTOR_ITEMS), 'named', 'mentor');
  await round('day', versionId, 'anonymous', null);

  const enrol = async (person: string, role: 'participant' | 'mentor', name = ''): Promise<Enrolled> => {
    const personId = await one(`INSERT INTO person (programme_id, code, name) VALUES ($1, $2, $3) RETURNING id`, [programmeId, person, name]);
    const enrolmentId = await one(
      `INSERT INTO enrolment (programme_id, person_id, role, council_id, starter, enrolled_on) VALUES ($1, $2, $3, $4, true, '2025-09-01') RETURNING id`,
      [programmeId, personId, role, councilId],
    );
    const link = newSecret();
    await db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id, link_hash) VALUES ($1, $2, $3, $4)`, [
      role === 'mentor' ? mentorRoundId : roundId,
      enrolmentId,
      programmeId,
      hashOfSecret(link),
    ]);
    return { enrolmentId, link };
  };
  const participant = await enrol('P1', 'participant', 'Ada Holloway');
  const other = await enrol('P2', 'participant');
  const withdrawn = await enrol('P3', 'participant');
  const dead = await enrol('P4', 'participant');
  const mentor = await enrol('M1', 'mentor');
  const lonelyMentor = await enrol('M2', 'mentor');
  await db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2025-12-01')`, [programmeId, withdrawn.enrolmentId]);
  await db.query(`UPDATE person SET died_on = '2026-02-20' WHERE programme_id = $1 AND code = 'P4'`, [programmeId]);
  for (const { enrolmentId } of [participant, other, dead]) {
    await db.query(`INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id) VALUES ($1, $2, $3)`, [programmeId, mentor.enrolmentId, enrolmentId]);
  }
  return { programmeId, code, roundId, mentorRoundId, versionId, participant, other, withdrawn, dead, mentor, lonelyMentor };
}
