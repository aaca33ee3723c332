import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { HandOverService } from './hand-over.service.ts';
import { LaunchService } from './launch.service.ts';
import { NewProgrammeController } from './new-programme.controller.ts';
import { NewProgrammeService } from './new-programme.service.ts';
import { SetChangesService } from './set-changes.service.ts';
import { SetupController } from './setup.controller.ts';

/** Setting a programme up, where several folders of the record are put together. */
@Module({
  imports: [DirectoryModule, EnrolmentModule, DeliveryModule, InstrumentsModule],
  controllers: [NewProgrammeController, SetupController],
  providers: [NewProgrammeService, LaunchService, HandOverService, SetChangesService],
})
export class SetupModule {}
