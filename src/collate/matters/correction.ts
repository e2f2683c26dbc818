import { CORRECTION_NOTICE } from '../../annotate/language/en/matter-words.ts'
import { ORDINALS, SMALL_NUMBERS, TENS } from '../../annotate/language/en/numbers.ts'
import { baseForms } from '../../annotate/language/en/verb-forms.ts'
import type { Document } from '../../model/index.ts'
import { senses } from './senses.ts'
import type { Statement } from './statement.ts'

/**
 * The words of a correction notice that holds both values: of either document, or of another one of the story where it speaks in words that
 * stand beside both ("the slab was 400 metres wide"). Undefined when there is none.
 */
export function correctionNotice(
  a: Document | undefined,
  b: Document | undefined,
  x: Statement,
  y: Statement,
  others: Iterable<Document>,
): string | undefined {
  const [first, second] = [numbersOf(x), numbersOf(y)]
  if (first.length === 0 || second.length === 0 || first.join() === second.join()) return undefined
  const holdsBoth = (notice: string) => {
    const there = new Set(numbersIn(notice))
    return first.every((number) => there.has(number)) && second.every((number) => there.has(number))
  }
  return (
    [a, b].flatMap(noticesOf).find(holdsBoth) ??
    [...others].flatMap(noticesOf).find((notice) => holdsBoth(notice) && speaksOfBoth(notice, x, y))
  )
}

function speaksOfBoth(notice: string, x: Statement, y: Statement): boolean {
  const there = senses(notice)
  return [...x.near.keys()].some((sense) => y.near.has(sense) && there.has(sense))
}

/** The words of a correction notice of either document that tells both acts ("convicted", "acquitted"); undefined when there is none. */
export function correctionOfActs(
  a: Document | undefined,
  b: Document | undefined,
  first: string,
  second: string,
): string | undefined {
  const told = (notice: string) => new Set((notice.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(baseForms))
  return [a, b].flatMap(noticesOf).find((notice) => {
    const bases = told(notice)
    return [first, second].every((act) => bases.has(act.replace('<', '')))
  })
}

/** Whether `span` stands in a correction notice: its values are quoted, not stated. */
export function isInNotice(document: Document, span: { start: number }): boolean {
  const block = document.blocks.find(({ start, end }) => span.start >= start && span.start < end)
  return block !== undefined && isNotice(document.text.slice(block.start, block.end))
}

/** Whether a text is a correction notice, also behind the dateline of a wire. */
function isNotice(text: string): boolean {
  return CORRECTION_NOTICE.test(text) || CORRECTION_NOTICE.test(text.replace(DATELINE, ''))
}

const DATELINE = /^[^\n]{3,80}?\) [-–—] /

function noticesOf(document: Document | undefined): string[] {
  if (document === undefined) return []
  const kept = document.blocks.map(({ start, end }) => document.text.slice(start, end))
  return [...kept, ...document.cut.map(({ text }) => text)].filter(isNotice)
}

function numbersOf({ anchor }: Statement): string[] {
  return numbersIn(anchor.text)
}

/** The numbers of a text in figures, however they are written: "1,200", "five", "fourth", "4th". */
function numbersIn(text: string): string[] {
  return (text.match(/\d[\d,.]*|\p{L}+/gu) ?? []).flatMap((word) => {
    const lower = word.toLowerCase()
    const value = /^\d/.test(word)
      ? word.replace(/[,.]+$/, '').replaceAll(',', '')
      : (ORDINALS[lower] ?? SMALL_NUMBERS[lower] ?? TENS[lower])
    return value === undefined ? [] : [String(value)]
  })
}
