import { dateTables } from '../language/date-languages.ts'
import { REPORTING_WORDS } from '../language/en/commitment-cues.ts'
import type { Lexeme } from '../lexemes.ts'
import { clauseOfBefore, type Direction, directionOf } from './direction.ts'
import { directionByWords, explicitDates } from './explicit-dates.ts'
import { findTimes } from './finders/finders.ts'
import { RANGE_LINKS } from './finders/lists.ts'
import { numericDateAt } from './finders/numeric-dates.ts'
import type { Found } from './form.ts'

/** What a language knows of times: all else, from calendar to resolving, is the same for every language. */
export interface TimeGrammar {
  /** The time expressions of one sentence, in order, not overlapping. */
  find(words: Lexeme[]): Found[]
  direction(words: Lexeme[], from: number, to: number): Direction | undefined
  /** Where a clause begins that looks back from the one around it, if the time stands in such a one. */
  clauseOfBefore?(words: Lexeme[], from: number): number | undefined
  /** Verbs of saying that a day beside them belongs to. */
  saying: ReadonlySet<string>
  /** Words and marks between the two ends of a range. */
  rangeLinks: ReadonlySet<string>
}

const ENGLISH: TimeGrammar = {
  find: findTimes,
  direction: directionOf,
  clauseOfBefore,
  saying: REPORTING_WORDS,
  rangeLinks: RANGE_LINKS,
}

/** The grammar of a language by ISO 639-1 code. Of one that we have no words of only dates in figures are read. */
export function grammarOf(language: string): TimeGrammar {
  if (language === 'en') return ENGLISH
  const tables = dateTables(language)
  if (tables === undefined) {
    const none = new Set<string>()
    return { find: figuresOnly, direction: () => undefined, saying: none, rangeLinks: none }
  }
  return {
    find: (words) => explicitDates(words, tables),
    direction: (words, from, to) => directionByWords(words, from, to, tables),
    saying: tables.saying,
    rangeLinks: new Set([...tables.rangeLinks, '-', '–', '—']),
  }
}

function figuresOnly(words: Lexeme[]): Found[] {
  const all: Found[] = []
  for (let at = 0; at < words.length; at = Math.max(at + 1, all.at(-1)?.to ?? 0))
    all.push(...numericDateAt(words, at))
  return all
}
