import type { Token } from '../../annotate/tokens.ts'
import type { Span, WordChange } from '../../model/index.ts'
import { changeClass, type Surroundings } from './change-class.ts'
import { type Comparable, normalForm } from './comparable.ts'
import { diffTokens, type Hunk } from './token-diff.ts'

/** One side of a link: its sentences, and the text and annotations that they stand in. */
export interface LinkSide {
  sentences: readonly Comparable[]
  text: string
  around: Surroundings
}

interface Word {
  token: Token
  form: string
  sentence: number
}

/**
 * The word changes that turn the sentences of `a` into those of `b`, in order, and the share of words in common. Words
 * that differ only in case or typography are changes too, so that applying all of them gives `b` to the letter.
 */
export function wordChanges(a: LinkSide, b: LinkSide): { changes: WordChange[]; similarity: number } {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const hunks = diffTokens(
    left.map(({ form }) => form),
    right.map(({ form }) => form),
  )
  const changes: WordChange[] = []
  let i = 0
  let j = 0
  let common = 0
  const record = (from: readonly Word[], to: readonly Word[]): void => {
    const before = from.map(({ token }) => token)
    const after = to.map(({ token }) => token)
    changes.push({
      a: span(before, a.text),
      b: span(after, b.text),
      class: changeClass({ tokens: before, around: a.around }, { tokens: after, around: b.around }),
    })
  }
  const keep = (until: number): void => {
    for (; i < until; i++, j++) {
      const x = left[i]
      const y = right[j]
      if (!x || !y) continue
      if (x.token.kind !== 'mark') common++
      if (x.token.text !== y.token.text) record([x], [y])
    }
  }
  for (const hunk of hunks) {
    keep(hunk.aStart)
    for (const [from, to] of sentenceParts(hunk, left, right)) record(from, to)
    i = hunk.aEnd
    j = hunk.bEnd
  }
  keep(left.length)
  const total = countWords(left) + countWords(right)
  return { changes, similarity: total === 0 ? 1 : (2 * common) / total }
}

function wordsOf({ sentences }: LinkSide): Word[] {
  return sentences.flatMap(({ tokens, index }) =>
    tokens.map((token) => ({ token, form: normalForm(token.text), sentence: index })),
  )
}

/** A hunk over a sentence's end is cut there, so that no span covers text between the sentences of a link. */
function sentenceParts(hunk: Hunk, left: readonly Word[], right: readonly Word[]): [Word[], Word[]][] {
  const from = runs(left.slice(hunk.aStart, hunk.aEnd))
  const to = runs(right.slice(hunk.bStart, hunk.bEnd))
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => [from[at] ?? [], to[at] ?? []])
}

function runs(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (const word of words) {
    const last = found.at(-1)
    if (last?.[0]?.sentence === word.sentence) last.push(word)
    else found.push([word])
  }
  return found
}

function span(tokens: readonly Token[], text: string): Span | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
}

function countWords(words: readonly Word[]): number {
  return words.filter(({ token }) => token.kind !== 'mark').length
}
