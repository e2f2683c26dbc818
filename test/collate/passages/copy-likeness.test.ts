import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COPY, copies, copyPairs } from '../../../src/collate/passages/copies.ts'
import { PassageIndex } from '../../../src/collate/passages/passage-index.ts'

const likenessOf = (...texts: string[]): number =>
  copyPairs(texts.map((text, at) => ({ id: `${at}`, text })))[0]?.likeness ?? 0

const BRIEF =
  'The central bank kept its main rate at 4 percent on Thursday. Governor Ada Lind said that inflation was falling more slowly than expected. The next meeting is on 3 May.'
const OTHER_WORDS =
  'Inflation is falling more slowly than expected, Governor Ada Lind said on Thursday. The central bank left its main rate where it was, at 4 percent. It meets again on 3 May.'
const EDITED =
  'The central bank kept its main rate at 4 percent on Thursday. Governor Ada Lind said inflation was falling, but more slowly than expected. The next meeting will be on 3 May.'

test('a brief told in other words does not stand in the other whole, though names and figures are most of it', () => {
  const index = new PassageIndex()
  index.add('brief', BRIEF)
  const shareIn = (text: string): number => index.neighboursOf(text)[0]?.ofThis.share ?? 0
  assert.ok(shareIn(OTHER_WORDS) < 0.75, `${shareIn(OTHER_WORDS)}`)
  assert.ok(shareIn(EDITED) > 0.8, `${shareIn(EDITED)}`)
  assert.ok(likenessOf(BRIEF, OTHER_WORDS) < likenessOf(BRIEF, EDITED))
})

test('two briefs of one event that were written apart are far less alike than one that was edited', () => {
  const ferry =
    'A ferry with 212 people on board ran aground off the island of Hest on Monday night. The coast guard said that all passengers were taken off by lifeboat. The owner, Nordline Ferries, said the cause was not known.'
  const apart =
    'All 212 people on board a ferry were rescued after it ran aground off the island of Hest late on Monday, the coast guard said. Nordline Ferries, which owns the ship, said it was looking into what had happened.'
  const edited = ferry.replace('said that', 'said').replace('was not known', 'was still not known')
  assert.ok(likenessOf(ferry, apart) < 0.75, `${likenessOf(ferry, apart)}`)
  assert.ok(likenessOf(ferry, edited) > 0.9, `${likenessOf(ferry, edited)}`)
})

test('what stands word for word tells copies more surely than what is scattered', () => {
  const sentence = (topic: string, at: number): string =>
    Array.from({ length: 12 }, (_, word) => `${topic}${at}x${word}`).join(' ')
  const own = (topic: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => sentence(topic, at))
  const shared = own('shared', 8)
  const whole = likenessOf(
    [...own('left', 12), ...shared].join('. '),
    [...own('right', 12), ...shared].join('. '),
  )
  // The same words in common, every other one of the sentence's is the text's own.
  const broken = (topic: string) => shared.map((said) => said.replace(/ (\w+) (\w+)/g, ` $1 ${topic}$2`))
  const scattered = likenessOf(
    [...own('left', 12), ...broken('left')].join('. '),
    [...own('right', 12), ...broken('right')].join('. '),
  )
  assert.ok(whole > scattered + 0.2, `${whole} ${scattered}`)
})

test('a text and one that was mostly written anew around half of it are copies', () => {
  const sentence = (topic: string, at: number): string =>
    Array.from({ length: 14 }, (_, word) => `${topic}${at}y${word}`).join(' ')
  const kept = Array.from({ length: 6 }, (_, at) => sentence('kept', at))
  const first = [...kept, ...Array.from({ length: 6 }, (_, at) => sentence('old', at))].join('. ')
  const later = [...kept, ...Array.from({ length: 16 }, (_, at) => sentence('new', at))].join('. ')
  assert.ok(likenessOf(first, later) >= COPY)
  assert.equal(
    copies([
      { id: 'first', text: first },
      { id: 'later', text: later },
    ]).groups.length,
    1,
  )
})
