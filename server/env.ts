import path from 'node:path';
import { isServerKey } from './kernel/server-key.ts';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What the process was told from outside, checked once when it starts. */
export interface Environment {
  /** TCP port to listen on; 0 means any free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Absolute path of the directory for everything kept on disk. */
  dataDir: string;
  /** True when DATA_DIR was given, false when `dataDir` is the default. */
  explicitDataDir: boolean;
  /** A PostgreSQL server to use; undefined means the embedded one. */
  databaseUrl: string | undefined;
  /** The address people reach this server by, without a slash at the end. */
  publicUrl: string | undefined;
  /** How mail leaves: a mail server, GOV.UK Notify, or (nothing set) not at all. */
  mail: { smtpUrl?: string; from?: string; notifyKey?: string; notifyTemplate?: string; notifyUrl?: string };
  /** Whether the demonstration data and its sign-ins are offered. */
  demonstration: boolean;
  /** Whether plain HTTP from other machines is taken as well. */
  plainHttp: boolean;
  /** How many times the limits on requests that are built in. */
  limits: number;
  logLevel: LogLevel;
  /** 64 hexadecimal digits under which secrets are sealed; undefined means the file in `dataDir`. */
  secretKey: string | undefined;
  /** A sign-in service of an organisation (OpenID Connect); undefined means there is none. */
  oidc: OidcEnvironment | undefined;
}

export interface OidcEnvironment {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Tenants whose people may sign in (claim `tid`); empty means the issuer knows no tenants. */
  tenants: readonly string[];
  /** What the button says: "Sign in with …". */
  name: string;
}

/** Thrown by `readEnvironment`; the message has every fault, one a line. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['The environment is not usable:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.faults = faults;
  }
}

const LOG_LEVELS: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];
const KNOWN_WAYMARK = ['WAYMARK_DEMONSTRATION', 'WAYMARK_LIMITS', 'WAYMARK_PLAIN_HTTP', 'WAYMARK_SECRET_KEY'];
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
// Set by our own test runner for the processes it starts, never by hand.
const TEST_PREFIX = 'WAYMARK_TEST_';

/**
 * Reads and checks every variable Waymark knows. An empty variable counts as one that is not set.
 *
 * @param source the variables, by default those of this process
 * @returns the parsed environment, with defaults filled in
 * @throws EnvironmentError naming every fault: the variable, what is wrong with it, what would be right.
 *   Unknown variables that begin with WAYMARK_ are faults (a slip of the pen would otherwise go unnoticed).
 *   No secret is repeated in the message.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const faults: string[] = [];
  const fault = (name: string, wrong: string, right: string) => faults.push(`${name}: ${wrong}; ${right}`);
  const get = (name: string) => source[name]?.trim() || undefined;

  const portText = get('PORT');
  let port = 3000;
  if (portText !== undefined) {
    port = Number(portText);
    if (!/^\d{1,5}$/.test(portText) || port > 65_535) {
      fault('PORT', `'${portText}' is not a port`, 'use a whole number from 0 (any free port) to 65535');
    }
  }

  const host = get('HOST') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9._:%-]+$/.test(host)) {
    fault('HOST', `'${host}' is not a host name or address`, "use one such as '127.0.0.1' or '0.0.0.0', without http:// or a port");
  }

  const dataDirText = get('DATA_DIR');
  const dataDir = path.resolve(dataDirText ?? 'data');
  if (dataDirText?.includes('\0')) fault('DATA_DIR', 'holds a NUL character', 'use the path of a directory');

  const databaseUrl = get('DATABASE_URL');
  if (databaseUrl !== undefined) {
    // The value holds a password, so it is never repeated.
    const parsed = parseUrl(databaseUrl);
    const right = "use 'postgres://user:password@host:5432/database' (PostgreSQL 15 or later)";
    if (!parsed) fault('DATABASE_URL', 'is not a URL', right);
    else if (!['postgres:', 'postgresql:'].includes(parsed.protocol)) {
      fault('DATABASE_URL', `begins with '${parsed.protocol}//'`, right);
    }
  }

  const plainHttpText = get('WAYMARK_PLAIN_HTTP');
  if (plainHttpText !== undefined && plainHttpText !== 'on' && plainHttpText !== 'off') {
    fault('WAYMARK_PLAIN_HTTP', `'${plainHttpText}' is not a choice`, "use 'on' or 'off'");
  }

  const limitsText = get('WAYMARK_LIMITS');
  const limits = Number(limitsText ?? 1);
  if (limitsText !== undefined && (!/^\d{1,4}$/.test(limitsText) || limits < 1 || limits > 1000)) {
    fault('WAYMARK_LIMITS', `'${limitsText}' is not a number of times`, 'use a whole number from 1 (the limits that are built in) to 1000 (as good as none)');
  }

  const publicUrlText = get('PUBLIC_URL');
  if (publicUrlText !== undefined) {
    const parsed = parseUrl(publicUrlText);
    const right = "use the address people type, such as 'https://waymark.example.org'";
    if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
      fault('PUBLIC_URL', `'${publicUrlText}' is not an http or https address`, right);
    } else if (parsed.username || parsed.password || parsed.search || parsed.hash) {
      fault('PUBLIC_URL', 'holds a user name, a query or a fragment', right);
    } else if (parsed.protocol === 'http:' && plainHttpText !== 'on' && !LOOPBACK.test(parsed.hostname)) {
      fault('PUBLIC_URL', `'${publicUrlText}' is plain HTTP, which everybody on the way can read`, 'use https, or set WAYMARK_PLAIN_HTTP=on for a trial without real people');
    }
  }

  const mail = readMail(get, fault);

  const demonstrationText = get('WAYMARK_DEMONSTRATION');
  if (demonstrationText !== undefined && demonstrationText !== 'on' && demonstrationText !== 'off') {
    fault('WAYMARK_DEMONSTRATION', `'${demonstrationText}' is not a choice`, "use 'on' or 'off'");
  }

  const logLevel = (get('LOG_LEVEL') ?? 'warn') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) {
    fault('LOG_LEVEL', `'${logLevel}' is not a level`, `use one of ${LOG_LEVELS.join(', ')}`);
  }

  const secretKey = get('WAYMARK_SECRET_KEY');
  if (secretKey !== undefined && !isServerKey(secretKey)) {
    fault('WAYMARK_SECRET_KEY', 'is not a key', 'use 64 hexadecimal digits, such as `openssl rand -hex 32` prints');
  }
  const oidc = readOidc(get, fault);

  for (const name of Object.keys(source).sort()) {
    if (name.startsWith('WAYMARK_') && !name.startsWith(TEST_PREFIX) && !KNOWN_WAYMARK.includes(name)) {
      fault(name, 'is not a variable Waymark knows', `it knows ${KNOWN_WAYMARK.join(', ')}`);
    }
  }

  if (faults.length > 0) throw new EnvironmentError(faults);
  return {
    port,
    host,
    dataDir,
    explicitDataDir: dataDirText !== undefined,
    databaseUrl,
    mail,
    publicUrl: publicUrlText?.replace(/\/+$/, ''),
    // A server of one's own holds real people; sign-ins anybody knows do not belong there unless asked for.
    demonstration: demonstrationText === undefined ? databaseUrl === undefined : demonstrationText === 'on',
    plainHttp: plainHttpText === 'on',
    limits,
    logLevel,
    secretKey,
    oidc,
  };
}

/** All of it or nothing: half a sign-in service lets nobody in. */
function readOidc(get: (name: string) => string | undefined, fault: (name: string, wrong: string, right: string) => void): OidcEnvironment | undefined {
  const [issuer, clientId, clientSecret] = [get('OIDC_ISSUER'), get('OIDC_CLIENT_ID'), get('OIDC_CLIENT_SECRET')];
  const tenants = (get('OIDC_TENANTS') ?? '').split(/[\s,]+/).filter((tenant) => tenant !== '');
  const name = get('OIDC_NAME');
  if (issuer === undefined && clientId === undefined && clientSecret === undefined && tenants.length === 0 && name === undefined) return undefined;
  for (const [variable, value] of [['OIDC_ISSUER', issuer], ['OIDC_CLIENT_ID', clientId], ['OIDC_CLIENT_SECRET', clientSecret]] as const) {
    if (value === undefined) fault(variable, 'is missing', 'set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them');
  }
  const parsed = issuer === undefined ? undefined : parseUrl(issuer);
  const isLoopback = parsed !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(parsed.hostname);
  if (issuer !== undefined && !(parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback))) {
    fault('OIDC_ISSUER', `'${issuer}' is not an https address`, "use the issuer as its discovery document names it, such as 'https://login.microsoftonline.com/TENANT/v2.0' (plain http on this machine only)");
  }
  if (parsed?.hostname === 'login.microsoftonline.com' && /^\/(common|organizations|consumers)(\/|$)/.test(parsed.pathname) && tenants.length === 0) {
    fault('OIDC_TENANTS', 'is missing', 'name the tenants that may sign in: this issuer serves every organisation there is');
  }
  return { issuer: issuer ?? '', clientId: clientId ?? '', clientSecret: clientSecret ?? '', tenants, name: name ?? 'your organisation' };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** SMTP_URL with MAIL_FROM, or NOTIFY_API_KEY with NOTIFY_TEMPLATE_ID; their values hold passwords and are never repeated. */
function readMail(get: (name: string) => string | undefined, fault: (name: string, wrong: string, right: string) => void): Environment['mail'] {
  const [smtpUrl, from, notifyKey, notifyTemplate, notifyUrl] = ['SMTP_URL', 'MAIL_FROM', 'NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID', 'NOTIFY_URL'].map(get);
  const parsed = smtpUrl === undefined ? undefined : parseUrl(smtpUrl);
  if (smtpUrl !== undefined && !['smtp:', 'smtps:'].includes(parsed?.protocol ?? '')) fault('SMTP_URL', 'is not an address of a mail server', "use 'smtp://user:password@host:587' or 'smtps://user:password@host:465'");
  if (smtpUrl !== undefined && from === undefined) fault('MAIL_FROM', 'is not set, and SMTP_URL is', "use the address messages come from, such as 'Waymark <evaluation@example.org>'");
  if (from !== undefined && !/^([^<>@\r\n]* <)?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) fault('MAIL_FROM', `'${from}' is not an e-mail address`, "use 'evaluation@example.org' or 'Waymark <evaluation@example.org>'");
  if (notifyKey !== undefined && !/^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i.test(notifyKey)) fault('NOTIFY_API_KEY', 'is not a key of GOV.UK Notify', 'copy the whole key, with its name in front');
  const notify = notifyUrl === undefined ? undefined : parseUrl(notifyUrl);
  if (notifyUrl !== undefined && notify?.protocol !== 'https:' && !LOOPBACK.test(notify?.hostname ?? '')) fault('NOTIFY_URL', 'is not an https address', "leave it out, or use 'https://api.notifications.service.gov.uk'");
  if ((notifyKey === undefined) !== (notifyTemplate === undefined)) fault(notifyKey ? 'NOTIFY_TEMPLATE_ID' : 'NOTIFY_API_KEY', 'is not set, and the other is', 'GOV.UK Notify needs both');
  if (smtpUrl !== undefined && notifyKey !== undefined) fault('SMTP_URL', 'is set beside NOTIFY_API_KEY', 'use one of them: a message goes one way');
  return Object.fromEntries(Object.entries({ smtpUrl, from, notifyKey, notifyTemplate, notifyUrl }).filter(([, value]) => value !== undefined));
}
