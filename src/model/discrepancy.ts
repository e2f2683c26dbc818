import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Step } from './basis.ts'

/** How two statements of the same matter relate; only `contradict` is a disagreement. */
export const Relation = z.enum(['same', 'compatible', 'rewording', 'update', 'contradict'])
export type Relation = z.infer<typeof Relation>

export const MatterKind = z.enum(['figure', 'time', 'place', 'name', 'quotation', 'attribution', 'act'])
export type MatterKind = z.infer<typeof MatterKind>

/** One thing that several witnesses state something about, with every statement of it and how they relate. */
export const Matter = z.object({
  /** Stable: made from the kind and the anchors. */
  id: z.string(),
  kind: MatterKind,
  /** What it is about, in words of the text. */
  about: z.string(),
  /** The strongest relation among the pairs: contradict, update, rewording, compatible, same. */
  relation: Relation,
  mentions: z.array(z.object({ anchor: Anchor, value: z.string() })),
  /** Indices in `mentions`. */
  pairs: z.array(z.object({ a: z.int(), b: z.int(), relation: Relation, why: z.string() })),
  chain: z.array(Step),
})
export type Matter = z.infer<typeof Matter>
