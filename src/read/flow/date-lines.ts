import { labelOf } from '../dates/labels.ts'
import type { FoundDate } from '../dates/parse.ts'
import { DATE_LABELS, LINE_WORDS } from '../vocabulary/date-labels.ts'
import { countWords } from '../words.ts'

const LONGEST = 200
const MOST_WORDS = 12
const MOST_WORDS_TOGETHER = 5

const KNOWN = new Set(
  [...DATE_LABELS.map(({ words }) => words), LINE_WORDS].flatMap((words) =>
    words.split(', ').flatMap((label) => label.split(' ')),
  ),
)

/**
 * Whether a line is there for its dates: around them stand labels, times, names and short parts between marks, but no sentence and
 * no headline.
 */
export function isDateLine(text: string, dates: FoundDate[]): boolean {
  if (text.length > LONGEST || dates.length === 0) return false
  let rest = text
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)}|${rest.slice(date.end)}`
  const parts = rest
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/g, '|')
    .split(/[|•·,;:()[\]/»›>]+|\s[—–-]\s|\.\s/)
    .map((part) => part.match(/[\p{L}\p{M}][\p{L}\p{M}’'.-]*/gu) ?? [])
  const words = parts.flat().filter((word) => !isKnown(word))
  // A headline may be set in capitals throughout, so that the number of words together is what tells.
  return (
    words.length <= MOST_WORDS &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2 &&
    parts.every((part) => part.filter((word) => !isKnown(word)).length <= MOST_WORDS_TOGETHER)
  )
}

function isKnown(word: string): boolean {
  return KNOWN.has(word.toLowerCase().replace(/\.$/, ''))
}

/** A post that is shown within a page signs with its writer's handle: "— Ann Lee (@annlee) March 2, 2021". */
export function isPostSignature(text: string): boolean {
  return /(?:^[—–-]|\()\s?[^()]{0,60}@\w/.test(text.slice(0, 120))
}

/** Words that may stand between a label and its date: a weekday, a time, a zone. */
const BETWEEN = 4

/** The label of a date: the words before it in its line, or the line above where the date begins its own. */
export function labelBefore(before: string, above: string | undefined): 'published' | 'updated' | undefined {
  const near = labelOf(before)
  if (near) return near
  const parts = before.split(/[|•·/(]\s?/)
  const words = (parts.at(-1) ?? '').match(/[\p{L}\p{M}’']+/gu) ?? []
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const role = words.length - length <= BETWEEN ? labelOf(words.slice(0, length).join(' ')) : undefined
    if (role) return role
  }
  return above !== undefined && words.length <= 1 && above.length <= 60 && countWords(above) <= 6
    ? labelOf(above)
    : undefined
}
