import { z } from 'zod'

/** Where and under which name the same bytes were met. `at` is given by whoever obtained them, never by a clock here. */
export const Sighting = z.object({
  name: z.string(),
  url: z.string().optional(),
  /** ISO 8601 instant with offset, when known. */
  at: z.string().optional(),
  /** The media type that came with the bytes (RFC 9110, 8.3), with its `charset` where one was given. */
  mediaType: z.string().optional(),
  /** Headers of the response that brought the bytes, as received and in their order; no cookies. */
  headers: z.array(z.tuple([z.string(), z.string()])).optional(),
})
export type Sighting = z.infer<typeof Sighting>

/** Bytes as obtained. Kept under their SHA-256 and never altered; the same bytes twice are one source, two sightings. */
export const Source = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  /** Found from the content, not from the file name. */
  format: z.enum(['html', 'pdf', 'text', 'markdown', 'docx', 'mail', 'mhtml', 'feed-entry', 'json']),
  /**
   * Where a source wraps its article, the part that ranges count in, e.g. `word/document.xml` or `content:encoded`;
   * absent where they count in the whole decoded source.
   */
  part: z.string().optional(),
  sightings: z.array(Sighting).min(1),
})
export type Source = z.infer<typeof Source>

/** A source as text, in which the ranges of its document's segments count (UTF-16 code units). */
export const SourceText = z.object({
  /** Absent for a PDF, whose segments are boxes on pages. */
  text: z.string().optional(),
})
export type SourceText = z.infer<typeof SourceText>
