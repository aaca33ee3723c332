import { counted, isProxy } from './address.ts';

describe('a proxy', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '::ffff:192.168.1.1', 'fd00::1', 'fe80::1%eth0'])('may connect from %s', (address) => {
    expect(isProxy(address, 0)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:db8::1', '::ffff:8.8.8.8', '', 'localhost', '127.0.0.1.example', undefined])('is not believed from %s', (address) => {
    expect(isProxy(address, 0)).toBe(false);
  });

  it('is the last hop alone: what it was told by another is not believed', () => {
    expect(isProxy('127.0.0.1', 1)).toBe(false);
    expect(isProxy('10.0.0.1', 7)).toBe(false);
  });
});

describe('who is counted together', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, as) => expect(counted(address)).toBe(as));
});
