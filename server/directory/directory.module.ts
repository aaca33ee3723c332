import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Council, CouncilCode } from './council.entity.ts';
import { PeopleService } from './people.service.ts';
import { Person } from './person.entity.ts';
import { Outcome, Programme, ProgrammeCouncil } from './programme.entity.ts';

/** Councils, programmes, agreed outcomes, people. */
@Module({
  imports: [TypeOrmModule.forFeature([Council, CouncilCode, Person, Outcome, Programme, ProgrammeCouncil])],
  providers: [PeopleService],
  exports: [PeopleService],
})
export class DirectoryModule {}
