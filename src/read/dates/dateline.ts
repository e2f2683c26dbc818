import type { DateCandidate } from '../../model/document.ts'
import { findDates } from './parse.ts'

const WINDOW = 90

/** A place, or nothing, in front of the day, and an agency in brackets behind it: "July 2, 2022 (SportsWire) -". */
const PLACE_OR_NONE = /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},? )?$/u
const IN_BRACKETS = /^,? ?\(\p{Lu}[^()]{1,40}\)$/u

/**
 * The date of an agency dateline with its year: "MOSCOW, January 11, 2022 (TASS) —", "July 2, 2022 (SportsWire) -"; undefined when there
 * is none.
 */
export function datelineDate(paragraph: string, language: string | undefined): DateCandidate | undefined {
  const head = paragraph.slice(0, WINDOW)
  const dash = /\s?[—–-]{1,2}\s|\.\s\/|\/\.\s|:\s/.exec(head)
  if (!dash) return undefined
  const line = head.slice(0, dash.index)
  const [date] = findDates(line, language)
  if (!date || date.swapped) return undefined
  const isMarked = PLACE_OR_NONE.test(line.slice(0, date.start)) && IN_BRACKETS.test(line.slice(date.end))
  if (!/^\p{Lu}{2}/u.test(head) && !isMarked) return undefined
  return {
    value: date.value,
    text: date.text,
    role: 'published',
    where: 'dateline',
    taken: false,
    why: 'it stands in the dateline before the first sentence',
  }
}
