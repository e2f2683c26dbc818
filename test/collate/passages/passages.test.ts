import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copies } from '../../../src/collate/passages/copies.ts'
import { PassageIndex } from '../../../src/collate/passages/passage-index.ts'
import { sharedPassages } from '../../../src/collate/passages/shared-passages.ts'
import { OTHER_EVENT, WIRE, WITNESSED } from '../tarn.ts'

const text = (sentences: readonly string[]): string => sentences.join(' ')
const base = { id: 'base', text: text(WIRE) }

/** Every `nth` letter is misread, as in a bad scan. */
const scanned = (clean: string, nth: number): string =>
  [...clean].map((letter, at) => (at % nth === nth - 1 && /[a-z]/.test(letter) ? 'x' : letter)).join('')

test('an excerpt, an expanded copy and a bad scan are copies; another report of the event is none', () => {
  const { groups } = copies([
    base,
    { id: 'excerpt', text: text(WIRE.slice(0, 3)) },
    { id: 'expanded', text: text([...OTHER_EVENT.slice(0, 2), ...WIRE, ...OTHER_EVENT.slice(2)]) },
    { id: 'scan', text: scanned(base.text, 12) },
    { id: 'eyewitness', text: text(WITNESSED) },
  ])
  assert.deepEqual(groups, [['base', 'excerpt', 'expanded', 'scan'], ['eyewitness']])
})

test('a document of the index is found again, and after removal no more', () => {
  const index = new PassageIndex()
  index.add(base.id, base.text)
  assert.deepEqual(
    index.candidates(text(WIRE.slice(2, 6))).map(({ id }) => id),
    ['base'],
  )
  assert.deepEqual(index.candidates(text(OTHER_EVENT)), [])
  index.remove(base.id)
  assert.deepEqual(index.candidates(base.text), [])
  assert.equal(index.get(base.id), undefined)
})

test('adding a document twice leaves one', () => {
  const index = new PassageIndex()
  index.add(base.id, base.text)
  assert.deepEqual(index.add(base.id, base.text), [])
  assert.equal(index.candidates(base.text).length, 1)
})

/** Words that no other text has. */
const padding = (topic: string): string =>
  Array.from({ length: 200 }, (_, n) => `${topic}${n * 37}${n % 12 === 11 ? '.' : ''}`).join(' ')

test('a pasted passage is found with its places, and boilerplate under many texts is not', () => {
  const pasted = text(WIRE.slice(1, 5))
  const [found] = sharedPassages([
    { id: 'a', text: `${text(WIRE)} ${padding('herring')}` },
    { id: 'b', text: `${padding('barley')} ${pasted} ${padding('flax')}` },
  ])
  assert.ok(found)
  assert.ok(found.inB.text.includes(WIRE[2] ?? ''))
  const notice = text(OTHER_EVENT)
  const everywhere = ['herring', 'barley', 'flax', 'salt', 'tar', 'rope'].map((topic) => ({
    id: topic,
    text: `${padding(topic)} ${notice}`,
  }))
  assert.deepEqual(sharedPassages(everywhere), [])
})
