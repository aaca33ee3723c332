import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringMeeting } from './mentoring-meeting.entity.ts';
import { RegisterCorrection, RegisterEntry } from './register-entry.entity.ts';
import { Session } from './session.entity.ts';

/** Sessions, registers, mentoring meetings. */
@Module({
  imports: [TypeOrmModule.forFeature([MentoringMeeting, RegisterCorrection, RegisterEntry, Session])],
})
export class DeliveryModule {}
