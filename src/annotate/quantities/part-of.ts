import type { Quantity } from '../../model/index.ts'

/** Words between two quantities that make the second a part of the first. */
const PART_WORDS =
  /(?:,|\() *(?:including|among them|of whom|of which|of them|some of them)\b|\b(?:including|of whom|of which)\b/

const WHOLE_BEHIND = /^ of (?:(?:the|all|all the|its|his|her|their|our|these|those) )?$/

const isCount = (a: Quantity, b: Quantity): boolean => a.dimension === 'count' && b.dimension === 'count'

/**
 * Sets `partOf` where a quantity stands behind "including", "of whom" or the like and the one before it in the same
 * sentence counts something: "74 people, including eight children", or behind it stands its whole: "118 of the 397". `text` is the document's.
 */
export function linkParts(
  text: string,
  quantities: Quantity[],
  sentenceEnd: (at: number) => number,
): Quantity[] {
  let whole: Quantity | undefined
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1]
    // "118 of the 397 households": the whole stands behind its part and names what both count.
    if (
      next !== undefined &&
      WHOLE_BEHIND.test(text.slice(quantity.end, next.start)) &&
      isCount(quantity, next)
    ) {
      const what = quantity.what ?? next.what
      return { ...quantity, ...(what === undefined ? {} : { what }), partOf: next.id }
    }
    const before = whole
    const sameSentence = before !== undefined && quantity.start < sentenceEnd(before.start)
    const between = sameSentence ? text.slice(before.end, quantity.start) : ''
    const behind = text.slice(quantity.end, quantity.end + 16)
    const part =
      before !== undefined &&
      isCount(quantity, before) &&
      between.length < 80 &&
      (PART_WORDS.test(between) || /^ of (?:whom|which|them)\b/.test(behind))
    // Several parts may follow one whole: "including 12 Americans and two Kenyans".
    if (!part) whole = quantity
    return part ? { ...quantity, partOf: before.id } : quantity
  })
}
