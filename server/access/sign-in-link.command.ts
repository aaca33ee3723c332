import { openDataSource } from '../db/data-source.ts';
import { readEnvironment } from '../env.ts';
import type { Command } from '../kernel/command.ts';
import { DemonstrationAccess } from './demonstration-access.ts';
import { SignInService } from './sign-in.service.ts';

/** For whoever starts the server, whose terminal no longer shows the first link. */
export const signInLinkCommand: Command = {
  name: 'sign-in-link',
  usage: 'sign-in-link',
  about: 'Print a one-time link into the demonstration programmes.',
  async run(args, { databaseUrl, out, err }) {
    if (args.length > 0) {
      err('Usage: sign-in-link');
      return 2;
    }
    const environment = readEnvironment();
    if (!environment.demonstration) {
      err('The demonstration is off on this database. Set WAYMARK_DEMONSTRATION=on to offer it.');
      return 1;
    }
    const db = await openDataSource(databaseUrl);
    try {
      const link = await new DemonstrationAccess(db, new SignInService(db)).link();
      out(`${environment.publicUrl ?? `http://${environment.host}:${environment.port}`}/sign-in?link=${link}\n`);
      return 0;
    } finally {
      await db.destroy();
    }
  },
};
