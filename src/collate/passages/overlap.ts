import { FeatureLookup } from './common-features.ts'
import { type Coverage, coverage } from './coverage.ts'
import { type Features, features } from './features.ts'

/** What of two texts stands in the other. */
export interface Overlap {
  ofThis: Coverage
  ofOther: Coverage
}

/** Compares a text with others, by the codes of their words. */
export class Comparer {
  readonly #lookup = new FeatureLookup()
  #codes: Uint32Array = new Uint32Array(0)
  #features = features(this.#codes)
  #room = features(new Uint32Array(4096))

  /** Takes another text, and its features, in place of the one that it had. */
  set(codes: Uint32Array, found: Features): void {
    this.#codes = codes
    this.#features = found
    this.#lookup.set(found)
  }

  /** Exact, but for words whose hashes are the same by chance; costs the length of both texts. */
  overlap(codes: Uint32Array): Overlap {
    this.#room = features(codes, this.#room)
    const { ofThis, ofOther } = this.#lookup.common(this.#room)
    return {
      ofThis: coverage(this.#features, this.#codes, ofThis),
      ofOther: coverage(this.#room, codes, ofOther),
    }
  }
}
