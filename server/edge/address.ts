import { BlockList, isIPv4, isIPv6 } from 'node:net';

const NEAR = new BlockList();
NEAR.addSubnet('127.0.0.0', 8);
NEAR.addSubnet('10.0.0.0', 8);
NEAR.addSubnet('172.16.0.0', 12);
NEAR.addSubnet('192.168.0.0', 16);
NEAR.addSubnet('169.254.0.0', 16);
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');
NEAR.addSubnet('fe80::', 10, 'ipv6');

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whether forwarding headers are believed: from the one hop before us alone, and only when that stands on this machine or in a
 * private network, as a proxy does. What the proxy was told itself is not believed.
 * @param address who connected, or said to have
 * @param hop 0 for whoever connected to us
 */
export function isProxy(address: string | undefined, hop: number): boolean {
  if (hop > 0 || !address) return false;
  const plain = MAPPED.exec(address)?.[1] ?? address.replace(/%.*$/, '');
  return isIPv4(plain) ? NEAR.check(plain) : isIPv6(plain) && NEAR.check(plain, 'ipv6');
}

/** As whom an address is counted: IPv4 as it is, IPv6 by its /64, which is what one household or office is given. */
export function counted(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
