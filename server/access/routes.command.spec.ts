import { ROUTE_ROLES } from './route-roles.ts';
import { routesCommand, routeTable } from './routes.command.ts';

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await routesCommand.run(args, { databaseUrl: '', out: (text) => (said.out += text), err: (line) => (said.err += line) });
  return { status, ...said };
}

describe('the table of routes', () => {
  it('has a line for every route', () => {
    expect(routeTable().map(([route]) => route)).toEqual(Object.keys(ROUTE_ROLES));
  });

  it('says what a role is kept to', () => {
    const line = (route: string): string[] => routeTable().find(([found]) => found === route)!;
    expect(line('GET /api/programmes/:programme/sessions/:session/register')).toEqual([expect.any(String), 'yes', '–', '–', '–', 'own sets', '–']);
    expect(line('GET /api/programmes/:programme/my-council')).toEqual([expect.any(String), '–', '–', '–', 'own council', '–', '–']);
    expect(line('GET /api/programmes/:programme/measures/:measure/rows')).toEqual([expect.any(String), '–', 'yes', '–', '–', '–', '–']);
  });

  it('is printed in columns, or as Markdown', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Route +Programme manager +Evaluator +Report reader +Head of service +Facilitator +Others$/);
    const markdown = (await run('--markdown')).out.split('\n');
    expect(markdown[1]).toBe('| --- | --- | --- | --- | --- | --- | --- |');
    expect(markdown.filter((line) => line.startsWith('| `'))).toHaveLength(Object.keys(ROUTE_ROLES).length);
  });

  it('knows no other option', async () => {
    expect(await run('--html')).toEqual({ status: 2, out: '', err: 'There is no --html. Usage: routes [--markdown]' });
  });
});
