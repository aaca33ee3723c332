import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { validation } from './validation.ts';

class MarkDto {
  @IsIn(['in_person', 'absent'], { message: 'must be in_person or absent' }) mark!: string;
}
class RegisterDto {
  @IsInt({ message: 'must be a whole number' }) version!: number;
  @ValidateNested({ each: true })
  @Type(() => MarkDto)
  entries!: MarkDto[];
  @IsOptional() @IsInt() minutes?: number;
}

const check = (value: unknown): Promise<unknown> => validation().transform(value, { type: 'body', metatype: RegisterDto });

describe('validation', () => {
  it('makes a DTO of what is right', async () => {
    const made = (await check({ version: 1, entries: [{ mark: 'absent' }] })) as RegisterDto;
    expect(made).toBeInstanceOf(RegisterDto);
    expect(made.entries[0]).toBeInstanceOf(MarkDto);
  });

  it('names every field at fault, however deep, with what would be right', async () => {
    await expect(check({ version: 'one', entries: [{ mark: 'absent' }, { mark: 'late' }] })).rejects.toMatchObject({
      code: 'invalid_input',
      faults: [
        { field: 'version', message: 'must be a whole number' },
        { field: 'entries.1.mark', message: 'must be in_person or absent' },
      ],
      detail: 'version: must be a whole number; entries.1.mark: must be in_person or absent',
    });
  });

  it('refuses what nobody asked for', async () => {
    await expect(check({ version: 1, entries: [], starter: true })).rejects.toMatchObject({ code: 'invalid_input', faults: [{ field: 'starter' }] });
  });
});
