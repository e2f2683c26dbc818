import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captionCut, creditCut, lineCut, teaserHead } from '../../src/read/article.ts'
import {
  clockCut,
  contactCut,
  contributionCut,
  copyrightCut,
  datedByline,
  newsletterCut,
  ornamentCut,
} from '../../src/read/asides.ts'
import { bylineNames, isBody, markedNames, statedNames } from '../../src/read/bylines.ts'
import { agencyCredits } from '../../src/read/credits.ts'
import { datelineDate } from '../../src/read/dates/dateline.ts'
import { labelOf } from '../../src/read/dates/labels.ts'
import { maybeEnglish } from '../../src/read/dates/order.ts'
import { findDates, parseMachineDate } from '../../src/read/dates/parse.ts'
import { isDateLine, isPostSignature, labelBefore } from '../../src/read/flow/date-lines.ts'
import { commentHead } from '../../src/read/html/comments.ts'
import { minutesOf, openingTime } from '../../src/read/html/live/clock.ts'
import { datelineAgency, isSignedLine, signingNames } from '../../src/read/signed-paragraphs.ts'
import { readText } from '../../src/read/text.ts'
import { countWords, endsSentence, folded } from '../../src/read/words.ts'

/** Characters that the patterns look for, each alone and in the pairs that begin and break off a match. */
const PIECES = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  '-',
  '/',
  '(',
  '@',
  '|',
  'Aa ',
  'a.',
  '1.',
  '12:',
  '(A',
  'By A',
  'a@',
  '© 1',
  '1 May ',
  'www.',
  '年1',
  'A, ',
  'é\u0301',
]

const place = { kind: 'range' as const, start: 0, end: 1 }
const RULES: Record<string, (text: string) => unknown> = {
  lineCut,
  commentHead,
  openingTime,
  minutesOf,
  isSignedLine,
  signedFirst: (text) => signingNames(text, 'first'),
  signedLast: (text) => signingNames(text, 'last'),
  datelineAgency,
  captionCut,
  creditCut,
  labelOf,
  teaserHead,
  clockCut,
  contactCut,
  contributionCut,
  copyrightCut,
  datedByline,
  ornamentCut,
  newsletterCut: (text) => newsletterCut(text, true),
  bylineNames,
  markedNames: (text) => markedNames(text, false),
  statedNames,
  isBody,
  agencyCredits: (text) => agencyCredits(text, place, 'byline'),
  isDateLine: (text) => isDateLine(text, findDates(text)),
  isPostSignature,
  labelBefore: (text) => labelBefore(text, text),
  maybeEnglish,
  datelineDate: (text) => datelineDate(text, undefined),
  findDates: (text) => findDates(text),
  parseMachineDate: (text) => parseMachineDate(text),
  countWords,
  endsSentence,
  folded,
}

const LENGTH = 30_000
/** Twice the text may cost up to this many times as much: linear is 2, quadratic 4; small costs are noise. */
const RATIO = 3.4
const NOISE_MS = 25

function cost(rule: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    rule(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

for (const [name, rule] of Object.entries(RULES))
  test(`${name} costs no more than its text is long`, () => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length))
      const once = cost(rule, text)
      const twice = cost(rule, text + text)
      assert.ok(
        twice <= NOISE_MS || twice <= once * RATIO,
        `${JSON.stringify(piece)}: ${once.toFixed(1)} CPU ms, twice the text ${twice.toFixed(1)}`,
      )
    }
  })

/** Texts whose lines are put together: one paragraph of many wrapped lines, broken words, paragraphs that each go on in the next. */
const WRAPPED: Record<string, string> = {
  'wrapped lines': 'the ferry left the harbour of the town early in the day with all of its crew\n',
  'broken words': 'the ferry left the harbour of the town early in the day with all of its pas-\n',
  'broken paragraphs': 'the ferry left the harbour of the town early in the\n\n',
}

for (const [name, line] of Object.entries(WRAPPED))
  test(`a text of ${name} costs no more than it is long`, () => {
    const text = line.repeat(3_000)
    const once = cost(readText, text)
    const twice = cost(readText, text + text)
    assert.ok(
      twice <= NOISE_MS || twice <= once * RATIO,
      `${once.toFixed(1)} CPU ms, twice the text ${twice.toFixed(1)}`,
    )
  })
