import { decode, Respondent, type Filled } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import type { TestApp } from './test-app.ts';

/** A browser without JavaScript on the page of one person. */
export class OwnPage extends Respondent {
  constructor(private readonly test: TestApp) {
    super(test.app);
  }

  override async post(url: string, fields: Filled = {}) {
    const reply = await super.post(url, fields);
    const cookie = reply.cookies[0];
    if (cookie) this.cookie = `${cookie.name}=${cookie.value}`;
    return reply;
  }

  /** What the page says, without markup. */
  async text(url: string): Promise<string> {
    return decode((await this.get(url)).body.replace(/[\s\S]*<main/, '<main').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
  }

  /** Opens the page of somebody with a new link. */
  async openFor(programme: string, person: string): Promise<this> {
    const manager = await signInAs(this.test.app, { programme, roles: ['programme_manager'] });
    const { url } = (await this.test.send('POST', `/api/programmes/${programme}/people/${person}/link`, manager)).json<{ url: string }>();
    const reply = await this.post('/my/open', { mine: 'yes', link: new URL(url).pathname.replace('/my/open/', '') });
    if (reply.headers.location !== '/my') throw new Error(`the link of ${person} does not open: ${reply.statusCode}`);
    return this;
  }
}

/** The page of somebody of a programme, opened. */
export function pageOf(test: TestApp, programme: string, person: string): Promise<OwnPage> {
  return new OwnPage(test).openFor(programme, person);
}
