import { z } from 'zod'

/** Where and under which name the same bytes were met. `at` is given by whoever obtained them, never by a clock here. */
export const Sighting = z.object({
  name: z.string(),
  url: z.string().optional(),
  /** ISO 8601 instant with offset, when known. */
  at: z.string().optional(),
})
export type Sighting = z.infer<typeof Sighting>

/** Bytes as obtained. Kept under their SHA-256 and never altered; the same bytes twice are one source, two sightings. */
export const Source = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  /** Found from the content, not from the file name. */
  format: z.enum(['html', 'pdf', 'text']),
  sightings: z.array(Sighting).min(1),
})
export type Source = z.infer<typeof Source>
