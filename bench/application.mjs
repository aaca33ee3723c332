// The application as it is run, in a process of its own, and somebody who talks to it.
import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const at = (...parts) => path.resolve(path.dirname(fileURLToPath(import.meta.url)), ...parts);
export const MAIN = at('../dist/server/main.js');

/**
 * Starts a program of ours and waits for the line that says where it listens.
 *
 * @param {string} program its file
 * @param {Record<string, string>} env what it is told from outside, beside PATH
 * @param {(work: () => unknown) => void} atEnd takes what has to be undone
 * @returns the process, its address, every line it printed, and `stop`
 */
export async function startProgram(program, env, atEnd, more = []) {
  const child = spawn(process.execPath, [program, ...more], { env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(killer);
  };
  atEnd(stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  for (const deadline = Date.now() + 60_000; ; await sleep(5)) {
    const address = / is at (http:\S+)/.exec(output)?.[1];
    if (address) return { child, address, output: () => output, stop };
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${path.basename(program)} did not start:\n${output}`);
  }
}

/** Starts the application on a database and signs in. */
export async function startApplication(databaseUrl, atEnd) {
  const app = await startProgram(MAIN, { DATABASE_URL: databaseUrl, PORT: '0', WAYMARK_DEMONSTRATION: 'on', WAYMARK_LIMITS: '1000' }, atEnd);
  for (const deadline = Date.now() + 10_000; !/sign-in\?link=/.test(app.output()); await sleep(5)) {
    if (Date.now() > deadline) throw new Error(`no sign-in link:\n${app.output()}`);
  }
  const staff = new Visitor(app.address);
  atEnd(() => staff.close());
  const link = /sign-in\?link=(\S+)/.exec(app.output())[1];
  await staff.send('POST', '/sign-in', new URLSearchParams({ link }).toString(), 303);
  return { ...app, staff };
}

/** What a browser sends back: of each cookie the newest, as `name=value; name=value`. */
export function keptCookies(before, set) {
  if (set.length === 0) return before;
  const kept = new Map([...(before === '' ? [] : before.split('; ')), ...set].map((cookie) => [cookie.slice(0, cookie.indexOf('=')), cookie]));
  return [...kept.values()].join('; ');
}

/** One browser: its cookies, and connections that are kept. */
export class Visitor {
  constructor(address, sockets = 64) {
    const { hostname, port } = new URL(address);
    this.agent = new http.Agent({ keepAlive: true, maxSockets: sockets });
    this.target = { hostname, port, agent: this.agent };
    this.cookie = '';
  }

  /** Another browser over the same connections. */
  another() {
    return Object.assign(Object.create(Visitor.prototype), { agent: this.agent, target: this.target, cookie: '' });
  }

  /**
   * @param {string} [body] a form, or JSON when it begins with a brace
   * @param {number} [expected] the status that is right
   * @param {boolean} [keep] false: the body is only counted
   * @returns the body as text, or the number of bytes
   */
  send(method, url, body, expected = 200, keep = true) {
    const headers = { ...(this.cookie ? { cookie: this.cookie } : {}) };
    if (body !== undefined) {
      headers['content-type'] = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
      headers['content-length'] = Buffer.byteLength(body);
      headers['x-waymark'] = '1';
    }
    return new Promise((resolve, reject) => {
      const request = http.request({ ...this.target, method, path: url, headers }, (reply) => {
        this.cookie = keptCookies(this.cookie, (reply.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]));
        const chunks = [];
        let bytes = 0;
        reply.on('data', (chunk) => {
          bytes += chunk.length;
          if (keep) chunks.push(chunk);
        });
        reply.once('error', reject);
        reply.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (reply.statusCode !== expected) reject(new Error(`${method} ${url} answered ${reply.statusCode}, not ${expected}: ${text.slice(0, 500)}`));
          else resolve(keep ? text : bytes);
        });
      });
      request.once('error', reject);
      request.setTimeout(60_000, () => request.destroy(new Error(`${method} ${url}: no answer for a minute`)));
      request.end(body);
    });
  }

  /** Changes the role acted in, where an account has several in a programme. */
  async actAs(programme, role) {
    await this.send('PUT', `/api/programmes/${programme}/role`, JSON.stringify({ role }));
  }

  get(url, keep) {
    return this.send('GET', url, undefined, 200, keep);
  }

  close() {
    this.agent.destroy();
  }
}
