import type { DateCandidate } from '../../model/document.ts'
import { findDates } from './parse.ts'

const WINDOW = 90

/** The date of an agency dateline with its year: "MOSCOW, January 11, 2022 (TASS) —"; undefined when there is none. */
export function datelineDate(paragraph: string, language: string | undefined): DateCandidate | undefined {
  const head = paragraph.slice(0, WINDOW)
  const dash = /\s?[—–-]{1,2}\s|\.\s\/|\/\.\s|:\s/.exec(head)
  if (!dash || !/^\p{Lu}{2}/u.test(head)) return undefined
  const [date] = findDates(head.slice(0, dash.index), language)
  if (!date || date.swapped) return undefined
  return {
    value: date.value,
    text: date.text,
    role: 'published',
    where: 'dateline',
    taken: false,
    why: 'it stands in the dateline before the first sentence',
  }
}
