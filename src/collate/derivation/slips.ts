import { tokens } from '../../annotate/tokens.ts'
import type { Span, Witness } from '../../model/index.ts'
import { letters, oneSlipApart } from '../alignment/spelling.ts'
import { isKnownWord } from '../stories/terms.ts'
import { anchorOf, nameOf, type Pair, type Reason } from './pair.ts'

/** A single slip says nothing (it is put right later as often); several in one witness say that it was typed off. */
const LEAST = 2
const ONE = 0.5
const MOST = 2.5

/**
 * Typing errors that one witness makes in words that it shares with the other. The error is the form that neither the
 * language's common words know nor the two witnesses have a second time, while its partner is known.
 */
export function typingErrors({ a, b, linked }: Pair): Reason[] {
  const counts = vocabulary([a, b])
  const isSound = (form: string): boolean => isKnownWord(form) || (counts.get(form) ?? 0) > 1
  const inA: Span[] = []
  const inB: Span[] = []
  for (const { a: x, b: y } of linked.flatMap(({ changes }) => changes)) {
    if (!x || !y || !oneSlipApart(letters(x.text), letters(y.text))) continue
    const soundA = isSound(letters(x.text))
    const soundB = isSound(letters(y.text))
    if (soundA && !soundB) inB.push(y)
    if (soundB && !soundA) inA.push(x)
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
