import { EXTENT_BEFORE, EXTENT_BEHIND, LIKE_EXTENTS } from '../../annotate/language/en/extent-words.ts'
import type { Quantity, Sentence } from '../../model/index.ts'

/** Characters on each side of a length among which it is told of what it is one. */
const REACH = 40

/** Which side of a thing a length is of, a word of the table of extents; undefined where the text does not tell. */
export function extentOf({ start, end, dimension }: Quantity, sentence: Sentence): string | undefined {
  if (dimension !== 'length') return undefined
  const [from, to] = [start - sentence.start, end - sentence.start]
  const behind = sentence.text.slice(to, to + REACH)
  const before = sentence.text.slice(Math.max(0, from - REACH), from)
  const found =
    EXTENT_BEHIND.find(([, words]) => words.test(behind)) ??
    EXTENT_BEFORE.find(([, words]) => words.test(before))
  return found?.[0]
}

/** Whether two lengths may be of one side of one thing: a width is no altitude. */
export function areOneExtent(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true
  return LIKE_EXTENTS.includes(`${a} ${b}`) || LIKE_EXTENTS.includes(`${b} ${a}`)
}
