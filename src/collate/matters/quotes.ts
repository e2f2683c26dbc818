import { quotations } from '../../annotate/quotations.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Document, Relation, Sentence, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords, shared } from './content-words.ts'
import type { Node, Pairing, Statement } from './statement.ts'

/** Words that a quotation must have to be found again by its words. */
const SHORTEST = 3
/** Share of the shorter quotation's words that must recur in order. Set on the visible part of the discrepancy benchmark. */
const SIMILAR = 0.6
/** Words of a quotation that are compared; longer ones are cut for this, so that cost stays bounded. */
const LONGEST = 400

/** The quotations of a witness, each a node; the same words quoted twice (headline and body) are one. */
export function quotationNodes({ document, annotations }: Witness): Node[] {
  const byWords = new Map<string, Node>()
  for (const piece of quotedSentences(document, annotations.sentences)) {
    const anchor = anchorOf(document, piece.start, piece.end)
    const words = quotedWords(anchor.text)
    if (words.length < SHORTEST) continue
    const statement: Statement = {
      said: { kind: 'quotation', words },
      anchor,
      value: anchor.text,
      sentence: piece.sentence,
      near: contentWords(anchor.text),
    }
    const key = words.join(' ')
    const node = byWords.get(key)
    if (node === undefined)
      byWords.set(key, { document: document.id, kind: 'quotation', statements: [statement] })
    else node.statements.push(statement)
  }
  return [...byWords.values()]
}

/** Quotations cut at the sentences inside them, because one report quotes three sentences where another quotes the second. */
function quotedSentences(document: Document, sentences: readonly Sentence[]) {
  return quotations(document.text, document.blocks).flatMap(({ start, end }) =>
    sentences
      .filter((sentence) => sentence.start < end && sentence.end > start)
      .map((sentence) => {
        const from = Math.max(start, sentence.start)
        const cut = document.text.slice(from, Math.min(end, sentence.end))
        return { start: from, end: from + cut.trimEnd().length, sentence: sentence.id }
      }),
  )
}

/** The words of a quotation in a form that ignores case, marks and typography. */
function quotedWords(text: string): string[] {
  return tokens(text.normalize('NFKC').replaceAll('&', ' and '))
    .filter((token) => token.kind !== 'mark')
    .slice(0, LONGEST)
    .map((token) => token.text.toLowerCase().replaceAll('’', "'"))
}

/** Pairs of quotations that are one utterance: their words recur in order, whatever was dropped or changed. */
export function quotationPairings(left: readonly Node[], right: readonly Node[]): Pairing[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const [x] = a.statements
      const [y] = b.statements
      const score = x === undefined || y === undefined ? 0 : quotationScore(x, y)
      return score > 0 ? [{ a, b, score }] : []
    }),
  )
}

function quotationScore(x: Statement, y: Statement): number {
  const [a, b] = [wordsOf(x), wordsOf(y)]
  const least = Math.min(a.length, b.length)
  // Few content words in common can't make a long common subsequence: the cheap test first.
  if (shared(x.near, y.near) < Math.min(2, x.near.size, y.near.size)) return 0
  const common = commonInOrder(a, b)
  if (common < SHORTEST || common / least < SIMILAR) return 0
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

function wordsOf({ said }: Statement): string[] {
  return said.kind === 'quotation' ? said.words : []
}
