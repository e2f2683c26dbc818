import { z } from 'zod'
import { Anchor } from './anchor.ts'

/** A reason to believe a descent. `weight` is a log-likelihood ratio; positive speaks for the stated direction. */
export const Evidence = z.object({
  rule: z.string(),
  says: z.string(),
  weight: z.number(),
  anchors: z.array(Anchor),
})
export type Evidence = z.infer<typeof Evidence>

/** METER's three classes (Clough et al. 2002). */
export const Degree = z.enum(['wholly', 'partly', 'independent'])
export type Degree = z.infer<typeof Degree>

/** How two witnesses relate. `a` is the lower document id. Direction is absent below the stated confidence. */
export const Derivation = z.object({
  a: z.string(),
  b: z.string(),
  degree: Degree,
  direction: z.enum(['a-to-b', 'b-to-a', 'common-ancestor', 'undecided']),
  /** Probability that the stated direction is right, 0 to 1; of `undecided`, of the likelier one. */
  confidence: z.number().min(0).max(1),
  /** Share of each witness's words that stand in linked sentences. */
  sharedOfA: z.number().min(0).max(1),
  sharedOfB: z.number().min(0).max(1),
  evidence: z.array(Evidence),
})
export type Derivation = z.infer<typeof Derivation>

/** A node of the tree. A hollow node is a lost ancestor: credited or implied, but not in hand. */
export const StemmaNode = z.object({
  /** The document id for a witness; `hollow-…` otherwise. */
  id: z.string(),
  kind: z.enum(['witness', 'hollow']),
  label: z.string(),
  evidence: z.array(Evidence),
})
export type StemmaNode = z.infer<typeof StemmaNode>

export const StemmaEdge = z.object({
  from: z.string(),
  to: z.string(),
  degree: z.enum(['wholly', 'partly']),
  /** A witness with several sources has one edge each; all but the main one are contamination. */
  contamination: z.boolean(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
})
export type StemmaEdge = z.infer<typeof StemmaEdge>

/** Who derives from whom. Several roots where reports are independent. */
export const Stemma = z.object({
  nodes: z.array(StemmaNode),
  edges: z.array(StemmaEdge),
  roots: z.array(z.string()),
})
export type Stemma = z.infer<typeof Stemma>
