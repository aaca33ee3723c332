import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.ts';
import { AccessSettings } from './access/access-settings.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CollectionModule } from './collection/collection.module.ts';
import { dataSourceOptions } from './db/data-source.ts';
import { DeliveryModule } from './delivery/delivery.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { EnrolmentModule } from './enrolment/enrolment.module.ts';
import { ExchangeModule } from './exchange/exchange.module.ts';
import { HealthController } from './health/health.controller.ts';
import { InstrumentsModule } from './instruments/instruments.module.ts';
import { OutboxModule, type MailSettings } from './outbox/outbox.module.ts';
import { JournalModule } from './journal/journal.module.ts';
import { PublicAddress } from './kernel/public-address.ts';
import { PersonalModule } from './personal/personal.module.ts';
import { Sealing } from './kernel/sealing.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { StaffModule } from './staff/staff.module.ts';
import { RightsModule } from './rights/rights.module.ts';
import { SetupModule } from './setup/setup.module.ts';
import { WebModule } from './web/web.module.ts';

/** What every folder may ask of the outside. */
@Module({})
class OutsideModule {}

/** Everything the server is made of. Each folder brings its own module; this one only names them. */
@Module({})
export class AppModule {
  /**
   * @param publicUrl the address people type, when one is configured
   * @param mail how mail leaves; nothing set: it is kept to be read
   * @param access who may come in, and how
   */
  static onDatabase(url: string, publicUrl?: string, mail: MailSettings = {}, access: Partial<AccessSettings> = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(url), autoLoadEntities: true, retryAttempts: 1 }),
        {
          module: OutsideModule,
          global: true,
          providers: [
            { provide: PublicAddress, useValue: new PublicAddress(publicUrl) },
            { provide: AccessSettings, useValue: new AccessSettings(access) },
            { provide: Sealing, useFactory: (settings: AccessSettings) => new Sealing(settings.key), inject: [AccessSettings] },
          ],
          exports: [PublicAddress, AccessSettings, Sealing],
        },
        AccessModule,
        AuditModule,
        OutboxModule.with(mail, publicUrl ? new URL(publicUrl).hostname : 'localhost'),
        DirectoryModule,
        EnrolmentModule,
        DeliveryModule,
        InstrumentsModule,
        CollectionModule,
        PersonalModule,
        SetupModule,
        ReportsModule,
        ExchangeModule,
        StaffModule,
        JournalModule,
        RightsModule,
        WebModule,
      ],
      controllers: [HealthController],
    };
  }
}
