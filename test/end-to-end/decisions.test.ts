import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { Decision, Witness } from '../../src/model/index.ts'
import { folder, stemma } from './run.ts'

const home = folder()
after(home.remove)
const library = ['--library', home.file('library.sqlite')]
const text =
  'Dam closes\n\nThe dam will close on Friday. "We are ready," engineer Ilse Brandt told reporters.\n'

test('a reader corrects a document on the command line and takes it back', async () => {
  writeFileSync(home.file('dam.txt'), text)
  assert.equal((await stemma(['add', home.file('dam.txt'), ...library])).code, 0)
  const [hit] = JSON.parse((await stemma(['search', 'Friday', '--json', ...library])).stdout)
  const id: string = hit.anchor.document
  const decide = (...words: string[]) => stemma(['decide', ...words, ...library])
  const document = async () =>
    Witness.parse(JSON.parse((await stemma(['document', id, '--json', ...library])).stdout))

  const said = await decide(
    'published',
    id,
    '2025-06-03',
    '--by',
    'Ada',
    '--at',
    '2025-06-04T08:00:00Z',
    '--json',
  )
  const { id: decision, by } = Decision.parse(JSON.parse(said.stdout))
  assert.equal(by, 'Ada')
  const { document: dated, annotations } = await document()
  assert.ok(!dated.published.absent && dated.published.value === '2025-06-03')

  const start = dated.text.indexOf('We are ready')
  assert.equal((await decide('speaker', id, `${start}-${start + 12}`, 'Nora Field')).code, 0)
  assert.equal((await decide('author', id, 'Nora Field', '--note', 'by mail')).code, 0)
  assert.ok((await document()).document.credits.some(({ name }) => name === 'Nora Field'))
  assert.ok(annotations.attributions.length > 0)

  assert.equal((await decide('withdrawn', decision)).code, 0)
  assert.ok((await document()).document.published.absent)
  const listed = (await stemma(['decisions', '--document', id, ...library])).stdout
  assert.match(listed, /Ada, 2025-06-04T08:00:00Z {2}\(withdrawn\)/)
  assert.match(listed, /“by mail”/)
})

test('a decision that says nothing is a wrong call, and tells how it is written', async () => {
  for (const words of [
    ['published'],
    ['author', '0'.repeat(16)],
    ['speaker', '0'.repeat(16), '9-3'],
    ['maybe', 'x'],
  ]) {
    const { code, stderr } = await stemma(['decide', ...words, ...library])
    assert.equal(code, 2, words.join(' '))
    assert.ok(stderr.length > 10)
  }
  assert.equal((await stemma(['decide', 'author', '0'.repeat(16), 'Ann', ...library])).code, 5)
})
