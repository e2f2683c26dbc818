import { z } from 'zod'
import { averageLink, type Likeness } from '../../collate/passages/average-link.ts'
import { COPY, GROUP_MEAN } from '../../collate/passages/copies.ts'

/** A pair whose documents are both in a component. */
export const PairLine = z.object({
  component: z.string(),
  a: z.string(),
  b: z.string(),
  likeness: z.number(),
})
export type PairLine = z.infer<typeof PairLine>

export const Membership = z.object({ story: z.string(), document: z.string() })
export type Membership = z.infer<typeof Membership>

/** Whether a pair is alike enough to bring two groups together: such pairs make the components. */
export function isCopy({ likeness }: { likeness: number }): boolean {
  return likeness >= COPY
}

/**
 * The groups of copies in one component, of two documents or more. Groups join by average link only over pairs that are
 * alike enough, and only pairs between the two count, so that a component can be grouped without the rest.
 */
export function groupComponent(pairs: readonly Likeness[]): Membership[] {
  const sorted = pairs.toSorted((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
  const items = [...new Set(sorted.flatMap(({ a, b }) => [a, b]))].sort()
  return averageLink(items, sorted, COPY, GROUP_MEAN)
    .groups.filter((group) => group.length > 1)
    .flatMap((group) => group.map((document) => ({ story: `story-${group[0]}`, document })))
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
