// Which addresses stand on the open internet: everything private, local, reserved or shared is refused, also inside an IPv6 address.
import { BlockList, isIP } from 'node:net'

const notPublic: readonly (readonly [net: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'], ['192.0.2.0', 24, 'ipv4'], ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'], ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]
/** Of IPv6 only what is given out for the open internet, without what carries other addresses inside. */
const [open, carriers] = [new BlockList(), new BlockList()]
open.addSubnet('2000::', 3, 'ipv6')
const within = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const
for (const [net, bits] of within) carriers.addSubnet(net, bits, 'ipv6')

const blocked = new BlockList()
for (const [net, bits, family] of notPublic) blocked.addSubnet(net, bits, family)

export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked.check(address, 'ipv4')
  return family === 6 && open.check(address, 'ipv6') && !carriers.check(address, 'ipv6')
}
