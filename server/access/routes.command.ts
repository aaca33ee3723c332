import { STAFF_ROLE_LABELS, STAFF_ROLES } from '../../shared/vocabulary/staff-role.ts';
import type { Command } from '../kernel/command.ts';
import { ROUTE_ROLES, type RouteRule } from './route-roles.ts';

const HEADINGS = ['Route', ...STAFF_ROLES.map((role) => STAFF_ROLE_LABELS[role]), 'Others'];
const OTHERS: Readonly<Record<RouteRule['to'], string>> = {
  anybody: 'anybody',
  signed_in: 'anybody signed in',
  administrator: 'administrators',
  person: 'participants and mentors, their own',
  roles: '–',
};

/** A line for each route: what each role may do of its own programme, and who else may use it. */
export function routeTable(): string[][] {
  return Object.entries(ROUTE_ROLES).map(([route, rule]) => [
    route,
    ...STAFF_ROLES.map((role) => {
      if (rule.to !== 'roles' || !rule.roles.includes(role)) return '–';
      const kept = rule.kept[role];
      return kept === undefined ? 'yes' : kept === 'council' ? 'own council' : 'own sets';
    }),
    rule.to === 'anybody' ? `anybody: ${rule.because}` : OTHERS[rule.to],
  ]);
}

const NOTE = 'Each role in its own programme. Another programme, and another council’s or set’s record, is “not found” (404), like one that is not there; lists leave them out.';

/** Who may use which route. */
export const routesCommand: Command = {
  name: 'routes',
  usage: 'routes [--markdown]',
  about: 'Print who may use which address of the server.',
  withoutDatabase: true,
  run(args, context) {
    const unknown = args.find((arg) => arg !== '--markdown');
    if (unknown !== undefined) {
      context.err(`There is no ${unknown}. Usage: routes [--markdown]`);
      return Promise.resolve(2);
    }
    const rows = routeTable();
    if (args.includes('--markdown')) {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      context.out(`${[line(HEADINGS), line(HEADINGS.map(() => '---')), ...rows.map(([route, ...rest]) => line([`\`${route!}\``, ...rest]))].join('\n')}\n\n${NOTE}\n`);
      return Promise.resolve(0);
    }
    const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]!.length)));
    const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd();
    context.out(`${[line(HEADINGS), ...rows.map(line)].join('\n')}\n\n${NOTE}\n`);
    return Promise.resolve(0);
  },
};
