import { predicateFrom, type Range, subjectBefore } from '../commitments/clause.ts'
import { isAdverb } from '../commitments/cues.ts'
import type { Word } from '../commitments/words.ts'
import { AUXILIARIES, NOT_HEADS } from '../language/en/event-words.ts'
import { isIrregularBase, isParticiple, isPast } from '../language/en/verb-forms.ts'

/** The phrase that a time is attached to: its head and the words it covers. */
export interface EventPhrase {
  head: number
  range: Range
}

/** Words that a phrase may cover; longer ones keep their predicate only. */
const LONGEST = 45

/** Words around a time among which its verb is looked for: no sentence of prose puts it farther away. */
const REACH = 80

/**
 * The event phrase that the time at words `from` to `to` (exclusive) belongs to: the noun it possesses ("last week's
 * unrest"), else the nearest verb before it in its clause, else the first one after it; none in a verbless sentence.
 */
export function eventPhrase(words: readonly Word[], from: number, to: number): EventPhrase | undefined {
  const possessed = possessedNoun(words, from, to)
  if (possessed !== undefined) return possessed
  const head = headVerb(words, from, to)
  if (head === undefined) return undefined
  let group = head
  while (group > 0 && isInVerbGroup(words[group - 1])) group -= 1
  const subject = subjectBefore(words, group)
  const predicate = predicateFrom(words, head)
  const whole = { from: Math.min(subject.from, group), to: predicate.to }
  const range = whole.to - whole.from > LONGEST ? { from: group, to: predicate.to } : whole
  return { head, range }
}

function possessedNoun(words: readonly Word[], from: number, to: number): EventPhrase | undefined {
  const last = words[to - 1]
  const next = words[to]
  const possessive = last?.lower.endsWith("'s") || last?.lower.endsWith("s'") || next?.lower === "'s"
  if (!possessive) return undefined
  const start = next?.lower === "'s" ? to + 1 : to
  let end = start
  while (end < words.length && end - start < 4 && isNominal(words[end], words[end - 1], end > start)) end += 1
  return end > start ? { head: end - 1, range: { from, to: end } } : undefined
}

function isNominal(word: Word | undefined, before: Word | undefined, inside: boolean): boolean {
  if (word === undefined || word.kind !== 'word' || NOT_HEADS.has(word.lower) || AUXILIARIES.has(word.lower))
    return false
  return !inside || before === undefined || !isPast(word.lower)
}

function headVerb(words: readonly Word[], from: number, to: number): number | undefined {
  const least = Math.max(0, from - REACH)
  const most = Math.min(words.length, to + REACH)
  for (let index = from - 1; index >= least; index -= 1) {
    if (isClauseMark(words[index])) break
    if (isVerb(words, index)) return index
  }
  for (let index = to; index < most; index += 1) {
    if (index > to && isClauseMark(words[index])) break
    if (isVerb(words, index)) return index
  }
  // A time behind a comma or a bracket belongs to the clause before it.
  for (let index = from - 1; index >= least; index -= 1) if (isVerb(words, index)) return index
  return undefined
}

function isClauseMark(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'mark' &&
    [',', ';', ':', '—', '–', '(', '"', '“', '”'].includes(word.lower)
  )
}

function isVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.kind !== 'word' || NOT_HEADS.has(word.lower) || word.capital) return false
  const { lower } = word
  if (AUXILIARIES.has(lower)) return false
  let before = index - 1
  while (before > 0 && isAdverb(words[before]?.lower ?? '')) before -= 1
  const previous = words[before]?.lower ?? ''
  if (AUXILIARIES.has(previous) || previous === 'to')
    return isParticiple(lower) || lower.endsWith('ing') || previous === 'to' || MODAL.test(previous)
  if (DETERMINER.test(previous)) return false
  return isPast(lower) && (!isIrregularBase(lower) || words[index + 1]?.kind !== 'mark')
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|won't)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|of|in|on|by|for|with|at)$/

function isInVerbGroup(word: Word | undefined): boolean {
  return word !== undefined && (AUXILIARIES.has(word.lower) || word.lower === 'to' || isAdverb(word.lower))
}
