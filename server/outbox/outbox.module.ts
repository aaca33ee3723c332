import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DueJobs } from './due-jobs.ts';
import { Message } from './message.entity.ts';
import { NotifyTransport } from './notify-transport.ts';
import { OutboxService } from './outbox.service.ts';
import { SmtpTransport } from './smtp-transport.ts';
import { KeptTransport, type Transport } from './transport.ts';

/** How mail leaves; with nothing set it is kept to be read. */
export interface MailSettings {
  readonly smtpUrl?: string | undefined;
  readonly from?: string | undefined;
  readonly notifyKey?: string | undefined;
  readonly notifyTemplate?: string | undefined;
  readonly notifyUrl?: string | undefined;
}

export function transportOf({ smtpUrl, from, notifyKey, notifyTemplate, notifyUrl }: MailSettings): Transport {
  if (notifyKey && notifyTemplate) return new NotifyTransport(notifyKey, notifyTemplate, notifyUrl);
  return smtpUrl && from ? new SmtpTransport(smtpUrl, from) : new KeptTransport();
}

/** The only sender of mail, and the clock of what falls due. */
@Global()
@Module({})
export class OutboxModule {
  /** @param host in Message-IDs: that of the address people type */
  static with(settings: MailSettings, host: string): DynamicModule {
    return {
      module: OutboxModule,
      imports: [TypeOrmModule.forFeature([Message])],
      providers: [DueJobs, { provide: OutboxService, inject: [DataSource, DueJobs], useFactory: (db: DataSource, jobs: DueJobs) => startable(new OutboxService(db, transportOf(settings), host), jobs) }],
      exports: [OutboxService, DueJobs],
    };
  }
}

function startable(outbox: OutboxService, jobs: DueJobs): OutboxService {
  jobs.register({ name: 'send what is due', everySeconds: 15, run: () => outbox.sendDue() });
  jobs.register({ name: 'read receipts', everySeconds: 60, run: () => outbox.readReceipts() });
  return outbox;
}
