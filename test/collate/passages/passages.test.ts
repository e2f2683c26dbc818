import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MAX_DOCUMENTS } from '../../../src/collate/passages/candidates.ts'
import { copies } from '../../../src/collate/passages/copies.ts'
import { PassageIndex } from '../../../src/collate/passages/passage-index.ts'
import { REPRESENTATIVES } from '../../../src/collate/passages/runs.ts'
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

const ids = (neighbours: readonly { id: string }[]): string[] => neighbours.map(({ id }) => id)

test('a document of the index is found again, and after removal no more', () => {
  const index = new PassageIndex()
  index.add(base.id, base.text)
  assert.deepEqual(ids(index.neighboursOf(text(WIRE.slice(2, 6)))), ['base'])
  assert.deepEqual(index.neighboursOf(text(OTHER_EVENT)), [])
  index.remove(base.id)
  assert.deepEqual(index.neighboursOf(base.text), [])
  assert.equal(index.has(base.id), false)
})

test('adding a document twice leaves one', () => {
  const index = new PassageIndex()
  index.add(base.id, base.text)
  index.add(base.id, base.text)
  assert.deepEqual(index.neighbours(base.id), [])
  assert.deepEqual(ids(index.neighboursOf(base.text)), ['base'])
})

test('whatever came first and whatever has gone, the neighbours are the same', () => {
  const texts = [
    WIRE,
    WIRE.slice(0, 4),
    [...OTHER_EVENT, ...WIRE.slice(2)],
    WITNESSED,
    OTHER_EVENT,
    WIRE.slice(3),
  ]
  const all = texts.map((sentences, at) => ({ id: `d${at}`, text: text(sentences) }))
  const neighboursIn = (index: PassageIndex) =>
    all.map(({ id }) => index.neighbours(id).toSorted((x, y) => (x.id < y.id ? -1 : 1)))
  const expected = new PassageIndex()
  for (const one of all) expected.add(one.id, one.text)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(fc.nat({ max: all.length - 1 }), { maxLength: 6 }),
      (order, gone) => {
        const index = new PassageIndex()
        for (const [at, { id, text: given }] of order.entries()) {
          if (at % 2 === 0) index.add(id, given)
          else assert.deepEqual(index.addAndCompare(id, given), index.neighbours(id))
        }
        for (const at of gone) index.remove(`d${at}`)
        for (const at of new Set(gone)) index.add(`d${at}`, all[at]?.text ?? '')
        assert.deepEqual(neighboursIn(index), neighboursIn(expected))
      },
    ),
  )
  assert.ok(expected.neighbours('d0').length >= 3)
})

test('what many carry makes none of them a copy, and each is compared with few others only', () => {
  const notice = text(OTHER_EVENT)
  const all = Array.from({ length: 3 * MAX_DOCUMENTS }, (_, n) => ({
    id: `n${n}`,
    text: `${padding(`topic${n}x`)}${padding(`more${n}x`)} ${notice}`,
  }))
  const index = new PassageIndex()
  for (const { id, text: given } of all) index.add(id, given)
  const found = all.map(({ id }) => index.neighbours(id).length)
  assert.ok(found.reduce((sum, count) => sum + count) < 3 * REPRESENTATIVES * all.length)
  assert.equal(copies(all).groups.length, all.length)
  assert.deepEqual(sharedPassages(all), [])
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

test('what two reporters took down from one speaker is no passage of one in the other', () => {
  const said = WIRE.slice(1, 5).join(' ').replaceAll('"', '')
  assert.ok(said.split(' ').length > 50)
  const reports = (mark: string) => [
    {
      id: 'a',
      text: `${padding('herring')}\n${mark}${said}${mark} Harbour master Ulla told us. ${padding('salt')}`,
    },
    {
      id: 'b',
      text: `${padding('barley')}\n${mark}${said}${mark} was how the meeting went. ${padding('flax')}`,
    },
  ]
  assert.equal(sharedPassages(reports('')).length, 1)
  assert.deepEqual(sharedPassages(reports('"')), [])
})
