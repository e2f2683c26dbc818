import { BlockList, isIP } from 'node:net'

// Everything that is not plain public unicast, from the IANA special-purpose registries (RFC 6890 and its updates)
// and RFC 5771 (multicast). What embeds an IPv4 address (mapped, 6to4, Teredo, NAT64) is refused as a whole: it
// would be a way around the IPv4 rules.
const CLOSED_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

// Of IPv6 only 2000::/3 is assigned for global unicast (IANA IPv6 address space); these parts of it are not public.
const CLOSED_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const closed = new BlockList()
for (const [network, prefix] of CLOSED_IPV4) closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of CLOSED_IPV6) closed.addSubnet(network, prefix, 'ipv6')

const globalIpv6 = new BlockList()
globalIpv6.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an IP address (as text, without brackets) lies on the public internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  const family = familyOf(address)
  if (family === undefined || closed.check(address, family)) return false
  return family === 'ipv4' || globalIpv6.check(address, family)
}

/** Whether an IP address stands for this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  const family = familyOf(address)
  return family !== undefined && loopback.check(address, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : undefined
}
