import type { Passage } from '../passage.ts'
import { folded } from '../words.ts'

/**
 * The printed headline without the word that stands over it in an element of its own, where the title that was found lacks it: sites set
 * both in one heading, and the two stick together. The word is a cut passage of its own.
 */
export function withoutKicker(passage: Passage, title: string): Passage[] {
  const { text, segments } = passage
  const wanted = folded(title)
  for (const [nth, { start: at }] of segments.entries()) {
    if (nth === 0 || folded(text.slice(at)) !== wanted) continue
    const over = text.slice(0, at).trimEnd()
    const kicker: Passage = {
      ...passage,
      kind: 'paragraph',
      text: over,
      segments: segments.slice(0, nth),
      cut: { reason: 'outside-article', because: 'stands over the headline, in the same heading' },
    }
    const own = segments
      .slice(nth)
      .map((segment) => ({ ...segment, start: segment.start - at, end: segment.end - at }))
    return [kicker, { ...passage, text: text.slice(at), segments: own }]
  }
  return [passage]
}
