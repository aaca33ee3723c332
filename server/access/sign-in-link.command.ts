import type { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { openDataSource } from '../db/data-source.ts';
import { readEnvironment, type Environment } from '../env.ts';
import { COMMAND_LINE } from '../kernel/actor.ts';
import type { Command, CommandContext } from '../kernel/command.ts';
import { normalEmail } from './credentials.service.ts';
import { DemonstrationAccess } from './demonstration-access.ts';
import { InvitationService } from './invitation/invitation.service.ts';
import { namedAccount } from './named-account.ts';
import { SignInService } from './sign-in.service.ts';

/**
 * For whoever has the database, and with it the rows: a way in that nobody has to give them. Without a programme it
 * is the link that the server prints when it starts, for a terminal that no longer shows it.
 */
export const signInLinkCommand: Command = {
  name: 'sign-in-link',
  usage: 'sign-in-link [CODE | --administrator | --reset E-MAIL]',
  about: 'Print a one-time link: into the programme CODE, for a new administrator, to set the password of an account anew, or into the demonstration programmes.',
  async run(args, context) {
    const [code, ...rest] = args;
    if (rest.length > (code === '--reset' ? 1 : 0) || (code === '--reset' && rest.length === 0)) {
      context.err(`Usage: ${signInLinkCommand.usage}`);
      return 2;
    }
    const environment = readEnvironment();
    if (code === '--administrator' || code === '--reset') return intoAccount(rest[0] ?? null, addressOf(environment), context);
    if (code === undefined && !environment.demonstration) {
      context.err('The demonstration is off on this database. Give the code of a programme for a link into it, or set WAYMARK_DEMONSTRATION=on to offer the demonstration.');
      return 1;
    }
    const db = await openDataSource(context.databaseUrl);
    try {
      const link = code === undefined ? await intoDemonstration(db, context) : await intoProgramme(db, code, context);
      if (link === null) return 1;
      context.out(`${addressOf(environment)}/sign-in?link=${link}\n`);
      return 0;
    } finally {
      await db.destroy();
    }
  },
};

async function intoDemonstration(db: DataSource, { err }: CommandContext): Promise<string> {
  const access = new DemonstrationAccess(db, new SignInService(db));
  const link = await access.link();
  const nothing = await access.nothingToSee();
  if (nothing !== null) err(nothing);
  return link;
}

/** An account for each programme, so that a link that is passed on opens this one and no other. */
async function intoProgramme(db: DataSource, code: string, { err }: CommandContext): Promise<string | null> {
  const programmes = (await db.query(`SELECT id, code FROM programme ORDER BY code`)) as { id: string; code: string }[];
  const programme = programmes.find((row) => row.code === code);
  if (!programme) {
    err(`There is no programme ${code}. ${programmes.length > 0 ? `There are: ${programmes.map((row) => row.code).join(', ')}.` : 'Import one first.'}`);
    return null;
  }
  return new SignInService(db).newLink(await namedAccount(db, `Command line (${code})`, [programme.id]));
}

/** For whoever has the machine: a new administrator, or a new password for an account whose owner cannot sign in. */
async function intoAccount(email: string | null, address: string, context: CommandContext): Promise<number> {
  const db = await openDataSource(context.databaseUrl);
  try {
    const invitations = new InvitationService(db, new AuditService());
    if (email === null) {
      context.out(`${address}/invitation?link=${await invitations.administratorLink()}\n`);
      return 0;
    }
    const [account] = (await db.query(`SELECT id FROM account WHERE email = $1 AND disabled_at IS NULL`, [normalEmail(email)])) as { id: string }[];
    if (!account) {
      context.err(`There is no open account with the e-mail address ${email}.`);
      return 1;
    }
    context.out(`${address}/invitation?link=${(await invitations.reset({ actor: COMMAND_LINE }, account.id)).link}\n`);
    return 0;
  } finally {
    await db.destroy();
  }
}

function addressOf({ publicUrl, host, port }: Environment): string {
  return publicUrl ?? `http://${reachable(host)}:${port}`;
}

/** An address to listen on as one that a browser on this machine can open. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
