import { tokens } from '../../annotate/tokens.ts'
import type { Span, Witness } from '../../model/index.ts'
import { letters, sameWord } from '../alignment/spelling.ts'
import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/** A single slip says nothing (it is put right later as often); several in one witness say that it was typed off. */
const LEAST = 2
const ONE = 0.4
const MOST = 2

/**
 * Typing errors that one witness makes in words that it shares with the other. Which of two spellings is the error is
 * told by the other places where the two witnesses write the word.
 */
export function typingErrors({ a, b, linked }: Pair): Reason[] {
  const known = vocabulary([a, b])
  const inA: Span[] = []
  const inB: Span[] = []
  for (const { changes } of linked) {
    for (const change of changes) {
      if (change.class !== 'trivial' || !change.a || !change.b) continue
      const x = letters(change.a.text)
      const y = letters(change.b.text)
      if (x === y || !sameWord(x, y)) continue
      const lead = (known.get(x) ?? 0) - (known.get(y) ?? 0)
      if (lead > 0) inB.push(change.b)
      if (lead < 0) inA.push(change.a)
    }
  }
  if (Math.abs(inA.length - inB.length) < LEAST) return []
  const [child, errors, sign] = inB.length > inA.length ? [b, inB, 1] : [a, inA, -1]
  const weight = sign * Math.min(MOST, ONE * Math.abs(inB.length - inA.length))
  const says = `${nameOf(child)} misspells ${errors.map(({ text }) => `“${text}”`).join(', ')}`
  return [{ rule: 'typing-errors', says, weight, anchors: errors.map((error) => anchorOf(child, error)) }]
}

function vocabulary(witnesses: readonly Witness[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { document } of witnesses) {
    for (const { text } of tokens(document.text)) {
      const form = letters(text)
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  return counts
}
