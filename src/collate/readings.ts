import type { Document, Matter } from '../model/index.ts'

/** One value of a matter: where it stands, and the first stated day of publication of a document that gives it. */
export interface Reading {
  value: string
  mentions: Matter['mentions']
  day?: string
}

/**
 * The values that witnesses give of a matter, each once, in the order in which they came: by the first stated day (`YYYY-MM-DD`), those
 * without one last; of one day those of more documents first.
 */
export function readings({ mentions }: Matter, documents: Iterable<Document>): Reading[] {
  const days = new Map(
    [...documents].flatMap(({ id, published }) => (published.absent ? [] : [[id, published.value] as const])),
  )
  return [...Map.groupBy(mentions, ({ value }) => value)]
    .map(([value, same]): Reading => {
      const [day] = same.flatMap(({ anchor }) => days.get(anchor.document) ?? []).sort()
      return { value, mentions: same, ...(day === undefined ? {} : { day }) }
    })
    .sort((a, b) => {
      const [first, second] = [a.day ?? '~', b.day ?? '~']
      if (first !== second) return first < second ? -1 : 1
      return holders(b) - holders(a) || (a.value < b.value ? -1 : 1)
    })
}

function holders({ mentions }: Reading): number {
  return new Set(mentions.map(({ anchor }) => anchor.document)).size
}
