import type { Alignment, Collation, CollationRow, Witness } from '../model/index.ts'
import { linearise } from './alignment/linearise.ts'

/** A sentence of a witness. */
interface Cell {
  witness: string
  sentence: string
}

/** Of the pairs of witnesses that a link brings into one row, more than such a share must have linked sentences there. */
const LINKED_SHARE = 0.5

/**
 * The table of all witnesses: sentences that correspond stand in one row. Links are taken from the strongest on; a
 * link that would put two sentences of one witness into a row, which no alignment holds together as a split or a
 * merger, is left out, and so is one that would join two rows of which most witnesses do not correspond: a weak link, or one
 * partner in common, never glues two rows. The result does not depend on any order of input.
 */
export function collation(witnesses: readonly Witness[], alignments: readonly Alignment[]): Collation {
  const members = [...witnesses].sort((x, y) => (x.document.id < y.document.id ? -1 : 1))
  const rows = new Map<string, Cell[]>()
  for (const { document, annotations } of members) {
    for (const { id } of annotations.sentences)
      rows.set(key(document.id, id), [{ witness: document.id, sentence: id }])
  }
  const together = splitPartners(alignments)
  const linked = linkedCells(alignments)
  for (const cells of strongestFirst(alignments)) {
    const parts = [...new Set(cells.map((cell) => rows.get(key(cell.witness, cell.sentence)) ?? []))]
    const joined = [...new Set(parts.flat())]
    if (!compatible(joined, together) || !correspond(parts, linked)) continue
    for (const cell of joined) rows.set(key(cell.witness, cell.sentence), joined)
  }
  const sequences = members.map(({ document, annotations }) =>
    annotations.sentences.map(({ id }) => rows.get(key(document.id, id)) ?? []),
  )
  return {
    witnesses: members.map(({ document }) => document.id),
    rows: linearise(sequences).map((cells) => row(cells, members)),
  }
}

function key(witness: string, sentence: string): string {
  return `${witness} ${sentence}`
}

/** Pairs of sentences of one witness that some alignment holds together: the parts of a split or a merger. */
function splitPartners(alignments: readonly Alignment[]): Set<string> {
  const pairs = new Set<string>()
  const record = (witness: string, sentences: readonly string[]): void => {
    for (const x of sentences) for (const y of sentences) if (x !== y) pairs.add(`${witness} ${x} ${y}`)
  }
  for (const { a, b, links } of alignments) {
    for (const link of links) {
      record(a, link.a)
      record(b, link.b)
    }
  }
  return pairs
}

/** Pairs of sentences that some link holds together. */
function linkedCells(alignments: readonly Alignment[]): Set<string> {
  const pairs = new Set<string>()
  for (const { a, b, links } of alignments)
    for (const link of links)
      for (const x of link.a) for (const y of link.b) pairs.add(pairOf(key(a, x), key(b, y)))
  return pairs
}

function pairOf(x: string, y: string): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`
}

/** Whether enough of the pairs of witnesses, one of each of two parts, are linked by one of their sentences. */
function correspond(parts: readonly (readonly Cell[])[], linked: ReadonlySet<string>): boolean {
  const byWitness = parts.map((cells) => [...Map.groupBy(cells, ({ witness }) => witness)])
  let all = 0
  let held = 0
  for (const [at, left] of byWitness.entries())
    for (const right of byWitness.slice(at + 1))
      for (const [one, ofOne] of left)
        for (const [other, ofOther] of right) {
          if (one === other) continue
          all++
          if (ofOne.some((x) => ofOther.some((y) => linked.has(pairOf(cellKey(x), cellKey(y)))))) held++
        }
  return held > LINKED_SHARE * all
}

function cellKey({ witness, sentence }: Cell): string {
  return key(witness, sentence)
}

function strongestFirst(alignments: readonly Alignment[]): Cell[][] {
  const links = alignments.flatMap(({ a, b, links }) =>
    links
      .filter((link) => link.a.length > 0 && link.b.length > 0)
      .map((link) => ({
        strength: link.similarity,
        name: `${a} ${b} ${link.a.join(' ')} ${link.b.join(' ')}`,
        cells: [
          ...link.a.map((sentence) => ({ witness: a, sentence })),
          ...link.b.map((sentence) => ({ witness: b, sentence })),
        ],
      })),
  )
  links.sort((x, y) => y.strength - x.strength || (x.name < y.name ? -1 : 1))
  return links.map(({ cells }) => cells)
}

function compatible(cells: readonly Cell[], together: ReadonlySet<string>): boolean {
  return cells.every((x, at) =>
    cells
      .slice(at + 1)
      .every((y) => x.witness !== y.witness || together.has(`${x.witness} ${x.sentence} ${y.sentence}`)),
  )
}

function row(cells: readonly Cell[], members: readonly Witness[]): CollationRow {
  const sorted: Record<string, string[]> = {}
  for (const { document, annotations } of members) {
    const here = new Set(
      cells.filter(({ witness }) => witness === document.id).map(({ sentence }) => sentence),
    )
    if (here.size > 0)
      sorted[document.id] = annotations.sentences.filter(({ id }) => here.has(id)).map(({ id }) => id)
  }
  return { cells: sorted }
}
