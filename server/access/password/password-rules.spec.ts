import fc from 'fast-check';
import { COMMON_WORDS } from './common-words.ts';
import { passwordFault } from './password-rules.ts';

const JO = { name: 'Jo Penhaligon', email: 'jo.penhaligon@northernshire.gov.uk' };
const fault = (password: string): string | null => passwordFault(password, JO);

describe('a password', () => {
  it('has at least 12 and at most 128 characters, counted as people count them', () => {
    expect(fault('tqzvkwmrlgx')).toMatch(/at least 12 characters/);
    expect(fault('tqzvkwmrlgxp')).toBeNull();
    const long = Array.from({ length: 43 }, (_, i) => `${i}kz`).join('').slice(0, 128);
    expect(fault(long)).toBeNull();
    expect(fault(`${long}x`)).toMatch(/at most 128 characters/);
    expect(fault('🦊🐳🌵🎻🚲🧭')).toMatch(/at least 12/);
    expect(fault('żółw pływał nad Wisłą')).toBeNull();
  });

  it.each([
    'password1234', 'Password123!', 'P@ssw0rd2024', 'passwordpassword', 'welcome12345', 'Welcome2026!!', 'letmein12345', 'qwertyuiop12', 'qwerty123456', '1q2w3e4r5t6y',
    '123456789012', '1234567890123456', '098765432109', 'abcdefghijkl', 'aaaaaaaaaaaa', 'abababababab', 'iloveyou1234', 'ILoveYou2023!', 'Summer2025!!', 'winter2024winter', 'October2026!',
    'administrator', 'Administrator1', 'changeme1234', 'adminadmin12', 'footballfootball', 'monkeydragon1', 'liverpool2020', 'waymark12345', 'Waymark2026!!', 'socialwork2025', 'childrensservices', 'trustno1trustno1',
    'correcthorsebatterystaple', 'correct horse battery staple', '1qaz2wsx3edc', 'qazwsxedcrfv', 'zxcvbnmasdfg', '!@#$%^&*()_+', 'q1w2e3r4t5y6', 'happybirthday1', 'test1234test', 'TestTestTest',
    'pa55w0rdpa55w0rd', 'l3tm31nl3tm31n', 'manchesterunited', 'qwertyqwerty1', 'secretsecret1', 'princess2010', '147258369147', '159357159357', '            ', '............', '20112012201320142015',
  ])('is refused when it is guessed at once: %s', (password) => {
    expect(fault(password)).not.toBeNull();
  });

  it.each(['JoPenhaligon1', 'penhaligon2026', 'northernshire!!', 'Penhaligon-Jo-99', 'p3nh4l1g0n1234'])('is refused when it is made of who sets it: %s', (password) => {
    expect(fault(password)).toMatch(/your name or e-mail address/);
    expect(passwordFault(password, { name: 'Somebody Else', email: null })).toBeNull();
  });

  it.each(['teapot velvet gravel lantern', 'Zk7#pQ2vLm9x', 'hedgehog umbrella tambourine', 'gorse-kelp-marram-thrift', 'ყველა ჩიტი ფრინავს'])('is taken when it is not: %s', (password) => {
    expect(fault(password)).toBeNull();
  });

  it('is refused for any two common words with any year behind them, in any letters', () => {
    const word = fc.constantFrom(...COMMON_WORDS.filter((one) => one.length >= 4));
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1950, max: 2039 }), fc.boolean(), (one, other, year, capital) => {
        const password = `${capital ? one[0]!.toUpperCase() + one.slice(1) : one}${other}${year}`;
        expect(fault(password)).not.toBeNull();
      }),
    );
  });

  it('is refused for anything short said over and over', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 3 }), (part) => expect(fault(part.repeat(Math.ceil(24 / part.length)))).not.toBeNull()));
  });

  it('is taken when a machine made it', () => {
    const letters = fc.constantFrom(...'bcdfghjkmnpqrtvwxz'.split(''));
    let refused = 0;
    fc.assert(
      fc.property(fc.array(letters, { minLength: 20, maxLength: 20 }), (chosen) => {
        if (new Set(chosen).size >= 8 && fault(chosen.join('')) !== null) refused += 1;
      }),
      { numRuns: 300 },
    );
    expect(refused).toBe(0);
  });

  it('takes any characters without a word about which', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(['string', 'object']).toContain(typeof fault(text))));
    for (const odd of ['<script>teapot velvet', "teapot'; DROP gravel", 'teapot\tvelvet\u0000lantern']) expect(fault(odd)).toBeNull();
  });

  it('never repeats the password', () => {
    for (const password of ['password1234', 'JoPenhaligon1', 'short1x']) expect(fault(password)).not.toContain(password);
  });
});
