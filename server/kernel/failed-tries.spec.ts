import { FailedTries } from './failed-tries.ts';

describe('failed tries', () => {
  it('let an address try a hundred times, and again when time has passed', () => {
    const tries = new FailedTries();
    for (let n = 0; n < 100; n += 1) expect(tries.count('192.0.2.1', 0)).toBe(true);
    expect(tries.count('192.0.2.1', 0)).toBe(false);
    expect(tries.count('192.0.2.1', 4000)).toBe(true);
    expect(tries.count('192.0.2.1', 4000)).toBe(true);
    expect(tries.count('192.0.2.1', 4000)).toBe(false);
  });

  it('count every address apart', () => {
    const tries = new FailedTries();
    for (let n = 0; n < 101; n += 1) tries.count('192.0.2.1', 0);
    expect(tries.count('192.0.2.1', 0)).toBe(false);
    expect(tries.count('192.0.2.2', 0)).toBe(true);
  });

  it('forget the addresses not heard of for longest, so that memory has an end', () => {
    const tries = new FailedTries();
    for (let n = 0; n < 101; n += 1) tries.count('first', 0);
    for (let n = 0; n < 10_000; n += 1) tries.count(`address ${n}`, 1);
    expect(tries.count('first', 1)).toBe(true);
  });
});
