import { z } from 'zod'
import { SharedFingerprints } from '../../collate/passages/candidates.ts'
import { PLACE_BITS } from '../../collate/passages/fingerprints.ts'

/** Two documents, how many fingerprints each has, and of each that both have its place in `a` over that in `b`. */
export const SharedLine = z.object({
  a: z.string(),
  b: z.string(),
  sizeOfA: z.number(),
  sizeOfB: z.number(),
  places: z.array(z.number()),
})
export type SharedLine = z.infer<typeof SharedLine>

const PLACE = (1 << PLACE_BITS) - 1
const SHARED = new SharedFingerprints()

/** Whether two documents are worth comparing word by word, by the rule of the passage index. */
export function isCandidate({ sizeOfA, sizeOfB, places }: SharedLine): boolean {
  for (const both of places) SHARED.add(0, both >> PLACE_BITS, both & PLACE)
  return SHARED.take(sizeOfA, () => sizeOfB).length > 0
}
