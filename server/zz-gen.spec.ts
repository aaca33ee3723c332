import { ENTITIES } from '../test/database/entities.ts';
import { openDataSource } from './db/data-source.ts';
import { migrate } from './db/migrate.ts';
it('gen', async () => {
  console.log(await migrate(process.env.GEN_URL!));
  console.log(await migrate(process.env.GEN_URL!));
  const ds = await openDataSource(process.env.GEN_URL!, { entities: ENTITIES });
  const log = await ds.driver.createSchemaBuilder().log();
  console.log(log.upQueries.map((q: any) => q.query));
  await ds.destroy();
}, 60000);
