import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { folder, stemma } from './run.ts'

const home = folder()
after(home.remove)
const library = ['--library', home.file('library.sqlite')]

test('an account and a token are made, listed and removed on the command line', async () => {
  const added = await stemma(['account', 'add', 'ada', '--scopes', 'read,decide', ...library], {
    input: 'correct horse battery staple\n',
  })
  assert.equal(added.code, 0, added.stderr)
  assert.match((await stemma(['account', 'list', ...library])).stdout, /^ada {2}read,decide/)
  const token = await stemma(['token', 'add', 'ada', '--label', 'import', '--days', '3', ...library])
  assert.match(token.stdout, /^stemma_[\w-]{43}\n$/)
  const [id = ''] = (await stemma(['token', 'list', ...library])).stdout.split(' ')
  assert.equal((await stemma(['token', 'remove', id, ...library])).code, 0)
  assert.equal((await stemma(['token', 'list', ...library])).stdout, '')
  assert.equal((await stemma(['account', 'remove', 'ada', ...library])).code, 0)
})

test('nothing is served beyond this machine without accounts, or under no name', async () => {
  const alone = await stemma(['serve', '--host', '0.0.0.0', '--port', '0', ...library])
  assert.equal(alone.code, 2)
  assert.match(alone.stderr, /has no accounts/)
  const short = await stemma(['account', 'add', 'ada', ...library], { input: 'short\n' })
  assert.equal(short.code, 2)
  await stemma(['account', 'add', 'ada', ...library], { input: 'correct horse battery staple\n' })
  const nameless = await stemma(['serve', '--host', '0.0.0.0', '--port', '0', ...library])
  assert.match(nameless.stderr, /--origin/)
  assert.equal((await stemma(['serve', '--certificate', 'c.pem', ...library])).code, 2)
})
