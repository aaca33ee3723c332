import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-code.ts';

describe('recovery codes', () => {
  it('are ten, all different, and easy to write down', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}$/);
  });

  it('may be typed with or without hyphens, in any letters', () => {
    const [code] = newRecoveryCodes();
    for (const typed of [code!.toUpperCase(), code!.replaceAll('-', ''), ` ${code!.replaceAll('-', ' ')} `]) expect(hashOfRecoveryCode(typed)).toEqual(hashOfRecoveryCode(code!));
  });

  it('are not what is too short or too long', () => {
    for (const typed of ['', 'abc', '123456', `${newRecoveryCodes()[0]!}x`]) expect(hashOfRecoveryCode(typed)).toBeNull();
  });
});
