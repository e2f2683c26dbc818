import { averageLink, type Grouping, type Likeness } from './average-link.ts'
import { copyLikeness } from './copy-likeness.ts'
import { PassageIndex } from './passage-index.ts'

/**
 * From which likeness two texts are copies, and from which mean two groups of copies join: with weights learnt without the texts of
 * either side (`training/copies/train.ts`), as those of the product are learnt on all. Set on neardup-docs (with
 * independent reports of the same event in it) and wikiver-docs (dev).
 */
export const COPY = 0.45
export const GROUP_MEAN = 0.36

/** All pairs that share passages, with their likeness. */
export function copyPairs(texts: Iterable<{ id: string; text: string }>): Likeness[] {
  const index = new PassageIndex()
  for (const { id, text } of texts) index.add(id, text)
  const pairs: Likeness[] = []
  for (const { id, neighbours } of index.pairs()) {
    for (const neighbour of neighbours)
      pairs.push({ a: neighbour.id, b: id, likeness: copyLikeness(neighbour) })
  }
  return pairs
}

/** Groups of texts that are copies of one text. */
export function copies(texts: Iterable<{ id: string; text: string }>): Grouping {
  const all = [...texts]
  return averageLink(
    all.map(({ id }) => id),
    copyPairs(all),
    COPY,
    GROUP_MEAN,
  )
}
