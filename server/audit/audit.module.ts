import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry, AuditPending, AuditSeal } from './audit-entry.entity.ts';
import { AuditService } from './audit.service.ts';
import { JournalSealer } from './journal-sealer.ts';

/** Global: every folder of the record writes to the journal. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditSeal, AuditPending])],
  providers: [AuditService, JournalSealer],
  exports: [AuditService],
})
export class AuditModule {}
