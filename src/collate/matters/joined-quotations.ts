import type { Document } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords } from './content-words.ts'
import { quotedWords } from './quotation-wording.ts'
import type { Node, Statement } from './statement.ts'

/**
 * Matters of neighbouring stretches of quotations, put together where every witness that has the rarer of the two has them side by
 * side in one quotation: what was cut for comparing is one utterance again.
 */
export function joinedQuotations(
  groups: readonly Node[][],
  documents: ReadonlyMap<string, Document>,
): Node[][] {
  const holders = new Map<string, Node[]>()
  for (const group of groups) for (const place of places(group)) holders.set(place, group)
  const followers = new Map<Node[], Node[]>()
  const behind = new Set<Node[]>()
  for (const group of groups) {
    const follower = places(group)
      .map((place) => holders.get(following(place)))
      .find((other) => other !== undefined && other !== group && areSideBySide(group, other))
    if (follower === undefined || behind.has(follower)) continue
    followers.set(group, follower)
    behind.add(follower)
  }
  return groups
    .filter((group) => !behind.has(group))
    .map((first) => {
      const chain = [first]
      for (let next = followers.get(first); next !== undefined; next = followers.get(next)) chain.push(next)
      return chain.length === 1 ? first : joined(chain.flat(), documents)
    })
}

/** Where a statement stands: document, quotation, number of the stretch. */
function placeOf({ said, anchor }: Statement): string {
  return said.kind === 'quotation' ? `${anchor.document} ${said.quotation} ${said.piece}` : ''
}

function places(group: readonly Node[]): string[] {
  return group.flatMap(({ statements }) => statements.map(placeOf))
}

function following(place: string): string {
  const at = place.lastIndexOf(' ') + 1
  return `${place.slice(0, at)}${Number(place.slice(at)) + 1}`
}

function areSideBySide(first: readonly Node[], second: readonly Node[]): boolean {
  const starts = new Set(places(second))
  const fewer = Math.min(first.length, second.length)
  const both = first.filter(({ statements }) => statements.some((one) => starts.has(following(placeOf(one)))))
  return both.length === fewer
}

/** One node for each document: the statements of one quotation that follow one another are one. */
function joined(nodes: readonly Node[], documents: ReadonlyMap<string, Document>): Node[] {
  return [...Map.groupBy(nodes, ({ document }) => document)].map(([document, own]) => {
    const inPlace = own
      .flatMap(({ statements }) => statements)
      .sort((a, b) => a.anchor.start - b.anchor.start)
    const runs: Statement[] = []
    for (const statement of inPlace) {
      const before = runs.at(-1)
      const text = documents.get(document)
      if (before === undefined || text === undefined || following(placeOf(before)) !== placeOf(statement))
        runs.push(statement)
      else runs[runs.length - 1] = hull(before, statement, text)
    }
    return { document, kind: 'quotation', statements: runs }
  })
}

function hull(first: Statement, last: Statement, document: Document): Statement {
  const anchor = anchorOf(document, first.anchor.start, last.anchor.end)
  return {
    ...last,
    said: last.said.kind === 'quotation' ? { ...last.said, words: quotedWords(anchor.text) } : last.said,
    anchor,
    value: anchor.text,
    about: anchor.text,
    sentence: first.sentence,
    near: contentWords(anchor.text),
  }
}
