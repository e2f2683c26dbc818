import type { DateCandidate } from '../model/document.ts'
import { isoDay } from './dates/parse.ts'
import type { Cut, Passage } from './passage.ts'

// What browsers print over a page: "11/22/26, 3:43 AM", "22.11.2026, 15:43".
const STAMP =
  /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{2}|\d{4}),\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?([AP])\.?M\b)?(?!\s?Uhr\b)/i
// What they print under it: the address and the page's number, or one of them.
const FOOT =
  /^(?:https?:\/\/\S+\s)?\d{1,4}\s?\/\s?\d{1,4}$|^(?:page|seite|página|pagina|стр\.)\s\d{1,4}(?:\s(?:of|von|de|di|sur|из)\s\d{1,4})?$/i

/** Why a line is what a browser printed over or under the page. */
export function printCut(text: string): Cut | undefined {
  if (STAMP.test(text)) return { reason: 'page-header', because: 'begins with the stamp of a print' }
  return FOOT.test(text)
    ? { reason: 'page-footer', because: 'the address or number of a printed page' }
    : undefined
}

/** The day on which a page was printed, from the stamp over it; undefined where there is none, or day and month can't be told apart. */
export function capturedDate(passages: Passage[]): DateCandidate | undefined {
  for (const passage of passages) {
    const stamp = passage.cut ? STAMP.exec(passage.text) : null
    if (!stamp) continue
    const [, first = '', mark, second = '', year = ''] = stamp
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
    // The clock of twelve hours with a slash is American: the month comes first.
    const monthFirst = (mark === '/' && stamp[5] !== undefined) || Number(second) > 12
    if (!monthFirst && mark === '/' && Number(first) <= 12 && first !== second) continue
    const value = monthFirst
      ? isoDay(fullYear, Number(first), Number(second))
      : isoDay(fullYear, Number(second), Number(first))
    const place = passage.segments[0]?.place
    if (!value) continue
    return {
      value,
      text: stamp[0],
      role: 'captured',
      where: 'stamp of the print',
      taken: true,
      why: 'browsers print the day of printing over each page',
      ...(place ? { place } : {}),
    }
  }
  return undefined
}
