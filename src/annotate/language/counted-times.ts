import type { Unit } from './en/time-words.ts'

/** What a language gives for its counted times: durations, times counted from the document's day, and those that come again; in lower case. */
export interface CountedTimes {
  numbers: Readonly<Record<string, number>>
  /** The unit by every form of its word. */
  units: Readonly<Record<string, Unit>>
  /** Right before an amount that lies back: "vor zwei Tagen", "hace dos días". */
  ago: ReadonlySet<string>
  /** Right before an amount that lies ahead where its clause looks forward; one or two words. */
  ahead: ReadonlySet<string>
  /** Before or behind a unit, which one of them it is: "letzte" -1, "próximo" 1; behind it one or two words. */
  before: Readonly<Record<string, -1 | 0 | 1>>
  behind: Readonly<Record<string, -1 | 1>>
  /** "every", before a unit. */
  every: ReadonlySet<string>
  /** Adverbs of what comes again, with the TIMEX3 value. */
  again: Readonly<Record<string, string>>
}

/** Units by their forms: `day: 'tag tage tagen'`. */
export function unitForms(forms: Partial<Record<Unit, string>>): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit])),
  )
}
