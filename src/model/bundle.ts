import { z } from 'zod'
import { Sighting } from './source.ts'

/**
 * What makes a ZIP archive a bundle of Stemma's: it lies in it as `stemma-bundle.json` and tells under which sightings each source was met.
 * What else is in a bundle (the comparison, a report, a description as RO-Crate) is made from the sources and is not read back.
 */
export const Bundle = z.object({
  /** Version of this form. */
  bundle: z.literal('1'),
  /** The version of Stemma that made it. */
  stemma: z.string(),
  sources: z.array(
    z.object({
      /** Where the bytes lie in the archive. */
      path: z.string(),
      sightings: z.array(Sighting).min(1),
    }),
  ),
})
export type Bundle = z.infer<typeof Bundle>

/** The name of the file that describes a bundle. */
export const BUNDLE_FILE = 'stemma-bundle.json'
