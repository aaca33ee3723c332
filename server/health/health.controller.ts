import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AllowAnybody } from '../access/allow.ts';
import { Problem } from '../kernel/problem.ts';

class HealthDto {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

const PATIENCE_MS = 2000;

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly db: DataSource) {}

  @Get()
  @AllowAnybody('says only whether the database answers')
  @ApiOkResponse({ type: HealthDto })
  async health(): Promise<HealthDto> {
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
      });
      await Promise.race([this.db.query('SELECT 1'), late]);
      return { status: 'ok' };
    } catch {
      throw new Problem('database_unavailable', 'The database did not answer within two seconds.');
    } finally {
      clearTimeout(timer);
    }
  }
}
