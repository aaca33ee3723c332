// What the guard and the scope add to a dashboard call. Its floor is the same call without the time in which its guard was
// at work (who is signed in, in which role, with which scope), so that whatever else the machine does falls on both alike.
import { DemonstrationAccess } from '../dist/server/access/demonstration-access.js';
import { AccessGuard } from '../dist/server/access/access.guard.js';
import { createApp } from '../dist/server/app.js';
import { DASHBOARDS } from '../dist/server/reports/dashboards.js';
import { alternate } from './statistics.mjs';

/** What authorisation may add to a dashboard call, as a share of it. */
export const MOST_ADDED = 0.1;

export async function benchAuthorisation({ databaseUrl, programme, rounds, capMs, report }) {
  const guarded = AccessGuard.prototype.canActivate;
  const app = await createApp({ databaseUrl });
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const link = await app.get(DemonstrationAccess).link();
    const reply = await app.inject({ method: 'POST', url: '/sign-in', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ link }).toString() });
    const headers = { cookie: reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
    const base = `/api/programmes/${programme.code}`;
    await app.inject({ method: 'PUT', url: `${base}/role`, headers: { ...headers, 'x-waymark': '1' }, payload: { role: 'evaluator' } });

    let scope;
    const learning = async function (context) {
      const allowed = await guarded.call(this, context);
      ({ scope } = context.switchToHttp().getRequest());
      return allowed;
    };
    const open = (context) => {
      context.switchToHttp().getRequest().scope = scope;
      return true;
    };
    const call = async (guard, dashboard) => {
      AccessGuard.prototype.canActivate = guard;
      const { statusCode, body } = await app.inject({ method: 'GET', url: `${base}/dashboards/${dashboard}`, headers });
      if (statusCode !== 200) throw new Error(`dashboard ${dashboard} answered ${statusCode}: ${body.slice(0, 300)}`);
      return body;
    };
    for (const { id } of DASHBOARDS) {
      // Both answer the same, or nothing is compared.
      if ((await call(learning, id)) !== (await call(open, id))) throw new Error(`dashboard ${id} is another one without its guard`);
      let [whole, guard] = [0, 0];
      const timedGuard = async function (context) {
        const start = performance.now();
        const allowed = await guarded.call(this, context);
        guard = performance.now() - start;
        return allowed;
      };
      const measured = await alternate({
        rounds,
        warmUp: 3,
        capMs,
        ours: async () => {
          const start = performance.now();
          await call(timedGuard, id);
          return (whole = performance.now() - start);
        },
        floor: async () => whole - guard,
      });
      const added = measured.ratio - 1;
      report.ratio(`dashboard ${id}, authorised`, 'itself without', measured, { note: `authorisation adds ${(100 * added).toFixed(1)}%, ${added <= MOST_ADDED ? 'within' : 'OVER'} the ${100 * MOST_ADDED}% it may` });
    }
  } finally {
    AccessGuard.prototype.canActivate = guarded;
    await app.close();
  }
}
