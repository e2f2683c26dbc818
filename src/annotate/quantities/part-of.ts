import type { Quantity } from '../../model/index.ts'

/** Words between two quantities that make the second a part of the first. */
const PART_WORDS =
  /(?:,|\() *(?:including|among them|of whom|of which|of them|some of them)\b|\b(?:including|of whom|of which)\b/

/**
 * Sets `partOf` where a quantity stands behind "including", "of whom" or the like and the one before it in the same
 * sentence counts something: "74 people, including eight children". `text` is the document's.
 */
export function linkParts(
  text: string,
  quantities: Quantity[],
  sentenceEnd: (at: number) => number,
): Quantity[] {
  let whole: Quantity | undefined
  return quantities.map((quantity) => {
    const before = whole
    const sameSentence = before !== undefined && quantity.start < sentenceEnd(before.start)
    const between = sameSentence ? text.slice(before.end, quantity.start) : ''
    const behind = text.slice(quantity.end, quantity.end + 16)
    const countable = quantity.dimension === 'count' && before?.dimension === 'count'
    const part =
      countable &&
      between.length < 80 &&
      (PART_WORDS.test(between) || /^ of (?:whom|which|them)\b/.test(behind))
    // Several parts may follow one whole: "including 12 Americans and two Kenyans".
    if (!part) whole = quantity
    return part && before !== undefined ? { ...quantity, partOf: before.id } : quantity
  })
}
