import { GROUP_ENDS, IRREGULAR_PLURALS, NOT_PLURAL, STATES } from '../language/en/counted-nouns.ts'
import { SMALL_NUMBERS, TENS } from '../language/en/numbers.ts'
import { isParticiple, isPast } from '../language/en/verb-forms.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'

export interface CountedNoun {
  /** In the singular. */
  what: string
  /** Index after the noun. */
  to: number
}

const GROUP_LENGTH = 6

/**
 * The noun that the number before `at` counts: the head of the noun group, "store" of "87 specialty jewelry stores",
 * also behind "of" ("dozens of rounds"). Without a parser the head is the last plural before the group's end; of one
 * thing, the last word.
 */
export function countedNounAt(words: Lexeme[], at: number, one: boolean): CountedNoun | undefined {
  const start = skipOf(words, at)
  const state = lowerAt(words, start)
  // "a 13-story building", "the 15-member council": the noun in the singular, joined by a hyphen.
  if (words[start]?.kind === 'word' && words[start]?.joint === 'hyphen' && start === at) {
    return /^(?:strong|plus|odd|way|magnitude)$/.test(state)
      ? undefined
      : { what: singular(words[start]?.text ?? ''), to: start + 1 }
  }
  if (STATES.has(state) && !plural(words, start + 1)) return { what: state, to: start + 1 }
  // "One walks free": of one thing this is no plural but what it does.
  if (one && start === at && plural(words, start)) return undefined
  let head: number | undefined
  let last: number | undefined
  for (let index = start; index < words.length && index < start + GROUP_LENGTH; index++) {
    const word = words[index]
    if (word === undefined) break
    if (!isNounLike(words, index, index > start)) {
      // "Current and former customers": two adjectives of one plural.
      const joins = !one && head === undefined && index > start && /^(?:and|or)$/.test(word.lower)
      if (joins && pluralWithin(words, index + 1, start + GROUP_LENGTH)) continue
      break
    }
    // A plural is followed by another one at once ("common shares"), or the group is over.
    if (plural(words, index)) head = index
    else if (head !== undefined && !pluralWithin(words, index, start + GROUP_LENGTH)) break
    last = index
  }
  const found = one ? (head ?? last) : head
  const word = found === undefined ? undefined : words[found]
  return word === undefined || found === undefined ? undefined : { what: singular(word.text), to: found + 1 }
}

/** "of", "of the", "of its", "more", "other" between an amount and its noun. */
function skipOf(words: Lexeme[], at: number): number {
  let next = at
  if (/^(?:more|other|others|additional|extra)$/.test(lowerAt(words, next))) next += 1
  if (lowerAt(words, next) !== 'of') return next
  next += 1
  return /^(?:the|its|his|her|their|our|these|those|my)$/.test(lowerAt(words, next)) ? next + 1 : next
}

function isNounLike(words: Lexeme[], at: number, inside: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || (inside && word.joint === 'none')) return false
  if (GROUP_ENDS.has(word.lower) || /^(?:https?|www)$/.test(word.lower)) return false
  if (!inside) return true
  // "Water two kilometres off": another number counts anew.
  if (SMALL_NUMBERS[word.lower] !== undefined || TENS[word.lower] !== undefined) return false
  // "toads expanded", "cement shifted when": a past form inside the group is its verb, right behind the number or before a noun it may be an adjective.
  return !(
    isPast(word.lower) &&
    (plural(words, at - 1) || endsGroup(words, at + 1) || !isParticiple(word.lower))
  )
}

const endsGroup = (words: Lexeme[], at: number): boolean =>
  words[at]?.kind !== 'word' || GROUP_ENDS.has(lowerAt(words, at))

function pluralWithin(words: Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to && at < words.length; at++) {
    if (!isNounLike(words, at, true)) return false
    if (plural(words, at)) return true
  }
  return false
}

/** Whether the word is a plural by its form; a verb in "-s" can't be told from one here. */
function plural(words: Lexeme[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (IRREGULAR_PLURALS[word.lower] !== undefined) return true
  return (
    word.lower.length > 3 && /[^siu]s$|(?:[^s]us|ss)es$|ies$/.test(word.lower) && !NOT_PLURAL.has(word.lower)
  )
}

/** The singular of an English noun; a word that is singular already comes back as it is. */
export function singular(word: string): string {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR_PLURALS[lower]
  if (irregular !== undefined) return irregular
  if (/(?:ss|us|is)$/.test(lower)) return word
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s[sh]|ch|x|zz|[^aeiou]o)es$/.test(lower)) return word.slice(0, -2)
  return /[^s]s$/.test(lower) && lower.length > 3 ? word.slice(0, -1) : word
}
