import type { Tier } from '../src/model/index.ts'

/** A figure that the visible sets must not fall below (or, for errors, rise above). Floors only rise. */
export interface Floor {
  area: string
  set: string
  /** Path in the set's metrics, e.g. `value.f1`. */
  metric: string
  atLeast?: number
  atMost?: number
  /** The tier that the figure is of, where it is not of both; not looked at where another is installed. */
  tier?: Tier
}

/** The number at `path` of `metrics`; undefined when there is none. */
export function metricAt(metrics: unknown, path: string): number | undefined {
  let at = metrics
  for (const key of path.split('.')) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'number' ? at : undefined
}

/**
 * What is wrong with `sets` (as `bench/run.ts` prints them) against the floors of an area; empty when all hold.
 * `installed` is the tier that made the sets without a suffix.
 */
export function below(
  floors: readonly Floor[],
  area: string,
  sets: Record<string, unknown>,
  installed: Tier,
): string[] {
  return floors
    .filter(({ area: of, tier }) => of === area && (tier === undefined || tier === installed))
    .flatMap(({ set, metric, atLeast, atMost }) => {
      const value = metricAt(sets[set], metric)
      if (value === undefined) return [`${set} ${metric} is not measured`]
      if (atLeast !== undefined && value < atLeast) return [`${set} ${metric} is ${value}, below ${atLeast}`]
      if (atMost !== undefined && value > atMost) return [`${set} ${metric} is ${value}, above ${atMost}`]
      return []
    })
}
