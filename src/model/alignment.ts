import { z } from 'zod'
import { Span } from './anchor.ts'

export const Operation = z.enum(['kept', 'edited', 'split', 'merged', 'moved', 'added', 'dropped'])
export type Operation = z.infer<typeof Operation>

/** What kind of difference a word change is; `trivial` is white space, typography or spelling. */
export const ChangeClass = z.enum([
  'wording',
  'figure',
  'name',
  'time',
  'quotation',
  'attribution',
  'certainty',
  'correction',
  'trivial',
])
export type ChangeClass = z.infer<typeof ChangeClass>

/** A difference inside linked sentences. A pure insertion has no `a`, a pure deletion no `b`. */
export const WordChange = z.object({ a: Span.optional(), b: Span.optional(), class: ChangeClass })
export type WordChange = z.infer<typeof WordChange>

/** Sentences of `a` that correspond to sentences of `b`; one side is empty for `added` and `dropped`. */
export const Link = z.object({
  operation: Operation,
  /** For a moved sentence, whether its words changed too. */
  edited: z.boolean(),
  a: z.array(z.string()),
  b: z.array(z.string()),
  /** Share of words in common, 0 to 1. */
  similarity: z.number().min(0).max(1),
  changes: z.array(WordChange),
})
export type Link = z.infer<typeof Link>

/** Two witnesses, sentence to sentence. `a` is the document with the lower id, so that order of input never shows. */
export const Alignment = z.object({
  a: z.string(),
  b: z.string(),
  /** In order of `b`; dropped ones stand where they stood in `a`. */
  links: z.array(Link),
})
export type Alignment = z.infer<typeof Alignment>

/** One row of a collation: by document id, the sentences that correspond. Absent: this witness lacks it. */
export const CollationRow = z.object({ cells: z.record(z.string(), z.array(z.string())) })
export type CollationRow = z.infer<typeof CollationRow>

/** The n-way table of a story's witnesses. */
export const Collation = z.object({ witnesses: z.array(z.string()), rows: z.array(CollationRow) })
export type Collation = z.infer<typeof Collation>
