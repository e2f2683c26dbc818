import { JUDGED } from '../../src/collate/derivation/judged-weights.ts'
import { logistic } from '../logistic.ts'
import type { Example } from './pairs.ts'

export const FOLDS = 10
/** Penalty, set by cross-validation. */
export const RIDGE = 130
/** Pairs that are not neighbours repeat what the neighbours say. */
const REPEATED = 0.5

/** Names of the measures whose weights are learnt, in order. */
export function measuresOf(all: readonly Example[]): string[] {
  return [...new Set(all.flatMap((one) => Object.keys(one.measures)))]
    .filter((name) => !(name in JUDGED))
    .sort()
}

/** The fold of each article, by its name. */
export function foldsOf(all: readonly Example[]): ReadonlyMap<string, number> {
  const families = [...new Set(all.map(({ family }) => family))].sort()
  return new Map(families.map((family, at) => [family, at % FOLDS]))
}

/** The values of an example's measures, in the order of `measures`. */
export function featuresOf({ measures: of }: Example, measures: readonly string[]): number[] {
  return measures.map((name) => of[name] ?? 0)
}

/** The weights of `measures` that the chosen examples give. */
export function fit(chosen: readonly Example[], measures: readonly string[], ridge: number): number[] {
  const rows = chosen.map((example) => ({
    features: featuresOf(example, measures),
    weight: example.kind === undefined ? REPEATED : 1,
  }))
  return logistic(rows, ridge)
}
