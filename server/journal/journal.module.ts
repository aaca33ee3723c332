import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller.ts';
import { JournalService } from './journal.service.ts';

/** Reading the audit journal. */
@Module({ controllers: [JournalController], providers: [JournalService] })
export class JournalModule {}
