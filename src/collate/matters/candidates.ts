import type { Links } from './links.ts'
import type { Node, Pairing, Statement } from './statement.ts'

/** Nodes of one witness that may share a sense before it is too common to find anything by. */
const COMMON = 60

/** Letters that two spellings of a surname begin with. */
const SAME_BEGIN = 3

/** How sure it is that two statements are of one matter; 0 where they are not. */
export type Score = (x: Statement, y: Statement) => number

/**
 * Pairs of nodes of two witnesses that `score` holds to be one matter, by the best pair of their statements. Only nodes with a sense in
 * common or in linked sentences are looked at (by an index), so that cost grows with what is shared and not with both witnesses.
 */
export function pairings(
  left: readonly Node[],
  right: readonly Node[],
  links: Links,
  score: Score,
): Pairing[] {
  const index = indexOf(right)
  return left.flatMap((a) =>
    [...candidatesOf(a, index, links)].flatMap((b): Pairing[] => {
      const best = Math.max(...a.statements.flatMap((x) => b.statements.map((y) => score(x, y))))
      return best > 0 ? [{ a, b, score: best }] : []
    }),
  )
}

interface Index {
  bySense: ReadonlyMap<string, ReadonlySet<Node>>
  bySentence: ReadonlyMap<string, ReadonlySet<Node>>
}

function indexOf(nodes: readonly Node[]): Index {
  const bySense = new Map<string, Set<Node>>()
  const bySentence = new Map<string, Set<Node>>()
  for (const node of nodes)
    for (const statement of node.statements) {
      const { sentence } = statement
      for (const sense of termsOf(statement)) bySense.set(sense, (bySense.get(sense) ?? new Set()).add(node))
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(node))
    }
  return { bySense, bySentence }
}

function candidatesOf(node: Node, { bySense, bySentence }: Index, links: Links): Set<Node> {
  const found = new Set<Node>()
  for (const statement of node.statements) {
    const { sentence } = statement
    for (const partner of links.partnersOf(node.document, sentence))
      for (const other of bySentence.get(partner) ?? []) found.add(other)
    for (const sense of termsOf(statement)) {
      const holders = bySense.get(sense)
      if (holders !== undefined && holders.size <= COMMON) for (const other of holders) found.add(other)
    }
  }
  return found
}

/** What a statement is found by: the senses around it, and what a figure counts or whose age it is, whose people or what office it tells. */
function termsOf({ near, said, key }: Statement): Set<string> {
  const counted = said.kind === 'figure' ? [said.counted.head, said.counted.fate] : []
  // An age is found by whose it is, which its own sentence may not say.
  const whose = said.kind === 'figure' && key !== undefined ? [key] : []
  const named = [...namedBy(said), ...whose]
  return new Set([...near.keys(), ...named, ...counted.filter((term) => term !== undefined)])
}

function namedBy(said: Statement['said']): string[] {
  if (said.kind === 'nationality') return [said.surname.slice(0, SAME_BEGIN)]
  if (said.kind === 'act') return [said.who.slice(0, SAME_BEGIN)]
  if (said.kind === 'organisation') return said.words.slice(0, 1)
  return said.kind === 'office' ? [said.office] : []
}
