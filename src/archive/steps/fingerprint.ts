import { z } from 'zod'
import { features } from '../../collate/passages/features.ts'
import { type Fingerprints, fingerprints } from '../../collate/passages/fingerprints.ts'
import { wordsOf } from '../../collate/passages/words.ts'

export const TextLine = z.object({ id: z.string(), text: z.string() })
export type TextLine = z.infer<typeof TextLine>

const ROOM = features(new Uint32Array(4096))

/** What stands for a text in the join: the same fingerprints as in the passage index. */
export function fingerprintsOf(text: string): Fingerprints {
  return fingerprints(features(wordsOf(text).codes, ROOM))
}

/** The fingerprints of one document: `places[n]` is where `hashes[n]` stands. */
export const Fingerprinted = z.object({
  id: z.string(),
  size: z.int(),
  hashes: z.array(z.int()),
  places: z.array(z.int()),
})
export type Fingerprinted = z.infer<typeof Fingerprinted>

export function fingerprint({ id, text }: TextLine): Fingerprinted {
  const { hashes, places } = fingerprintsOf(text)
  return { id, size: hashes.length, hashes: [...hashes], places: [...places] }
}
