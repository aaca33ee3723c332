import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowAnybody } from '../access/allow.ts';
import { clientIndex } from './client-files.ts';

/** The addresses of the staff application. The page itself holds no data; what it asks for is guarded. */
@ApiExcludeController()
@Controller()
export class WebController {
  @Get(['/', 'programmes', 'programmes/*', 'journal', 'accessibility', 'cookies'])
  @AllowAnybody('an empty page that asks the guarded API')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  index(): string {
    return clientIndex();
  }
}
