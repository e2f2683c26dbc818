import { z } from 'zod'

/**
 * A stretch of `document.text`: `start`/`end` in UTF-16 code units, end exclusive, and the words
 * themselves. `document.text.slice(start, end) === text` always holds.
 * Source of the form: TextPositionSelector, W3C Web Annotation Data Model, section 4.2.5.
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type Span = z.infer<typeof Span>

/**
 * A span of a named document: where an answer stands. `prefix`/`suffix` make it a
 * TextQuoteSelector (W3C Web Annotation Data Model, section 4.2.4), so it survives a new reading.
 */
export const Anchor = Span.extend({
  document: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
export type Anchor = z.infer<typeof Anchor>

/** A character range of the decoded source (HTML, plain text), UTF-16 code units, end exclusive. */
export const SourceRange = z.object({
  kind: z.literal('range'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type SourceRange = z.infer<typeof SourceRange>

/** A box on a page of a PDF: points (1/72 inch), origin at the top left, pages counted from 1. */
export const SourceBox = z.object({
  kind: z.literal('box'),
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
export type SourceBox = z.infer<typeof SourceBox>

/** A place in the source bytes, for highlighting what was read where it stood. */
export const SourcePlace = z.discriminatedUnion('kind', [SourceRange, SourceBox])
export type SourcePlace = z.infer<typeof SourcePlace>
