import { NUMBERED } from '../../annotate/language/en/matter-words.ts'
import { ORDINALS } from '../../annotate/language/en/numbers.ts'
import type { Annotations, Document, Quantity } from '../../model/index.ts'

// A first one is hardly ever counted.
const WORDS = Object.keys(ORDINALS).filter((word) => word !== 'first')

// "81st", "third time", "fourth-year"; a record of won and lost is "9-14". Each is a few characters long.
const ORDINAL = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${WORDS.join('|')}))[\\s-]+(?=[\\p{L}])|(?<![\\p{L}\\p{N}-])(\\d{1,3})-(\\d{1,3})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/**
 * The ordinals ("the fifth coach") and records ("9-14") of a document, in the shape of figures of no unit that counts: reports agree or
 * disagree on them as on numbers. Those inside a time or another figure, or among `others`, are left out.
 */
export function ordinals(
  document: Document,
  annotations: Annotations,
  others: readonly Quantity[] = [],
): Quantity[] {
  const taken = [...others, ...annotations.timexes, ...annotations.quantities, ...annotations.mentions]
  return [...document.text.matchAll(ORDINAL)].flatMap((match): Quantity[] => {
    const start = match.index
    const text = match[0].trimEnd().replace(/-$/, '')
    const end = start + text.length
    if (taken.some((other) => other.start < end && other.end > start)) return []
    if (NUMBERED.test(document.text.slice(match.index + match[0].length, match.index + match[0].length + 16)))
      return []
    const low = Number(match[1] ?? match[3] ?? ORDINALS[(match[2] ?? '').toLowerCase()])
    const high = match[4] === undefined ? low : Number(match[4])
    const unit = match[4] === undefined ? 'ordinal' : 'record'
    return [{ id: '', start, end, text, low, high, bound: 'exact', dimension: 'other', unit }]
  })
}
