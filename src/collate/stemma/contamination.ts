import type { Relations } from './relations.ts'
import { sourceProbability } from './relations.ts'

/** How much of a witness a further source must explain: at least so many words, and such a share of its text. */
const LEAST_WORDS = 20
const LEAST_SHARE = 0.06

/**
 * Further sources of a witness: each explains sentences that its main parent, and the sources taken before, don't. A
 * witness's own descendants are no sources of it, nor is one that the evidence says came after it. Best first.
 */
export function furtherSources(
  child: string,
  parents: ReadonlyMap<string, string>,
  ids: readonly string[],
  relations: Relations,
): string[] {
  const main = parents.get(child)
  if (main === undefined) return []
  const explained = relations.shared(child, main)
  const possible = ids.filter(
    (id) =>
      id !== child && id !== main && !descends(id, child, parents) && couldPrecede(id, child, relations),
  )
  const least = Math.max(LEAST_WORDS, LEAST_SHARE * relations.words(child))
  const sources: string[] = []
  for (;;) {
    let best: { id: string; words: number; sentences: Set<string> } | undefined
    for (const id of possible) {
      const sentences = relations.shared(child, id).difference(explained)
      const words = relations.words(child, sentences)
      if (words >= least && words > (best?.words ?? 0)) best = { id, words, sentences }
    }
    if (best === undefined) return sources
    sources.push(best.id)
    for (const sentence of best.sentences) explained.add(sentence)
  }
}

function descends(id: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) if (at === ancestor) return true
  return false
}

function couldPrecede(id: string, child: string, relations: Relations): boolean {
  const relation = relations.of(id, child)
  return relation !== undefined && sourceProbability(relation, id) >= 0.3
}
