import { SPEECH_PERSON } from '../../annotate/language/en/spoken-words.ts'
import { quotations } from '../../annotate/quotations.ts'
import type { Document, Sentence, Span, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords, shared } from './content-words.ts'
import { commonInOrder, commonRun, isWithin, quotedWords, spokenForms } from './quotation-wording.ts'
import { areTwoPeople, namedSpeaker } from './speakers.ts'
import type { Node, Statement } from './statement.ts'

/** Words that a quotation must have to be found again by its words; a shorter one is found by the same letters only. */
const SHORTEST = 3
/** Share of the shorter quotation's words that must recur in order. Set on the visible part of the discrepancy benchmark. */
const SIMILAR = 0.6
/** The same in the forms that direct and indirect speech share, and the words it must have: more of them meet by chance. */
const SIMILAR_SPOKEN = 0.7
const SHORTEST_SPOKEN = 6
/** So few words must all recur: "act of terror" is not "act of hate". */
const FEW = 4
/** Likeness (of 2) from which words that are given to two people are one utterance, and one of the two is a slip. */
const OF_ANOTHER = 1.7
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
 * The quotations of a witness, each stretch of them a node; words quoted twice, or quoted again as a part of more (headline and
 * body), are one. Statements told without marks are nodes too, and sentences in the first or second person (a letter printed in
 * full), because another report may quote what this one tells or prints.
 */
export function quotationNodes({ document, annotations }: Witness): Node[] {
  const byWords = new Map<string, Node>()
  const direct = quotations(document.text, document.blocks)
  const told = annotations.attributions
    .flatMap(({ content }) => content)
    .filter((span) => !direct.some((quoted) => quoted.start < span.end && quoted.end > span.start))
  const taken = [...direct, ...told]
  const printed = annotations.sentences.filter(
    ({ start, end, text }) =>
      SPEECH_PERSON.test(text) && !taken.some((span) => span.start < end && span.end > start),
  )
  const pieces = [
    ...direct.flatMap((span) => piecesOf(document, annotations.sentences, span, true)),
    ...[...told, ...printed].flatMap((span) => piecesOf(document, annotations.sentences, span, false)),
  ]
  for (const { start, end, sentence, quotation, piece, direct: isDirect } of pieces) {
    const anchor = anchorOf(document, start, end)
    const words = quotedWords(anchor.text)
    const near = contentWords(anchor.text)
    if (near.size === 0 || (!isDirect && words.length < SHORTEST_SPOKEN)) continue
    const by = namedSpeaker(document, annotations, start)
    const statement: Statement = {
      said: {
        kind: 'quotation',
        words,
        direct: isDirect,
        quotation,
        piece,
        ...(by === undefined ? {} : { by }),
      },
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
  return withoutParts([...byWords.values()])
}

/** Nodes of which none is a part of another: the statements of a part ("…" in a headline) are moved to the whole. */
function withoutParts(nodes: readonly Node[]): Node[] {
  const longestFirst = nodes.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const kept: Node[] = []
  for (const node of longestFirst) {
    const [first] = node.statements
    const words = first === undefined ? [] : wordsOf(first)
    const whole = kept.find(({ statements }) =>
      statements.some((other) => words.length >= SHORTEST && isWithin(words, wordsOf(other))),
    )
    if (whole === undefined) kept.push({ ...node, statements: [...node.statements] })
    else whole.statements.push(...node.statements)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b))
}

function lengthOf({ statements: [first] }: Node): number {
  return first === undefined ? 0 : wordsOf(first).length
}

function startOf({ statements: [first] }: Node): number {
  return first?.anchor.start ?? 0
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

/** How sure it is that two quotations are one utterance: their words recur in order, whatever was dropped or changed. */
export function quotationScore(x: Statement, y: Statement): number {
  const direct = [x, y].filter(isDirect).length
  if (direct === 0) return 0
  const [words, others] = [wordsOf(x), wordsOf(y)]
  if (direct === 2 && Math.min(words.length, others.length) < SHORTEST) return shortScore(words, others)
  // Few content words in common can't make a long common subsequence: the cheap test first.
  if (shared(x.near, y.near) < Math.min(2, x.near.size, y.near.size)) return 0
  const literally = likeness(words, others, SHORTEST, SIMILAR)
  // What two people say in like words is two utterances.
  if (areTwoPeople(speakerOf(x), speakerOf(y)) && literally < OF_ANOTHER) return 0
  const literal = direct === 2 ? literally : 0
  return Math.max(literal, likeness(spokenForms(words), spokenForms(others), SHORTEST_SPOKEN, SIMILAR_SPOKEN))
}

function speakerOf({ said }: Statement) {
  return said.kind === 'quotation' ? said.by : undefined
}

/** How much of the shorter one's words recur in order in the longer one, and of the longer one's in it; 0 where too few do. */
function likeness(a: readonly string[], b: readonly string[], fewest: number, enough: number): number {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const common = commonInOrder(a, b)
  if (common < fewest || common / least < (least <= FEW ? 1 : enough)) return 0
  // A word put into a few quoted ones breaks their run; of more words some stand together in both.
  if (common < least && commonRun(a, b) < SHORTEST) return 0
  return common / least + common / most
}

/** Words of the longer quotation in which a word or two may be found again. */
const LONGEST_AROUND_SHORT = 4

/** One or two quoted words: the same letters, or a part of hardly more ("fake", "fake news"). */
function shortScore(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1
  const inside = isWithin(a, b) || isWithin(b, a)
  return inside && Math.max(a.length, b.length) <= LONGEST_AROUND_SHORT ? 0.5 : 0
}

function isDirect({ said }: Statement): boolean {
  return said.kind === 'quotation' && said.direct
}

function wordsOf({ said }: Statement): string[] {
  return said.kind === 'quotation' ? said.words : []
}
