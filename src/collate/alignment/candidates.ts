import type { Comparable } from './comparable.ts'

/** Work a sentence may cause: postings looked at, and partners kept. Bounds the whole to a multiple of the length. */
const MAX_POSTINGS = 600
const MAX_PARTNERS = 8

/**
 * For each sentence of `queries` the sentences of `pool` that share its rarest words, best first. Works through the
 * words from rare to common until the bound is met, so cost is linear in the number of sentences.
 */
export function candidates<T extends Comparable>(
  queries: readonly T[],
  pool: readonly T[],
  weights: ReadonlyMap<string, number>,
): [T, T][] {
  const postings = new Map<string, T[]>()
  for (const sentence of pool) {
    for (const word of new Set(sentence.words)) {
      const known = postings.get(word)
      if (known) known.push(sentence)
      else postings.set(word, [sentence])
    }
  }
  return queries.flatMap((query) =>
    partners(query, postings, weights).map((partner): [T, T] => [query, partner]),
  )
}

function partners<T extends Comparable>(
  query: T,
  postings: ReadonlyMap<string, readonly T[]>,
  weights: ReadonlyMap<string, number>,
): T[] {
  const lists = [...new Set(query.words)].flatMap((word) => {
    const list = postings.get(word)
    return list ? [{ word, list }] : []
  })
  lists.sort((x, y) => x.list.length - y.list.length || (x.word < y.word ? -1 : 1))
  const shared = new Map<T, number>()
  let looked = 0
  for (const { word, list } of lists) {
    if (looked > 0 && looked + list.length > MAX_POSTINGS) break
    const near = list.length > MAX_POSTINGS ? around(list, query.index) : list
    for (const sentence of near) shared.set(sentence, (shared.get(sentence) ?? 0) + (weights.get(word) ?? 0))
    looked += near.length
  }
  return [...shared]
    .sort(
      ([x, ofX], [y, ofY]) =>
        ofY - ofX || Math.abs(x.index - query.index) - Math.abs(y.index - query.index) || x.index - y.index,
    )
    .slice(0, MAX_PARTNERS)
    .map(([sentence]) => sentence)
}

/** Of a word that stands nearly everywhere, the sentences about the same place in the text. */
function around<T extends Comparable>(list: readonly T[], index: number): readonly T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - MAX_POSTINGS / 2), low + MAX_POSTINGS / 2)
}
