import { findMeasure, MEASURES } from './catalogue.ts';
import { figureSql, ofRow, rowsSql } from './figure-query.ts';

describe('the statement that counts', () => {
  it('makes the rows of measures that share them once', () => {
    const rows = findMeasure('finishers')!.rows;
    const together = MEASURES.filter((measure) => measure.rows === rows);
    expect(together.length).toBeGreaterThan(1);
    const sql = figureSql(together, { byCouncil: true, behind: false });
    expect(sql.split(rows.trim())).toHaveLength(2);
    for (const { id } of together) expect(sql).toContain(`'${id}' AS measure`);
  });

  it('leaves councils out where nobody asks for them', () => {
    expect(figureSql([findMeasure('finishers')!], { byCouncil: false, behind: false })).not.toContain('GROUPING SETS');
  });
});

describe('the statement behind the rows of a figure', () => {
  it('stands on the very rows, and takes what the figure is of as parameters', () => {
    const measure = findMeasure('cumulative-attendance-by-session')!;
    const { sql, values } = rowsSql(measure, { roles: ['mentor'], session: `'; DROP TABLE session; --` }, 50, 100);
    expect(sql).toContain(measure.rows.trim());
    expect(values).toEqual(['mentor', `'; DROP TABLE session; --`, 50, 100]);
    expect(sql).not.toContain('DROP TABLE');
    expect(sql).toContain('LIMIT $5 OFFSET $6');
  });

  it('asks for nothing that the measure is not broken down by', () => {
    expect(rowsSql(findMeasure('withdrawals')!, { roles: ['mentor'], item: 'q1', category: 'formal' }, 1, 0).values).toEqual(['mentor', 1, 0]);
    // A category of a category measure picks no rows: they are its base.
    expect(rowsSql(findMeasure('withdrawals-by-kind')!, { roles: ['mentor'], category: 'formal' }, 1, 0).values).toEqual(['mentor', 1, 0]);
    // Elsewhere it is a dimension like any other.
    expect(rowsSql(findMeasure('retention')!, { roles: ['mentor'], category: '2024-05' }, 1, 0).values).toEqual(['mentor', '2024-05', 1, 0]);
  });

  it('takes several rounds together', () => {
    expect(rowsSql(findMeasure('item-agreement-pooled')!, { rounds: ['a', 'b'], item: 'q1' }, 1, 0).values).toEqual([['a', 'b'], 'q1', 1, 0]);
  });
});

describe('what a figure is of', () => {
  it('says only what applies', () => {
    const row = { measure: 'x', left_out: null, council: null, whole: true, sort_key: '', rows: 1, amount: 1, round_code: 'end', item: 'q1', source: 'participants', outcome: null };
    expect(ofRow(findMeasure('item-states')!, row, 'skipped')).toEqual({ rounds: ['end'], item: 'q1', source: 'participants', category: 'skipped' });
  });
});
