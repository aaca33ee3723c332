import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BankHoliday } from './calendar/bank-holiday.entity.ts';
import { BankHolidaysController } from './calendar/bank-holidays.controller.ts';
import { BankHolidaysService } from './calendar/bank-holidays.service.ts';
import { Council, CouncilCode } from './council.entity.ts';
import { MailStopController } from './mail-stop.controller.ts';
import { MailStopService } from './mail-stop.service.ts';
import { PeopleService } from './people.service.ts';
import { Person } from './person.entity.ts';
import { Outcome, Programme, ProgrammeCouncil } from './programme.entity.ts';
import { CouncilsService } from './set-up/councils.service.ts';
import { OutcomesService } from './set-up/outcomes.service.ts';
import { SettingsController } from './set-up/settings.controller.ts';
import { SettingsService } from './set-up/settings.service.ts';
import { TemplatesService } from './templates/templates.service.ts';

/** Councils, programmes, agreed outcomes, people, bank holidays. */
@Module({
  imports: [TypeOrmModule.forFeature([BankHoliday, Council, CouncilCode, Person, Outcome, Programme, ProgrammeCouncil])],
  controllers: [BankHolidaysController, MailStopController, SettingsController],
  providers: [PeopleService, MailStopService, BankHolidaysService, CouncilsService, OutcomesService, SettingsService, TemplatesService],
  exports: [PeopleService, MailStopService, BankHolidaysService, CouncilsService, OutcomesService, TemplatesService],
})
export class DirectoryModule {}
