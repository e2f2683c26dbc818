import type { Anchor, Witness } from '../../model/index.ts'

/**
 * What one rule found about the direction of two witnesses `a` and `b`. The measures are signed: positive says that `b`
 * is the later one. Each is weighted on its own (`weights.ts`); a rule's evidence is the sum.
 */
export interface Finding {
  rule: string
  /** The finding in words; a function of the witness that the weighed measures call the later one, where that names it. */
  says: string | ((later: Witness) => string)
  measures: Readonly<Record<string, number>>
  anchors: Anchor[]
}

/** Logarithm of how many times more `b` has of something than `a`, smoothed by one, so that 0 against 1 is no infinity. */
export function logRatio(a: number, b: number, smoothing = 1): number {
  return Math.max(-2, Math.min(2, Math.log((b + smoothing) / (a + smoothing))))
}
