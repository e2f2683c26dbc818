import { z } from 'zod'
import { Span } from './anchor.ts'
import { resolvable } from './basis.ts'

/** The speaker as resolved: the entity's id in this document, or none where a description is all there is ("residents"). */
export const Speaker = z.object({ name: z.string(), entity: z.string().optional() })
export type Speaker = z.infer<typeof Speaker>

/**
 * Who said what: source, cue and content as in PARC3 (Pareti 2012) and PolNeAR (Newell et al. 2018). Each is a list
 * of spans because it may be discontinuous; `source` and `cue` may be empty (implicit).
 */
export const Attribution = z.object({
  /** `a0`, `a1`, … in order of text. */
  id: z.string(),
  /** The hull of all spans. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** `direct`: at least 95 % of the content's letters stand inside quotation marks; `indirect`: at most 5 %. */
  type: z.enum(['direct', 'mixed', 'indirect']),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  speaker: resolvable(Speaker),
  /** What found it: the rules, or the encoder's labels; where both did, what its content was taken from. */
  tier: z.enum(['rules', 'linear', 'encoder']),
})
export type Attribution = z.infer<typeof Attribution>
