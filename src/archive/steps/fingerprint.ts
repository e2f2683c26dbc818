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

/** A line of the join: the fingerprints of one document, `places[n]` being where `hashes[n]` stands. */
export function fingerprint({ id, text }: TextLine) {
  const { hashes, places } = fingerprintsOf(text)
  return { id, size: hashes.length, hashes: [...hashes], places: [...places] }
}
