import type { Alignment, Span, WordChange } from '../../model/index.ts'
import type { Statement } from './statement.ts'

/** What an alignment says of two statements: whether their sentences correspond, and whether they stand at the same place of them. */
export interface Links {
  areLinked(x: Statement, y: Statement): boolean
  /** Linked, and one was put in the place of the other. */
  correspond(x: Statement, y: Statement): boolean
  /** The ids of the other witness's sentences that are linked to `sentence` of `document`. */
  partnersOf(document: string, sentence: string): readonly string[]
}

/** The links between two witnesses by `alignment`; statements may be handed in either order. */
export function linksOf(alignment: Alignment | undefined): Links {
  const linked = new Map<string, WordChange[]>()
  const partners = { a: new Map<string, string[]>(), b: new Map<string, string[]>() }
  for (const link of alignment?.links ?? []) {
    for (const a of link.a) partners.a.set(a, [...(partners.a.get(a) ?? []), ...link.b])
    for (const b of link.b) partners.b.set(b, [...(partners.b.get(b) ?? []), ...link.a])
    for (const a of link.a) for (const b of link.b) linked.set(`${a} ${b}`, link.changes)
  }
  const changesOf = (x: Statement, y: Statement): [Statement, Statement, WordChange[]] | undefined => {
    const [a, b] = x.anchor.document === alignment?.a ? [x, y] : [y, x]
    const changes = linked.get(`${a.sentence} ${b.sentence}`)
    return changes === undefined ? undefined : [a, b, changes]
  }
  return {
    partnersOf: (document, sentence) =>
      (document === alignment?.a ? partners.a : partners.b).get(sentence) ?? [],
    areLinked: (x, y) => changesOf(x, y) !== undefined,
    correspond: (x, y) => {
      const found = changesOf(x, y)
      if (found === undefined) return false
      const [a, b, changes] = found
      return changes.some((change) => touches(change.a, a.anchor) && touches(change.b, b.anchor))
    },
  }
}

function touches(span: Span | undefined, anchor: Span): boolean {
  return span !== undefined && span.start < anchor.end && span.end > anchor.start
}
