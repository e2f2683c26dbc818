import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLoopbackAddress, isPublicAddress } from '../../src/obtain/address.ts'

test('public unicast addresses pass', () => {
  for (const address of [
    '9.9.9.9',
    '172.15.255.255',
    '172.32.0.1',
    '100.128.0.1',
    '2620:fe::fe',
    '2a00:1450::1',
  ]) {
    assert.equal(isPublicAddress(address), true, address)
  }
})

test('private, local, multicast, reserved and embedding addresses do not', () => {
  const closed = [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.9.9',
    ],
    ...[
      '192.168.1.1',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.7',
      '203.0.113.1',
      '224.0.0.1',
      '239.1.1.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:9.9.9.9',
      '64:ff9b::7f00:1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
    ],
    ...['fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1', '100::1', '3fff::1', '5f00::1'],
    ...['', 'localhost', '1.2.3', '0x7f000001'],
  ]
  for (const address of closed) assert.equal(isPublicAddress(address), false, address)
})

test('loopback is this machine and nothing else', () => {
  for (const address of ['127.0.0.1', '127.8.8.8', '::1'])
    assert.equal(isLoopbackAddress(address), true, address)
  for (const address of ['10.0.0.1', '0.0.0.0', '::', 'fe80::1'])
    assert.equal(isLoopbackAddress(address), false, address)
})
