import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { AllowAdministrator, AllowSignedIn, ByAccount, type SignedInAccount } from '../../access/allow.ts';
import { IsDay } from '../is-day.ts';
import { BankHolidaysService } from './bank-holidays.service.ts';

class BankHolidayDto {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Who added it or called it so; empty: it is of the official list.' }) changedBy!: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) changedAt!: Date | null;
}

class BankHolidaysDto {
  @ApiProperty({ type: [BankHolidayDto] }) holidays!: BankHolidayDto[];
  @ApiProperty({ type: [Number], description: 'Years of which bank holidays are known.' }) years!: number[];
}

class DayParam {
  @IsDay() day!: string;
}

class NameBankHolidayDto {
  @ApiProperty({ maxLength: 100 })
  @IsString({ message: 'name must be text' })
  @MaxLength(100, { message: 'name must be 100 characters or fewer' })
  name!: string;
}

@ApiTags('set-up')
@Controller('api/bank-holidays')
export class BankHolidaysController {
  constructor(private readonly holidays: BankHolidaysService) {}

  @Get()
  @AllowSignedIn()
  @ApiOperation({ summary: 'Bank holidays: no session is planned on them, and no message sent' })
  @ApiOkResponse({ type: BankHolidaysDto })
  list(): Promise<BankHolidaysDto> {
    return this.holidays.list();
  }

  @Put(':day')
  @AllowAdministrator()
  @HttpCode(204)
  @ApiOperation({ summary: 'Adds a bank holiday, or calls it otherwise' })
  @ApiNoContentResponse()
  put(@ByAccount() account: SignedInAccount, @Param() { day }: DayParam, @Body() { name }: NameBankHolidayDto): Promise<void> {
    return this.holidays.put(account, day, name);
  }

  @Delete(':day')
  @AllowAdministrator()
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a bank holiday away' })
  @ApiNoContentResponse()
  remove(@ByAccount() account: SignedInAccount, @Param() { day }: DayParam): Promise<void> {
    return this.holidays.remove(account, day);
  }
}
