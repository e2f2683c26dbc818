import { z } from 'zod'
import { features } from '../../collate/passages/features.ts'
import { type Sketch, sketchOf } from '../../collate/passages/sketch.ts'
import { textNumber } from '../../collate/passages/text-number.ts'
import { wordsOf } from '../../collate/passages/words.ts'

/** What stands for a document in the joins; documents of the same `number` have the same text. */
export type NumberedSketch = Omit<Sketch, 'features'> & { number: number }

const ROOM = features(new Uint32Array(4096))

/** As in the passage index. */
export function numberedSketch(text: string): NumberedSketch {
  const { codes } = wordsOf(text)
  const { fingerprints, runs } = sketchOf(codes, ROOM)
  return { number: textNumber(codes), fingerprints, runs }
}

/** The sketch of a text: `places[n]` is where the fingerprint `hashes[n]` stands. */
export const Fingerprinted = z.object({
  number: z.int(),
  size: z.int(),
  hashes: z.array(z.int()),
  places: z.array(z.int()),
  runs: z.array(z.int()),
})
export type Fingerprinted = z.infer<typeof Fingerprinted>

export function fingerprint(text: string): Fingerprinted {
  const {
    number,
    fingerprints: { hashes, places },
    runs,
  } = numberedSketch(text)
  return { number, size: hashes.length, hashes: [...hashes], places: [...places], runs: [...runs] }
}
