import { quotations } from '../../annotate/quotations.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Document, Relation, Sentence, Span, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords, shared } from './content-words.ts'
import type { Node, Statement } from './statement.ts'

/** Words that a quotation must have to be found again by its words; a shorter one is found by the same letters only. */
const SHORTEST = 3
/** Share of the shorter quotation's words that must recur in order. Set on the visible part of the discrepancy benchmark. */
const SIMILAR = 0.6
/** The same where one report tells in its own words what the other quotes, and the words it must have. */
const SIMILAR_INDIRECT = 0.7
const SHORTEST_INDIRECT = 6
/** Words of a quotation that are compared; longer ones are cut for this, so that cost stays bounded. */
const LONGEST = 400

/** A stretch of a quotation, or of a statement told without marks. */
interface Piece {
  start: number
  end: number
  sentence: string
  /** Where its quotation begins, and its number among the stretches of it. */
  quotation: number
  piece: number
  direct: boolean
}

/**
 * The quotations of a witness, each stretch of them a node; the same words quoted twice (headline and body) are one. Statements
 * told without marks are nodes too, because another report may quote what this one tells.
 */
export function quotationNodes({ document, annotations }: Witness): Node[] {
  const byWords = new Map<string, Node>()
  const direct = quotations(document.text, document.blocks)
  const told = annotations.attributions
    .flatMap(({ content }) => content)
    .filter((span) => !direct.some((quoted) => quoted.start < span.end && quoted.end > span.start))
  const pieces = [
    ...direct.flatMap((span) => piecesOf(document, annotations.sentences, span, true)),
    ...told.flatMap((span) => piecesOf(document, annotations.sentences, span, false)),
  ]
  for (const { start, end, sentence, quotation, piece, direct: isDirect } of pieces) {
    const anchor = anchorOf(document, start, end)
    const words = quotedWords(anchor.text)
    const near = contentWords(anchor.text)
    if (near.size === 0 || (!isDirect && words.length < SHORTEST_INDIRECT)) continue
    const statement: Statement = {
      said: { kind: 'quotation', words, direct: isDirect, quotation, piece },
      anchor,
      value: anchor.text,
      about: anchor.text,
      sentence,
      near,
    }
    const key = `${isDirect} ${words.join(' ')}`
    const node = byWords.get(key)
    if (node === undefined)
      byWords.set(key, { document: document.id, kind: 'quotation', statements: [statement] })
    else node.statements.push(statement)
  }
  return [...byWords.values()]
}

// A clause that begins anew inside a sentence: "…, but you …", "… and I'll …".
const CLAUSE = /[\s](?=(?:and|but|so|because)\s(?:i|we|you|he|she|it|they|there|this|that)\b)/gi

/** Quotations cut at sentences and clauses, because one report quotes three where another quotes the second; `joinPieces` undoes it. */
function piecesOf(
  document: Document,
  sentences: readonly Sentence[],
  { start, end }: Span,
  direct: boolean,
): Piece[] {
  const cuts = sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .flatMap((sentence) => {
      const from = Math.max(start, sentence.start)
      const text = document.text.slice(from, Math.min(end, sentence.end)).trimEnd()
      const inner = direct ? [...text.matchAll(CLAUSE)].map((match) => match.index + 1) : []
      const edges = [0, ...inner, text.length]
      return edges.slice(1).map((edge, index) => {
        const piece = text.slice(edges[index] ?? 0, edge).trimEnd()
        const at = from + (edges[index] ?? 0)
        return { start: at, end: at + piece.length, sentence: sentence.id }
      })
    })
  return cuts.map((cut, piece) => ({ ...cut, quotation: start, piece, direct }))
}

/** The words of a quotation in a form that ignores case, marks and typography. */
export function quotedWords(text: string): string[] {
  return tokens(text.normalize('NFKC').replaceAll('&', ' and '))
    .filter((token) => token.kind !== 'mark')
    .slice(0, LONGEST)
    .map((token) => token.text.toLowerCase().replaceAll('’', "'"))
}

/** How sure it is that two quotations are one utterance: their words recur in order, whatever was dropped or changed. */
export function quotationScore(x: Statement, y: Statement): number {
  const [a, b] = [wordsOf(x), wordsOf(y)]
  const least = Math.min(a.length, b.length)
  const direct = [x, y].filter(isDirect).length
  if (direct === 0) return 0
  if (direct === 2 && least < SHORTEST) return shortScore(a, b)
  // Few content words in common can't make a long common subsequence: the cheap test first.
  if (shared(x.near, y.near) < Math.min(2, x.near.size, y.near.size)) return 0
  const common = commonInOrder(a, b)
  if (common < (direct === 2 ? SHORTEST : SHORTEST_INDIRECT)) return 0
  if (common / least < (direct === 2 ? SIMILAR : SIMILAR_INDIRECT)) return 0
  return common / least + common / Math.max(a.length, b.length)
}

/** Length of the longest common subsequence (Hirschberg 1975: two rows of the table). */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let index = 1; index <= b.length; index += 1) {
      next[index] =
        word === b[index - 1] ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** How two wordings of one utterance relate: letter by letter the same, one a part of the other, or reworded. */
export function quotationRelation(x: Statement, y: Statement): { relation: Relation; why: string } {
  const [a, b] = [wordsOf(x).join(' '), wordsOf(y).join(' ')]
  if (a === b) return { relation: 'same', why: 'the same words' }
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) {
    return { relation: 'compatible', why: 'one quotes a part of what the other quotes' }
  }
  const changed = wordsOf(x).length + wordsOf(y).length - 2 * commonInOrder(wordsOf(x), wordsOf(y))
  return { relation: 'rewording', why: `the same utterance; ${changed} words differ` }
}

/** Words of the longer quotation in which a word or two may be found again. */
const LONGEST_AROUND_SHORT = 4

/** One or two quoted words: the same letters, or a part of hardly more ("fake", "fake news"). */
function shortScore(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1
  const inside =
    ` ${a.join(' ')} `.includes(` ${b.join(' ')} `) || ` ${b.join(' ')} `.includes(` ${a.join(' ')} `)
  return inside && Math.max(a.length, b.length) <= LONGEST_AROUND_SHORT ? 0.5 : 0
}

function isDirect({ said }: Statement): boolean {
  return said.kind === 'quotation' && said.direct
}

function wordsOf({ said }: Statement): string[] {
  return said.kind === 'quotation' ? said.words : []
}
