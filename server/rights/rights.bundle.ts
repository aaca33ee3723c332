import type { BundleFault, BundleStore } from '../kernel/bundle-store.ts';
import { codeHashSql } from './person-code.ts';

/** Has no file in a bundle: refuses one that would bring back what was erased. */
export const rightsBundle: BundleStore = {
  files: {},
  async conflicts(db) {
    const people = (await db.query(
      `SELECT b.line, b.person FROM bundle_people b
         JOIN erasure r ON r.programme_code = b.programme AND r.extent = 'person' AND r.code_hash = ${codeHashSql('b.programme', 'b.person')}
        ORDER BY b.line LIMIT 1000`,
    )) as { line: number; person: string }[];
    const forms = (await db.query(
      `SELECT b.line, b.person, b.round FROM bundle_responses b
         JOIN erasure r ON r.programme_code = b.programme AND r.extent = 'answers ' || b.round AND r.code_hash = ${codeHashSql('b.programme', 'b.person')}
        ORDER BY b.line LIMIT 1000`,
    )) as { line: number; person: string; round: string }[];
    return [
      ...people.map(({ line, person }): BundleFault => ({ file: 'people.csv', line, column: 'person', wrong: `${person} was erased, and would be brought back`, right: 'a bundle without anything of theirs' })),
      ...forms.map(({ line, person, round }): BundleFault => ({ file: 'responses.csv', line, column: 'response', wrong: `${person} withdrew the answers they gave in ${round}, which would be brought back`, right: 'a bundle without that form and its answers' })),
    ];
  },
};
