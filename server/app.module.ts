import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CollectionModule } from './collection/collection.module.ts';
import { dataSourceOptions } from './db/data-source.ts';
import { DeliveryModule } from './delivery/delivery.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { EnrolmentModule } from './enrolment/enrolment.module.ts';
import { ExchangeModule } from './exchange/exchange.module.ts';
import { HealthController } from './health/health.controller.ts';
import { InstrumentsModule } from './instruments/instruments.module.ts';
import { PublicAddress } from './kernel/public-address.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { SetupModule } from './setup/setup.module.ts';
import { WebModule } from './web/web.module.ts';

/** What every folder may ask of the outside. */
@Module({})
class OutsideModule {}

/** Everything the server is made of. Each folder brings its own module; this one only names them. */
@Module({})
export class AppModule {
  /** @param publicUrl the address people type, when one is configured */
  static onDatabase(url: string, publicUrl?: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(url), autoLoadEntities: true, retryAttempts: 1 }),
        { module: OutsideModule, global: true, providers: [{ provide: PublicAddress, useValue: new PublicAddress(publicUrl) }], exports: [PublicAddress] },
        AccessModule,
        AuditModule,
        DirectoryModule,
        EnrolmentModule,
        DeliveryModule,
        InstrumentsModule,
        CollectionModule,
        SetupModule,
        ReportsModule,
        ExchangeModule,
        WebModule,
      ],
      controllers: [HealthController],
    };
  }
}
