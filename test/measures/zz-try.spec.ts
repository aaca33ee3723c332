import { MEASURES } from '../../server/measures/catalogue.ts';
import { everyFigure, importFixtures, rowsOf } from './imported.ts';
import { figureSql } from '../../server/measures/figure-query.ts';
it('x', async () => {
  const im = await importFixtures('worlds/empty', 'worlds/leaving', 'worlds/one-council', 'worlds/rates', 'worlds/two-roles', 'apir', 'northern');
  const groups = new Map<string, any[]>();
  for (const m of MEASURES) groups.set(m.rows, [...(groups.get(m.rows) ?? []), m]);
  for (let i = 0; i < 3; i++) for (const code of ['APIR', 'EMPTY', 'LEAVING', 'NORTHERN', 'ONE']) {
    const t0 = Date.now(); const out: string[] = [];
    for (const g of groups.values()) {
      const t = Date.now();
      await im.service.figures({ programmeId: im.programmes.get(code)!, councilIds: null }, g.map((m) => m.id));
      if (Date.now() - t > 300) out.push(`   ${g.map((m: any) => m.id).join(' ').slice(0, 60)} ${Date.now() - t}`);
    }
    process.stderr.write(`${i} ${code} ${Date.now() - t0}\n${out.join('\n')}\n`);
  }
  const st = await im.db.query(`select relname, reltuples::int, last_analyze, last_autoanalyze from pg_class c join pg_stat_user_tables t on t.relid=c.oid`);
  console.log(st);
  await im.close();
}, 200000);
