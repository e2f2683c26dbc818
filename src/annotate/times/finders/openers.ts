import {
  DAY_PARTS,
  HOLIDAYS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  NAMED_HOURS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../language/en/calendar.ts'
import { ORDINALS, SCALES, SMALL_NUMBERS, TENS } from '../../language/en/numbers.ts'
import {
  AMOUNT_MODIFIERS,
  APPROXIMATE,
  FREQUENCIES,
  FROM_DOCUMENT,
  FROM_MENTION,
  PART_ADJECTIVES,
  PART_ADVERBS,
  PART_NOUNS,
  PLURAL_UNITS,
  REFERENCE_PHRASES,
  REFERENCES,
  SINGULAR_UNITS,
  VAGUE_AMOUNTS,
} from '../../language/en/time-words.ts'
import type { Lexeme } from '../../lexemes.ts'

const firstWords = (tables: readonly object[]): string[] =>
  tables.flatMap((table) => Object.keys(table).map((phrase) => phrase.split(' ')[0] ?? ''))

/** Every word that an expression can begin with; the finders are spared all others. */
const OPENERS: ReadonlySet<string> = new Set([
  ...firstWords([MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, WEEKDAY_ABBREVIATIONS, SEASONS, DAY_PARTS]),
  ...firstWords([NAMED_HOURS, HOLIDAYS, ORDINALS, SCALES, SMALL_NUMBERS, TENS, AMOUNT_MODIFIERS]),
  ...firstWords([FREQUENCIES, FROM_DOCUMENT, FROM_MENTION, PART_ADJECTIVES, PART_ADVERBS, PART_NOUNS]),
  ...firstWords([PLURAL_UNITS, SINGULAR_UNITS, REFERENCES, REFERENCE_PHRASES]),
  ...Object.keys(WEEKDAYS).map((name) => `${name}s`),
  ...VAGUE_AMOUNTS,
  ...APPROXIMATE,
  ...'the a an this that these those another only just his her its their our'.split(' '),
  ...'yesterday today tomorrow tonight every each per half dozen fiscal financial latest'.split(' '),
  ...'post pre q ad a.d. ce year month'.split(' '),
])

/** Whether an expression may begin with this lexeme: a number, an apostrophe (for a short year) or an opening word. */
export const mayOpen = (word: Lexeme): boolean =>
  word.kind === 'number' || (word.kind === 'mark' ? /^['’‘]$/.test(word.text) : OPENERS.has(word.lower))
