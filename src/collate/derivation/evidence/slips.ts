import { tokens } from '../../../annotate/tokens.ts'
import type { Span, Witness } from '../../../model/index.ts'
import { letters, oneSlipApart } from '../../alignment/spelling.ts'
import { isKnownWord, termOf } from '../../stories/terms.ts'
import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'

/** From so many slips on a text was typed off; fewer are put right by whoever revises it. */
const TYPED_OFF = 3
const MOST = 5

/**
 * Typing errors that one witness makes in words that it shares with the other. The error is the form that neither the
 * language's common words know nor the two witnesses have a second time, while its partner is known. A lone slip is
 * more often mended than made; several in one witness say that it was typed or scanned from the other.
 */
export function typingErrors({ a, b, linked, nameOf }: Pair): Finding[] {
  const counts = vocabulary([a, b])
  const isSound = (form: string): boolean => isKnownWord(termOf(form)) || (counts.get(form) ?? 0) > 2
  const inA: Span[] = []
  const inB: Span[] = []
  for (const { a: x, b: y } of linked.flatMap(({ changes }) => changes)) {
    if (!x || !y || !oneSlipApart(bare(x), bare(y))) continue
    const soundA = isSound(letters(x.text))
    const soundB = isSound(letters(y.text))
    if (soundA && !soundB) inB.push(y)
    if (soundB && !soundA) inA.push(x)
  }
  const balance = inB.length - inA.length
  if (balance === 0) return []
  const typedOff = Math.abs(balance) >= TYPED_OFF
  const [wrong, errors] = balance > 0 ? [b, inB] : [a, inA]
  const told = errors.slice(0, 5).map(({ text }) => `“${text}”`)
  return [
    {
      rule: 'typing-errors',
      says: `${nameOf(wrong)} misspells ${told.join(', ')}${typedOff ? '' : ', which revising mends'}`,
      measures: typedOff
        ? { typedOff: Math.sign(balance) * Math.min(MOST, Math.abs(balance)) }
        : { slipMended: -balance },
      anchors: errors.slice(0, 5).map((error) => anchorOf(wrong, error)),
    },
  ]
}

/** The letters of a word without a possessive ending: "EstRail's" is no slip of "EstRail". */
function bare({ text }: Span): string {
  return letters(text.replace(/['’]s?$/, ''))
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
