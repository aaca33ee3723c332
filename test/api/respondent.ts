import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LightMyRequestResponse } from 'fastify';

export type Filled = Record<string, string | string[]>;

/** A browser without JavaScript, as far as answering a questionnaire needs one: it keeps cookies and posts forms. */
export class Respondent {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** What it sends as cookies. */
  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(cookies: string) {
    this.jar.clear();
    for (const one of cookies.split('; ')) if (one.includes('=')) this.jar.set(one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1));
  }

  private keep(reply: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of reply.cookies) this.jar.set(name, value);
    return reply;
  }

  /** Opens a personal link, as far as the clean address. */
  async open(link: string): Promise<LightMyRequestResponse> {
    return this.keep(await this.app.inject({ method: 'GET', url: `/answer/${link}`, headers: this.headers }));
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.keep(await this.app.inject({ method: 'GET', url, headers: { ...this.headers, cookie: this.cookie } }));
  }

  async post(url: string, fields: Filled = {}): Promise<LightMyRequestResponse> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
    return this.keep(
      await this.app.inject({
        method: 'POST',
        url,
        headers: { ...this.headers, cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        payload: body.toString(),
      }),
    );
  }

  /**
   * Fills the form of the page at `url` in, as it came, and presses its button.
   * @throws Error when it is given a field that the page does not have.
   */
  async fill(url: string, fields: Filled): Promise<LightMyRequestResponse> {
    const { body } = await this.get(url);
    const [form] = formsOf(body);
    if (!form) throw new Error(`${url} has no form`);
    for (const name of Object.keys(fields)) if (!form.names.has(name)) throw new Error(`${url} has no field ${name}, but ${[...form.names].join(', ')}`);
    return this.post(form.action, { ...form.values, ...fields });
  }

  /** Goes through the form from the page at `url`, with what `answers` has for each page, up to checking the answers. */
  async walk(answers: Filled, url = '/answer/page/1'): Promise<string[]> {
    const walked: string[] = [];
    for (let at = url; at !== '/answer/check'; ) {
      walked.push(at);
      const names = formsOf((await this.get(at)).body)[0]!.names;
      const reply = await this.fill(at, Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name))));
      if (reply.statusCode !== 303) throw new Error(`${at}: ${reply.statusCode} ${reply.body}`);
      at = reply.headers.location as string;
    }
    return walked;
  }
}

interface ParsedForm {
  action: string;
  names: Set<string>;
  /** What a browser would send if nothing was touched. */
  values: Filled;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? decode(found[1]!) : undefined;
};

/** Text as HTML shows it. */
export function decode(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#x27;|&#39;/g, "'").replace(/&amp;/g, '&');
}

/** The forms of a page that our own server rendered: its markup is regular enough for that. */
export function formsOf(html: string): ParsedForm[] {
  return [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].map(([whole, inside]) => {
    const form: ParsedForm = { action: attribute(whole, 'action') ?? '', names: new Set(), values: {} };
    const add = (name: string, value: string): void => {
      const before = form.values[name];
      form.values[name] = before === undefined ? value : [before, value].flat();
    };
    for (const [tag] of inside!.matchAll(/<(?:input|button)\b[^>]*>/g)) {
      if (attribute(tag, 'name') === undefined) continue;
      const name = attribute(tag, 'name')!;
      form.names.add(name);
      const choice = /type="(radio|checkbox)"/.test(tag);
      if (!choice || /\schecked=""/.test(tag)) add(name, attribute(tag, 'value') ?? '');
    }
    for (const [tag, text] of inside!.matchAll(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g)) {
      form.names.add(attribute(tag, 'name')!);
      add(attribute(tag, 'name')!, decode(text!).replace(/^\n/, ''));
    }
    return form;
  });
}
