import { quotations } from '../../annotate/quotations.ts'
import type { Span } from '../../model/index.ts'
import { SpanIndex } from '../alignment/span-index.ts'
import { COPY, copyLikeness } from './copies.ts'
import { coverage, type Zone } from './coverage.ts'
import { type Indexed, PassageIndex } from './passage-index.ts'

/** A passage that two texts have in common, on both sides. */
export interface SharedPassage {
  a: string
  b: string
  inA: Span
  inB: Span
}

/** A passage is near word for word, and has so many words outside of quotation marks. Set on neardup-partial (dev). */
const VERBATIM = 0.55
const LEAST_WORDS = 25

/** Passages that texts which are no copies of each other share. Quotations that everybody carries are none. */
export function sharedPassages(texts: Iterable<{ id: string; text: string }>): SharedPassage[] {
  const index = new PassageIndex()
  const found: SharedPassage[] = []
  for (const { id, text } of texts) {
    const candidates = index.add(id, text)
    const document = index.get(id)
    if (document === undefined) continue
    for (const candidate of candidates) {
      if (copyLikeness(document, candidate) >= COPY) continue
      const [inA] = passages(candidate, document)
      const [inB] = passages(document, candidate)
      if (inA && inB) found.push({ a: candidate.id, b: id, inA, inB })
    }
  }
  return found
}

/** Passages of `document` that stand in `other` too, the longest first. */
export function passages(document: Indexed, other: Indexed): Span[] {
  const { zones } = coverage(document.features, document.words.length, other.hashes)
  if (zones.length === 0) return []
  const whole = { start: 0, end: document.text.length }
  const quoted = new SpanIndex(quotations(document.text, [whole]))
  const free = ({ start, end }: Zone): number =>
    document.words.slice(start, end).filter((word) => !quoted.overlaps(word.start, word.end)).length
  return zones
    .filter((zone) => zone.density >= VERBATIM && free(zone) >= LEAST_WORDS)
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start)
    .map((zone) => spanOf(zone, document))
}

function spanOf(zone: Zone, { words, text }: Indexed): Span {
  const start = words[zone.start]?.start ?? 0
  const end = words[zone.end - 1]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}
