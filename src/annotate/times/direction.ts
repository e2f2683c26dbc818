import { AHEAD, BEHIND, PREPOSITIONS_AHEAD, PREPOSITIONS_BEHIND } from '../language/en/direction-words.ts'
import { DETERMINERS } from '../language/en/function-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'

export interface Direction {
  toward: 'past' | 'future'
  /** The word that says so. */
  word: Lexeme
}

const CLAUSE_REACH = 24

/**
 * Where a bare time lies, seen from its clause: the preposition before it decides, else the nearest verb or noun of
 * tense or plan to its left, else to its right. Undefined where no word tells.
 */
export function directionOf(words: Lexeme[], from: number, to: number): Direction | undefined {
  const before = words[from - 1]
  if (before !== undefined) {
    if (PREPOSITIONS_AHEAD.has(before.lower)) return { toward: 'future', word: before }
    if (PREPOSITIONS_BEHIND.has(before.lower)) return { toward: 'past', word: before }
  }
  for (let at = from - 1; at >= 0 && at > from - CLAUSE_REACH; at--) {
    const cue = cueAt(words, at)
    if (cue !== undefined) return cue
  }
  for (let at = to; at < words.length && at < to + CLAUSE_REACH; at++) {
    const cue = cueAt(words, at)
    if (cue !== undefined) return cue
  }
  return undefined
}

function cueAt(words: Lexeme[], at: number): Direction | undefined {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return undefined
  const { lower } = word
  if (AHEAD.has(lower)) {
    // "May 3" is a month, "was expected to" still looks ahead from the document's day.
    return lower === 'may' && word.text === 'May' ? undefined : { toward: 'future', word }
  }
  if (word.text === lower && isPast(lower) && !isAdjective(words, at)) return { toward: 'past', word }
  if (BEHIND.has(lower)) return { toward: 'past', word }
  if (lower === 'to' && isVerbBehind(words, at + 1)) return { toward: 'future', word }
  return undefined
}

/** "to resume": a small word behind "to" that is no article, number, participle or plural is taken for a verb. */
function isVerbBehind(words: Lexeme[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.text !== word.lower) return false
  return !/(?:s|ed|ing|er)$|^(?:the|an?|it|him|her|me|you|us|them|this|that|at|about|more|less|one|two)$/.test(
    lowerAt(words, at),
  )
}

/** "the troubled country", "a phased withdrawal", "Russia-led": a past form behind a determiner or a hyphen is no verb. */
function isAdjective(words: Lexeme[], at: number): boolean {
  return (
    words[at]?.joint === 'hyphen' ||
    DETERMINERS.has(lowerAt(words, at - 1)) ||
    words[at + 1]?.joint === 'hyphen'
  )
}
