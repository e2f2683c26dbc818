import { z } from 'zod'
import { Span } from './anchor.ts'
import { resolvable } from './basis.ts'

/** The speaker as resolved: the entity's id in this document, or none where a description is all there is ("residents"). */
export const Speaker = z.object({ name: z.string(), entity: z.string().optional() })
export type Speaker = z.infer<typeof Speaker>

/**
 * What the speaker does with the words, so that nobody takes all of them for a telling: `assertion` ("said"), `denial`, `question`,
 * `directive` ("ordered", "called for"), `commissive` ("promised", "threatened"; these five are Searle's speech acts, with denials and
 * questions apart), `attitude` ("believes", "hopes"; a propositional attitude, as in the Penn Discourse Treebank) or `judgement`
 * ("blamed", "backed", "called it a farce").
 */
export const SpeechAct = z.enum([
  'assertion',
  'denial',
  'question',
  'directive',
  'commissive',
  'attitude',
  'judgement',
])
export type SpeechAct = z.infer<typeof SpeechAct>

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
  /** As the verb of the cue says; absent where there is none that does, or it is denied itself. */
  act: SpeechAct.optional(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  speaker: resolvable(Speaker),
  /** What found it: the rules, or the encoder's labels; where both did, what its content was taken from. */
  tier: z.enum(['rules', 'linear', 'encoder']),
})
export type Attribution = z.infer<typeof Attribution>
