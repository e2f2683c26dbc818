import { z } from 'zod'
import { copyLikeness } from '../../collate/passages/copy-likeness.ts'
import type { Coverage } from '../../collate/passages/coverage.ts'
import { features } from '../../collate/passages/features.ts'
import { Comparer } from '../../collate/passages/overlap.ts'
import { passages } from '../../collate/passages/shared-passages.ts'
import { wordsOf } from '../../collate/passages/words.ts'
import type { ArchivePair, ArchivePassage } from '../../model/index.ts'

export const TextPair = z.object({ a: z.string(), b: z.string(), textOfA: z.string(), textOfB: z.string() })
export type TextPair = z.infer<typeof TextPair>

export interface Verified {
  pair: ArchivePair
  /** Those of `a`, then those of `b`. */
  passages: ArchivePassage[]
}

/** Compares pairs of documents word by word, as the passage index does. Pairs with the same `a` in a row cost less. */
export class Verifier {
  readonly #comparer = new Comparer()
  #of = { id: '', text: '' }

  /** What the two have in common; undefined where that is nothing. */
  verify({ a, b, textOfA, textOfB }: TextPair): Verified | undefined {
    if (this.#of.id !== a || this.#of.text !== textOfA) {
      this.#of = { id: a, text: textOfA }
      const { codes } = wordsOf(textOfA)
      this.#comparer.set(codes, features(codes))
    }
    const overlap = this.#comparer.overlap(wordsOf(textOfB).codes)
    const { ofThis, ofOther } = overlap
    if (ofThis.share === 0 && ofOther.share === 0) return undefined
    return {
      pair: { a, b, likeness: copyLikeness(overlap), shareOfA: ofThis.share, shareOfB: ofOther.share },
      passages: [
        ...passagesOf(a, textOfA, ofThis, b, textOfB),
        ...passagesOf(b, textOfB, ofOther, a, textOfA),
      ],
    }
  }
}

function passagesOf(document: string, text: string, covered: Coverage, other: string, itsText: string) {
  return passages(text, covered, itsText).map((span): ArchivePassage => ({ document, other, ...span }))
}
