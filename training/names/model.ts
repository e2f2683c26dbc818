import type { PackedWeights } from '../../src/annotate/names/linear/weights-format.ts'
import type { TrainingOptions } from './crf.ts'
import { trainCrf } from './crf.ts'
import type { Extracted } from './dictionary.ts'
import { dictionaryOf, trainingOf } from './dictionary.ts'
import { quantised } from './quantise.ts'

/** Set on a third of EWT, GUM and WikiGold (development parts) while training on the rest. */
export const OPTIONS: TrainingOptions = { epochs: 10, rate: 0.03, penalty: 1e-5, dropout: 0.2, seed: 1 }

/** Features met once teach nothing that lasts. */
const LEAST_MET = 2
/** Weights below this, in the whole numbers of the file, are noise. */
const LEAST_WEIGHT = 2

/** Messages are far from news; they count half. */
const SOURCE_WEIGHTS: Record<string, number> = { btc: 0.5 }

/** The weights that the sentences kept by `use` teach. */
export function packedOf(data: Extracted, use: Uint8Array, options: TrainingOptions): PackedWeights {
  const dictionary = dictionaryOf(data, use, LEAST_MET)
  const training = trainingOf(data, use, dictionary, (source) => SOURCE_WEIGHTS[source] ?? 1)
  return quantised(dictionary, trainCrf(training, options), LEAST_WEIGHT)
}
