import type { Link, Operation, Sentence, WordChange } from '../../model/index.ts'
import type { StoryIndex } from './story-index.ts'
import { type WordRun, wordRuns } from './word-runs.ts'

/** What became of the base's words in a cell; `base` and `missing` on both sides are no change. */
export type CellState = Operation | 'base' | 'missing'

export interface CellSentence {
  sentence: Sentence
  runs: WordRun[]
}

export interface VersionCell {
  document: string
  state: CellState
  /** For a moved sentence, whether its words changed too. */
  edited: boolean
  sentences: readonly Sentence[]
  /** The base's sentences that these come from, and the word changes between them that are shown. */
  from: readonly Sentence[]
  changes: readonly WordChange[]
  /** How many word changes are typography or spelling. */
  trivial: number
}

/** The sentences of a cell with their word changes marked: worked out when a row comes into sight, as a story has thousands. */
export function cellSentences({ sentences, from, changes }: VersionCell): CellSentence[] {
  if (changes.length === 0) return sentences.map(unmarked)
  const runs = wordRuns(from, sentences, changes)
  return sentences.map((sentence, at) => ({ sentence, runs: runs[at] ?? [] }))
}

export interface VersionRow {
  /** Index of the row in the collation: its name in links within the page. */
  row: number
  cells: VersionCell[]
  /** Whether any shown witness differs from the base. */
  differs: boolean
}

export interface Columns {
  base: string
  /** Document ids of the columns beside the base, in order. */
  columns: readonly string[]
  /** Whether changes of typography and spelling count. */
  trivial: boolean
}

/** The collation as rows of cells, each seen from the base; rows that none of the shown witnesses has are left out. */
export function versionRows(index: StoryIndex, { base, columns, trivial }: Columns): VersionRow[] {
  const links = new Map(columns.map((column) => [column, bySentence(index.linksFrom(base, column))]))
  return index.report.collation.rows.flatMap(({ cells }, row) => {
    const baseSentences = sentencesOf(index, base, cells[base])
    const shown = columns.map((column) =>
      versionCell(index, column, {
        base,
        baseSentences,
        sentences: sentencesOf(index, column, cells[column]),
        links: links.get(column) ?? new Map(),
        trivial,
      }),
    )
    if (baseSentences.length === 0 && shown.every((cell) => cell.sentences.length === 0)) return []
    const baseCell: VersionCell = {
      document: base,
      state: baseSentences.length === 0 ? 'missing' : 'base',
      edited: false,
      sentences: baseSentences,
      from: [],
      changes: [],
      trivial: 0,
    }
    const differs = shown.some(({ state }) => state !== 'kept' && state !== 'missing')
    return [{ row, cells: [baseCell, ...shown], differs }]
  })
}

/** The witnesses worth a column beside a base when the reader has not chosen: all but those that report independently of it. */
export function likelyColumns(index: StoryIndex, base: string): string[] {
  const independent = new Set(
    index.report.derivations
      .filter(({ degree, a, b }) => degree === 'independent' && (a === base || b === base))
      .map(({ a, b }) => (a === base ? b : a)),
  )
  return index.witnesses.map(({ id }) => id).filter((id) => id !== base && !independent.has(id))
}

/** How many word changes of the shown columns are trivial. */
export function trivialChanges(rows: readonly VersionRow[]): number {
  return rows.reduce((sum, row) => sum + row.cells.reduce((inRow, cell) => inRow + cell.trivial, 0), 0)
}

/** The witness with which the others are best compared: the one that most others come from, else the first. */
export function likelyBase(index: StoryIndex): string {
  const { edges } = index.report.stemma
  const heirs = (id: string) =>
    edges.filter(({ from, contamination }) => from === id && !contamination).length
  const [first, ...rest] = index.witnesses.map(({ id }) => id)
  return rest.reduce((best, id) => (heirs(id) > heirs(best) ? id : best), first ?? '')
}

function versionCell(
  index: StoryIndex,
  column: string,
  seen: {
    base: string
    baseSentences: readonly Sentence[]
    sentences: readonly Sentence[]
    links: ReadonlyMap<string, Link>
    trivial: boolean
  },
): VersionCell {
  const cell = (state: CellState, other: Partial<VersionCell> = {}): VersionCell => ({
    document: column,
    state,
    edited: false,
    sentences: seen.sentences,
    from: [],
    changes: [],
    trivial: 0,
    ...other,
  })
  if (seen.sentences.length === 0) return cell(seen.baseSentences.length === 0 ? 'missing' : 'dropped')
  const found = [...new Set(seen.sentences.flatMap(({ id }) => seen.links.get(id) ?? []))]
  const linked = found.filter(({ a }) => a.length > 0)
  if (linked.length === 0) return cell(seen.baseSentences.length === 0 ? 'added' : 'edited')
  const all = linked.flatMap((link) => link.changes)
  const changes = all.filter((change) => seen.trivial || change.class !== 'trivial')
  const from = sentencesOf(
    index,
    seen.base,
    linked.flatMap(({ a }) => a),
  )
  const strongest = linked.map(({ operation }) => operation).sort((x, y) => rank(x) - rank(y))[0] ?? 'kept'
  const onlyTrivial = strongest === 'edited' && all.length > 0 && changes.length === 0
  return cell(onlyTrivial ? 'kept' : strongest, {
    from,
    changes,
    trivial: all.filter((change) => change.class === 'trivial').length,
    edited: linked.some((link) => link.edited) && changes.length > 0,
  })
}

/** What the row says in one word: the strongest of what became of the base in it. */
export function rowState({ cells }: VersionRow): CellState {
  const states = cells.map(({ state }) => state).filter((state) => state !== 'base' && state !== 'missing')
  return states.sort((x, y) => rank(x) - rank(y))[0] ?? 'base'
}

/** For a moved cell, the row of the sentence that stands before it in its own witness; none where it comes first. */
export function rowBefore(index: StoryIndex, { document, sentences }: VersionCell): number | undefined {
  const start = sentences[0]?.start ?? 0
  const before = index.byId.get(document)?.witness.annotations.sentences.findLast((each) => each.end <= start)
  return before && index.rowAt(document, before.start)
}

/** The operation that says most of a cell comes first. */
const RANK: readonly Operation[] = ['moved', 'split', 'merged', 'edited', 'added', 'dropped', 'kept']
const rank = (operation: Operation) => RANK.indexOf(operation)

function bySentence(links: readonly Link[]): Map<string, Link> {
  return new Map(links.flatMap((link) => link.b.map((id) => [id, link] as const)))
}

function sentencesOf(index: StoryIndex, document: string, ids: readonly string[] | undefined): Sentence[] {
  return (ids ?? []).flatMap((id) => index.sentence(document, id) ?? []).sort((a, b) => a.start - b.start)
}

function unmarked(sentence: Sentence): CellSentence {
  return { sentence, runs: [{ kind: 'same', text: sentence.text }] }
}
