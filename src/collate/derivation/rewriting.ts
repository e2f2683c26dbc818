import type { Reuse } from './reuse.ts'
import { REWRITING_WEIGHTS } from './rewriting-weights.ts'

/**
 * How the wording of a source was worked over by who took it: the three ways of Clough and Stevenson (2011, "Developing
 * a corpus of plagiarised short answers"), which they call near copy, light and heavy revision.
 */
export type Rewriting = 'nearly word for word' | 'lightly rewritten' | 'heavily rewritten'

/** For each border the weights of the measures; positive says that the wording is closer to the source. */
export interface Weights {
  light: readonly number[]
  verbatim: readonly number[]
}

/** How the derived one of two texts (`a` or `b`) was written from the other. Only of use where it derives from it. */
export function rewriting(reuse: Reuse, derived: 'a' | 'b'): Rewriting {
  return rewritingBy(measuresOfRewriting(reuse, derived), REWRITING_WEIGHTS)
}

/**
 * Two measures tell the ways apart: how much of the text's wording the source has, and how long a stretch was taken
 * without a change. Who revises lightly leaves the first high and breaks the second.
 */
export function measuresOfRewriting(reuse: Reuse, derived: 'a' | 'b'): number[] {
  const copied = derived === 'a' ? reuse.copiedOfA : reuse.copiedOfB
  return [1, copied - 0.5, Math.log1p(reuse.run.words) - 3]
}

export function rewritingBy(measures: readonly number[], weights: Weights): Rewriting {
  const passes = (border: readonly number[]): boolean =>
    measures.reduce((sum, value, at) => sum + value * (border[at] ?? 0), 0) > 0
  if (!passes(weights.light)) return 'heavily rewritten'
  return passes(weights.verbatim) ? 'nearly word for word' : 'lightly rewritten'
}
