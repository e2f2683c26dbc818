import type { Candidate } from './reading.ts'
import type { Range, Word } from './words.ts'

/**
 * The condition that a clause hangs on: "unless the appeal court grants a stay" behind its verb, or "If the court agrees" that opens the
 * sentence in front of it. Undefined where there is none.
 */
export function conditionOf(
  words: readonly Word[],
  { subject, verb, predicate }: Candidate,
): Range | undefined {
  // Behind a quotation mark too: "“If the ship does not come, we will charter one”".
  const first = words.findIndex(({ kind }) => kind === 'word')
  if (OPENERS.test(words[first]?.lower ?? '')) {
    const comma = words.findIndex(({ lower }) => lower === ',')
    if (comma > first && comma < Math.max(subject.from, 1) + 1) return { from: first, to: comma }
  }
  // In the act or right behind it: farther on it is of another act.
  for (let index = verb + 1; index <= Math.min(predicate.to + 1, words.length - 1); index += 1) {
    const word = words[index]
    if (word === undefined || word.lower === ';' || word.lower === ':') return undefined
    if (!opensCondition(words, index)) continue
    const length = words
      .slice(index)
      .findIndex(({ kind, lower }) => kind === 'mark' && /^[,;.!?"”—–]$/.test(lower))
    return { from: index, to: length < 0 ? words.length : index + length }
  }
  return undefined
}

const OPENERS = /^(?:if|unless|provided|providing|should)$/

function opensCondition(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {}
  const before = words[index - 1]?.lower ?? ''
  if (lower === 'subject') return words[index + 1]?.lower === 'to'
  if (lower === 'if') return !/^(?:even|as|what|only|ask|asked|see|know|wonder)$/.test(before)
  return lower === 'unless' || (/^(?:provided|providing)$/.test(lower) && before === ',')
}
