import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { SIGN_IN_WAYS, type SignInWay } from '../../../shared/vocabulary/sign-in.ts';

const STRING = { message: 'must be text' };

export class OwnSignInDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Precise to a minute.' }) lastSeenAt!: string;
  @ApiProperty({ enum: SIGN_IN_WAYS }) how!: SignInWay;
  @ApiProperty({ description: 'The one that asks.' }) current!: boolean;
}

export class OwnAccountDto {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for an account that Waymark keeps for itself.' }) email!: string | null;
  @ApiProperty() administrator!: boolean;
  @ApiProperty({ description: 'Signs in with a password and an authenticator app.' }) hasPassword!: boolean;
  @ApiProperty({ description: 'Signs in with the sign-in service of an organisation.' }) hasProvider!: boolean;
  @ApiProperty({ description: 'Recovery codes that were not used.' }) recoveryCodes!: number;
  @ApiProperty({ type: [OwnSignInDto] }) signIns!: OwnSignInDto[];
}

export class ChangePasswordDto {
  @ApiProperty({ description: 'The password there is.' }) @IsString(STRING) @MaxLength(1000) current!: string;
  @ApiProperty({ description: '12 to 128 characters, any of them.' }) @IsString(STRING) @MaxLength(1000) password!: string;
}

export class OwnPasswordDto {
  @ApiProperty({ description: 'The password there is.' }) @IsString(STRING) @MaxLength(1000) current!: string;
}

export class AuthenticatorSetUpDto {
  @ApiProperty({ description: 'What is sent back with the first code. Works for 10 minutes.' }) setUp!: string;
  @ApiProperty({ description: 'otpauth: address.' }) address!: string;
  @ApiProperty({ description: 'QR code as data URI.' }) picture!: string;
  @ApiProperty({ description: 'The same to type.' }) secret!: string;
}

export class ConfirmAuthenticatorDto {
  @ApiProperty() @IsString(STRING) @MaxLength(1000) setUp!: string;
  @ApiProperty({ description: 'The 6 digits that the app shows now.' }) @IsString(STRING) @MaxLength(20) code!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Shown this once.' }) codes!: string[];
}
