import { MEASURES } from '../../src/read/html/measures.ts'
import type { Trees } from '../../src/read/html/trees.ts'
import { type BoostOptions, boosted } from './boost.ts'
import type { TrainingPage } from './corpus.ts'

/** Set in cross-validation by publisher; deeper or more trees gained nothing. */
export const OPTIONS: BoostOptions = { trees: 80, depth: 3, rate: 0.1, leaf: 40, pull: 5 }

/** The trees that the pages teach, as the rules meet pages of unknown publishers. */
export function treesOf(pages: readonly TrainingPage[]): Trees {
  const rows = pages.flatMap((page) => page.stranger.candidates.flatMap(({ row }) => row ?? []))
  return boosted(Object.keys(MEASURES), rows, OPTIONS)
}
