/**
 * Weights of the two borders between the ways of rewriting, learnt by `training/rewriting/train.ts` from answers that
 * students wrote from a source text (derived-clough, dev): for 1, the copied share, and the logarithm of the longest run.
 */
export const REWRITING_WEIGHTS = {
  light: [0.42, 1.795, 0.476],
  verbatim: [-0.774, 1.417, 0.891],
}
