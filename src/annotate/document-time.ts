import type { Document, DocumentTime } from '../model/index.ts'
import { languageOf } from './language/date-languages.ts'
import { lexemes } from './lexemes.ts'
import { grammarOf } from './times/grammar.ts'

/**
 * The day that relative times of `document` are counted from: the published day that the page states, else the day of its
 * dateline ("LINDAU, Oct 14 (CNA) —") in the year that `asOf` (`YYYY-MM-DD`) implies, else `asOf` itself, both as an assumption,
 * else none. A stated day wins, because the user's day is for the undated.
 */
export function documentTime(document: Document, asOf?: string): DocumentTime | undefined {
  if (!document.published.absent) {
    return { day: document.published.value, basis: document.published.basis }
  }
  if (asOf === undefined) return undefined
  const day = datelineDay(document)
  return { day: day === undefined ? asOf : lastBefore(day, asOf), basis: 'assumed' }
}

/** Characters within which a dateline ends, and kept blocks among which the first paragraph is looked for. */
const LONGEST = 90
const OPENING_BLOCKS = 3

/** Month and day (`10-14`) of a dateline that leaves out the year; undefined where the text does not open with one. */
function datelineDay(document: Document): string | undefined {
  const grammar = grammarOf(languageOf(document))
  for (const { start, end } of document.blocks.slice(0, OPENING_BLOCKS)) {
    const head = document.text.slice(start, Math.min(end, start + LONGEST))
    const dash = /\s[—–-]{1,2}\s/.exec(head)
    if (dash === null || !/^\p{Lu}{2}/u.test(head)) continue
    for (const { form } of grammar.find(lexemes(head.slice(0, dash.index)))) {
      if (form.kind !== 'calendar' || form.month === undefined || form.day === undefined) continue
      if (form.year === undefined) return `${two(form.month)}-${two(form.day)}`
    }
  }
  return undefined
}

/** The last day of that month and day on or before `asOf`: what is read on a day was written before it. */
function lastBefore(monthDay: string, asOf: string): string {
  const year = Number(asOf.slice(0, 4))
  return monthDay <= asOf.slice(5) ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`
}

const two = (value: number): string => String(value).padStart(2, '0')
