import assert from 'node:assert/strict'
import { test } from 'node:test'
import { events } from '../../../src/annotate/events.ts'
import { quantities } from '../../../src/annotate/quantities.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { timexes } from '../../../src/annotate/timexes.ts'
import { documentOf } from '../document.ts'
import { DAY } from './concepts.ts'

const PIECES = [
  'On Tuesday the council said that about 2,000 people had left two days earlier, and that work would begin by 3 May. ',
  'the first nine months of the year ended the first nine months of the year ended ',
  'one hundred and two thousand and three million and a half and ',
  'from Monday to Tuesday, Wednesday, Thursday and Friday to Saturday, ',
  '1 414 021 100 12 300 450 ',
  'in in in two two to to until until March March ',
]
const LENGTH = 60_000
/** Twice the text may cost up to this many times as much: linear is 2, quadratic 4; small costs are noise. */
const RATIO = 3.4
const NOISE_MS = 60

function cost(text: string): number {
  const document = documentOf([text])
  const sentence = sentences(document)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage()
    const times = timexes(document, sentence, DAY)
    quantities(document, sentence, times)
    events(document, sentence, times, [])
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

for (const piece of PIECES)
  test(`times, quantities and events cost no more than the text is long: ${piece.slice(0, 30)}…`, () => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length))
    const once = cost(text)
    const twice = cost(text + text)
    assert.ok(
      twice <= NOISE_MS || twice <= once * RATIO,
      `${once.toFixed(1)} CPU ms, twice the text ${twice.toFixed(1)}`,
    )
  })
