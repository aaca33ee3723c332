// Dashboards over HTTP against the SQL of their figures, and against one plain GROUP BY, over one connection.
import { MEASURES } from '../dist/server/measures/catalogue.js';
import { figureSql } from '../dist/server/measures/figure-query.js';
import { REPRESENTATIVENESS } from '../dist/server/measures/contribution/representativeness.js';
import { DASHBOARDS } from '../dist/server/reports/dashboards.js';
import { alternate } from './statistics.mjs';

/** What an evaluator would write by hand to have every item's answers counted. */
const PLAIN_COUNT = `
  SELECT r.code, i.code AS item, a.state, a.choices[1] AS choice, count(*)
    FROM answer a
    JOIN response f ON f.id = a.response_id AND f.status = 'submitted'
    JOIN round r ON r.id = f.round_id
    JOIN item i ON i.id = a.item_id
   WHERE r.programme_id = $1
   GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;

/** The statements that the figures of a dashboard are counted by, those of equal rows together, as the server does it. */
function statementsOf(dashboard) {
  const ids = new Set(dashboard.measures.flatMap((id) => (id === REPRESENTATIVENESS.id ? REPRESENTATIVENESS.composedOf : [id])));
  const byRows = new Map();
  for (const id of ids) {
    const measure = MEASURES.find((known) => known.id === id);
    byRows.set(measure.rows, [...(byRows.get(measure.rows) ?? []), measure]);
  }
  return [...byRows.values()].map((measures, i) => ({ name: `bench ${dashboard.id} ${i}`, text: figureSql(measures, dashboard.byCouncil) }));
}

export async function benchDashboards({ staff, client, programme, rounds, capMs, report }) {
  await staff.actAs(programme.code, 'evaluator');
  for (const dashboard of DASHBOARDS) {
    const statements = statementsOf(dashboard);
    const measured = await alternate({
      rounds,
      warmUp: 3,
      capMs,
      ours: async () => void (await staff.get(`/api/programmes/${programme.code}/dashboards/${dashboard.id}`, false)),
      floor: async () => {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off');
        for (const statement of statements) await client.query({ ...statement, values: [programme.id, null] });
        await client.query('COMMIT');
      },
    });
    report.ratio(`dashboard ${dashboard.id}`, `its ${statements.length} figure statements`, measured);
  }
  report.ratio(
    'dashboard feedback',
    'one GROUP BY of all answers',
    await alternate({
      rounds,
      warmUp: 1,
      capMs,
      ours: async () => void (await staff.get(`/api/programmes/${programme.code}/dashboards/feedback`, false)),
      floor: async () => void (await client.query({ name: 'bench plain', text: PLAIN_COUNT, values: [programme.id] })),
    }),
  );
}
