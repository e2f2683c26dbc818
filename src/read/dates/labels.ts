import { DATE_LABELS } from '../vocabulary/date-labels.ts'
import { endsSentence, lowered } from '../words.ts'
import { findDates } from './parse.ts'

const LABELS = new Map(
  DATE_LABELS.flatMap(({ role, words }) => words.split(', ').map((word) => [word, role] as const)),
)

// "18/07/2025 a las 06:00h.": the point is that of the abbreviation, or closes the line.
const CLOCK_AT_END = /\d[:.h]\d{2}(?:\s?(?:h|hrs|uhr|kl))?\.\s*$/i

/** What the label before a date says happened on it; undefined when the line is more than label, date and time. */
export function dateLine(text: string): 'published' | 'updated' | 'unlabelled' | undefined {
  if (text.length > 160) return undefined
  const dates = findDates(text)
  const first = dates[0]
  if (!first) return undefined
  let rest = text
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  // Times, zones, weekdays and marks around the date carry nothing else.
  rest = rest
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?h\b\.?)?/g, ' ')
    .replace(/[|•·,;:()–—/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const label = text
    .slice(0, first.start)
    .replace(/[^\p{L}\p{M} ’']+/gu, ' ')
    .trim()
  const role = LABELS.get(lowered(label))
  if (role) return role
  const words = rest.split(' ').filter((word) => /\p{L}/u.test(word))
  return words.length <= 4 &&
    words.every((word) => word.length <= 12) &&
    words.length * 8 < 40 &&
    (!endsSentence(text) || CLOCK_AT_END.test(text)) &&
    words.length <= (dates.length > 1 ? 4 : 3)
    ? labelWithin(words)
    : undefined
}

/** What the last label in the words before a date says happened on it. */
export function labelOf(before: string): 'published' | 'updated' | undefined {
  const words = before
    .replace(/[^\p{L}\p{M} ’']+/gu, ' ')
    .trim()
    .toLowerCase()
    .split(/\s+/)
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const role = LABELS.get(words.slice(from).join(' '))
    if (role) return role
  }
  return undefined
}

function labelWithin(words: string[]): 'published' | 'updated' | 'unlabelled' {
  for (const word of words) {
    const role = LABELS.get(word)
    if (role) return role
  }
  return 'unlabelled'
}
