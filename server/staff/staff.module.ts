import { Module } from '@nestjs/common';
import { StaffAdministrationController } from './staff-administration.controller.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';

/** Who has which role in a programme. The roles themselves belong to access. */
@Module({
  controllers: [StaffController, StaffAdministrationController],
  providers: [StaffService],
})
export class StaffModule {}
