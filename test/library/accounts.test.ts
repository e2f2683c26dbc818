import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { hashed, isPassword, NOBODY } from '../../src/library/password.ts'
import { temporaryFolder } from './sources.ts'

const PASSWORD = 'correct horse battery staple'
const day = (number: number) => new Date(Date.UTC(2025, 0, number))
const library = await Library.open(join(temporaryFolder(), 'library.sqlite'), { create: true })
after(() => library.close())
const { accounts } = library

test('a password is known again by its hash, whatever the keyboard, and no other is', async () => {
  const hash = await hashed('Übergröße mit Nachtrag')
  assert.match(hash, /^\$scrypt\$ln=15,r=8,p=3\$/)
  assert.ok(await isPassword('Übergröße mit Nachtrag'.normalize('NFD'), hash))
  assert.ok(!(await isPassword('übergröße mit nachtrag', hash)))
  assert.notEqual(await hashed(PASSWORD), await hashed(PASSWORD))
  for (const wrong of ['', 'x', '$scrypt$ln=99,r=8,p=3$AA$AA!']) assert.ok(!(await isPassword('', wrong)))
  assert.ok(!(await isPassword('', NOBODY)))
})

test('a session is somebody’s until it ends or is ended', async () => {
  await accounts.add('ada', PASSWORD, ['read', 'decide'], day(1))
  assert.equal(await accounts.signIn('ada', 'wrong', day(1)), undefined)
  assert.equal(await accounts.signIn('bob', PASSWORD, day(1)), undefined)
  const secret = (await accounts.signIn('ada', PASSWORD, day(1))) ?? ''
  const ada = { account: 'ada', scopes: ['read', 'decide'] }
  assert.deepEqual(await accounts.holderOf('session', secret, day(2)), ada)
  assert.equal(await accounts.holderOf('token', secret, day(2)), undefined)
  assert.equal(await accounts.holderOf('session', secret, day(9)), undefined)
  await accounts.signOut(secret)
  assert.equal(await accounts.holderOf('session', secret, day(2)), undefined)
})

test('a token may do no more than its account, ends, and is removed', async () => {
  const given = { label: 'import', scopes: ['read', 'write'] as const, days: 3 }
  const secret = await accounts.addToken('ada', given, day(1))
  assert.match(secret, /^stemma_/)
  assert.deepEqual(await accounts.holderOf('token', secret, day(2)), { account: 'ada', scopes: ['read'] })
  assert.equal(await accounts.holderOf('token', secret, day(5)), undefined)
  const [token] = await accounts.tokens()
  assert.ok(token && !JSON.stringify(token).includes(secret))
  for (const wrong of ['', '0', '0'.repeat(12)])
    await assert.rejects(accounts.removeToken(wrong), { code: 'unknown-id' })
  await accounts.removeToken(token.id)
  assert.equal(await accounts.holderOf('token', secret, day(2)), undefined)
})

test('odd names, short passwords and names that are taken are refused', async () => {
  await assert.rejects(accounts.add('', PASSWORD, [], day(1)), { code: 'bad-account' })
  await assert.rejects(accounts.add('a\nb', PASSWORD, [], day(1)), { code: 'bad-account' })
  await assert.rejects(accounts.add('bob', 'short', [], day(1)), { code: 'bad-password' })
  await assert.rejects(accounts.add('ada', PASSWORD, [], day(1)), { code: 'account-exists' })
})

test('with an account go its sessions and tokens', async () => {
  await accounts.add('eve', PASSWORD, ['read'], day(1))
  const secret = (await accounts.signIn('eve', PASSWORD, day(1))) ?? ''
  await accounts.remove('eve')
  assert.equal(await accounts.holderOf('session', secret, day(1)), undefined)
  await assert.rejects(accounts.remove('eve'), { code: 'unknown-id' })
  assert.deepEqual(
    (await accounts.list()).map(({ account }) => account),
    ['ada'],
  )
})
