import { z } from 'zod'
import { Alignment, ChangeClass, Operation } from './alignment.ts'

/** What one version of an address changed against the version before it. */
export const Revision = z.object({
  address: z.string(),
  /** Document ids of the two versions. */
  before: z.string(),
  after: z.string(),
  /** The instant at which the later version was obtained; absent where it is not known. */
  at: z.string().optional(),
  /** As the later version states it, else the address. */
  title: z.string(),
  /** How many sentences became what; kept ones are not counted. */
  sentences: z.partialRecord(Operation, z.int().positive()),
  /** How many changes of words, by class. */
  words: z.partialRecord(ChangeClass, z.int().positive()),
  /** From the version before (`a`) to the later one (`b`). */
  alignment: Alignment,
})
export type Revision = z.infer<typeof Revision>
