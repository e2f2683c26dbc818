import { ADVERBS, CUES, type CuePattern, NOT_ADVERBS } from '../language/en/commitment-cues.ts'
import { isQuoteMark, type Word } from './words.ts'

/** A cue in a sentence: words `from` to `to` (exclusive), and whether a "not" or "never" belongs to it. */
export interface CueMatch {
  pattern: CuePattern
  from: number
  to: number
  negated: boolean
}

interface CompiledPattern {
  pattern: CuePattern
  slots: { words: Set<string>; optional: boolean }[]
}

const COMPILED: CompiledPattern[] = CUES.map((pattern) => ({
  pattern,
  slots: pattern.slots.map((slot) => {
    const optional = slot.endsWith('?')
    return { words: new Set((optional ? slot.slice(0, -1) : slot).split('|')), optional }
  }),
}))

/** All cues of a sentence in order of text; at each word the longest pattern, the table's order breaking ties. */
export function findCues(words: readonly Word[]): CueMatch[] {
  const found: CueMatch[] = []
  let position = 0
  while (position < words.length) {
    const match = longestAt(words, position)
    if (match === undefined) {
      position += 1
      continue
    }
    found.push(match)
    position = match.to
  }
  return found
}

/** The patterns by the words that they can begin with, each list in the order of the table. */
const BY_FIRST = new Map<string, CompiledPattern[]>()
for (const one of COMPILED) {
  const needed = one.slots.findIndex(({ optional }) => !optional)
  const first = new Set(one.slots.slice(0, needed + 1).flatMap(({ words }) => [...words]))
  for (const word of first) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), one])
}

function longestAt(words: readonly Word[], from: number): CueMatch | undefined {
  let best: { pattern: CuePattern; to: number } | undefined
  for (const { pattern, slots } of BY_FIRST.get(words[from]?.lower ?? '') ?? []) {
    const to = endOfMatch(words, from, slots)
    if (to !== undefined && (best === undefined || to > best.to)) best = { pattern, to }
  }
  if (best === undefined) return undefined
  // "Has no plans to".
  const negated =
    words[from - 1]?.lower === 'no' || words.slice(from, best.to).some((word) => isNegation(word.lower))
  return { pattern: best.pattern, from, to: best.to, negated }
}

function endOfMatch(
  words: readonly Word[],
  from: number,
  slots: CompiledPattern['slots'],
): number | undefined {
  let position = from
  for (const slot of slots) {
    const word = words[position]
    if (word !== undefined && slot.words.has(word.lower)) position += 1
    else if (!slot.optional) return undefined
  }
  return position
}

/** Index of the verb after a cue: adverbs are passed over, and negations among them are reported. */
export function verbAfter(words: readonly Word[], from: number): { index: number; negated: boolean } {
  let index = from
  let negated = false
  for (; index < words.length; index += 1) {
    const word = words[index]
    // "Vowed to “take our fight” to": a quotation may begin with the verb.
    if (word === undefined || !(isAdverb(word.lower) || isQuoteMark(word))) break
    negated ||= isNegation(word.lower)
  }
  return { index, negated }
}

/** Whether `lower` is a word that may stand between an auxiliary and its verb. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower))
}

function isNegation(lower: string): boolean {
  return lower === 'not' || lower === 'never' || lower.endsWith("n't")
}
