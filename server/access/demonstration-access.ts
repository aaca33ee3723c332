import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { namedAccount } from './named-account.ts';
import { SignInService } from './sign-in.service.ts';

const NEWCOMER = 'Newcomer';

/** Lets somebody who has just started Waymark into the demonstration programmes, and nowhere else. */
@Injectable()
export class DemonstrationAccess {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: SignInService,
  ) {}

  /** A fresh one-time link for the newcomer's account: evaluator and programme manager of every demonstration programme. */
  async link(): Promise<string> {
    const programmes = (await this.db.query(`SELECT id FROM programme WHERE demonstration`)) as { id: string }[];
    return this.signIns.newLink(await namedAccount(this.db, NEWCOMER, programmes.map((row) => row.id)));
  }

  /** What to say beside a link that shows nothing, for want of a demonstration programme; null when there is one. */
  async nothingToSee(): Promise<string | null> {
    const programmes = (await this.db.query(`SELECT code, demonstration FROM programme ORDER BY code`)) as { code: string; demonstration: boolean }[];
    if (programmes.some((row) => row.demonstration)) return null;
    const nothing = 'There is nothing to look at with this link: no demonstration programme is in this database.';
    return programmes.length > 0
      ? `${nothing} For a link into an imported programme: npm run waymark -- sign-in-link CODE (there are: ${programmes.map((row) => row.code).join(', ')}).`
      : `${nothing} Import a programme, and get a link into it: npm run waymark -- import PATH, then npm run waymark -- sign-in-link CODE.`;
  }
}
