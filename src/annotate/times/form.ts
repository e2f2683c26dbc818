import type { Timex } from '../../model/index.ts'
import type { HolidayRule } from '../language/en/calendar.ts'
import type { Unit } from '../language/en/time-words.ts'

/** A time named by its place in the calendar, as far as the words name it: "Tuesday", "May 3", "the spring of 1916". */
export interface CalendarForm {
  kind: 'calendar'
  era?: 'BC'
  century?: number
  /** The year without its last digit: 198 for the 1980s. */
  decade?: number
  year?: number
  /** "'98": the century is left open. */
  yearOfCentury?: number
  fiscal?: boolean
  half?: number
  quarter?: number
  season?: string
  month?: number
  /** "the week of March 2". */
  week?: boolean
  /** Saturday and Sunday of that week. */
  weekend?: boolean
  day?: number
  weekday?: number
  holiday?: HolidayRule
  /** TIMEX3 code of the part of the day: MO, AF, EV, NI, DT. */
  part?: string
  /** `HH`, `HH:MM`, with a zone where one is named. */
  clock?: string
  /** "last April", "this spring", "next Tuesday": which one, seen from the document. */
  which?: 'last' | 'this' | 'next'
  /** "Friday week": a week after the coming one (Quirk et al., section 8.58). */
  weekOn?: true
  /** "June last year", "July of that year": the year is named by a shift. */
  yearBy?: ShiftForm
}

/** A time counted from another: "last week", "two days ago", "a year earlier", "that day". */
export interface ShiftForm {
  kind: 'shift'
  unit: Unit
  /** Signed number of units; undefined when vague ("months later"). */
  count: number | undefined
  /** `either`: the document's day where it is known, else the mention. */
  from: 'document' | 'mention' | 'either'
  part?: string
  clock?: string
  /** "in two days": ahead of the document's day if the clause looks forward, else a plain duration. */
  ahead?: boolean
  /** "a year ago", "year-earlier": may compare with a quarter spoken of. */
  comparison?: boolean
  /** "the latest quarter": the one spoken of, else the last one ended. */
  reported?: boolean
}

/** A value that needs no other time: durations, sets, PRESENT_REF. */
export interface FixedForm {
  kind: 'fixed'
  value: string
}

export type Form = CalendarForm | ShiftForm | FixedForm

/** The event that a time hangs on: the shift from it, its noun in the singular, and where it stands. */
export interface EventShift {
  shift: ShiftForm
  noun: string
  from: number
  to: number
  /** The bound once the event's day is known. */
  mod?: Timex['mod']
}

/** A time expression as found, underspecified. `from`/`to` index lexemes, `to` excluded. */
export interface Found {
  from: number
  to: number
  type: Timex['type']
  form: Form
  mod?: Timex['mod']
  quant?: string
  freq?: string
  /** Why the words leave the value open although they name it, e.g. the order of day and month. */
  open?: string
  alternatives?: Timex['alternatives']
  event?: EventShift
}

/** A piece of an expression that a finder read: the form and the index of the lexeme after it. */
export interface Piece<F extends Form = Form> {
  form: F
  to: number
}
