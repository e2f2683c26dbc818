import { FUNCTION_WORDS } from '../language/en/capitalised-words.ts'
import { WORKS } from '../language/en/thing-names.ts'
import type { NameWord } from './words.ts'

/** Words and marks of a title, at most. */
const LONGEST = 9
/** Words before a title among which it is said what kind of work it is: "her first film, “Rome”". */
const REACH = 4
const OPENS = /^["“„«‘]$/
const CLOSES = /^["”“»’]$/

/**
 * Whether the name `words[from]` to `words[to - 1]` stands in the title of a work, which speaks of nobody and of no place: quoted, all its
 * words with capitals but those of grammar, and more than the name ("“Letters from Vienna”"), or called a work before.
 */
export function isInTitleOfWork(words: readonly NameWord[], from: number, to: number): boolean {
  const open = words.findLastIndex(({ text }, at) => at < from && at >= from - LONGEST && OPENS.test(text))
  const close = words.findIndex(({ text }, at) => at >= to && at <= to + LONGEST && CLOSES.test(text))
  if (open < 0 || close < 0 || close - open - 1 > LONGEST) return false
  const inside = words.slice(open + 1, close)
  if (!inside.every(isOfTitle)) return false
  const others = inside.filter(
    ({ mark, index }) =>
      !mark && (index < (words[from]?.index ?? 0) || index >= (words[to - 1]?.index ?? 0) + 1),
  )
  if (others.length > 0) return true
  return words.slice(Math.max(0, open - REACH), open).some(({ lower }) => WORKS.has(lower))
}

function isOfTitle({ mark, text, lower }: NameWord): boolean {
  return mark ? /^[,:&’'-]$/.test(text) : /^[\p{Lu}\d]/u.test(text) || FUNCTION_WORDS.has(lower)
}
