import { z } from 'zod'
import { Span } from './anchor.ts'

/** A sentence of the document. `id` is `s0`, `s1`, … in order of text. */
export const Sentence = Span.extend({
  id: z.string(),
  /** Index in `document.blocks`; a sentence never crosses a block. */
  block: z.int().nonnegative(),
})
export type Sentence = z.infer<typeof Sentence>
