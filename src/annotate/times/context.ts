import type { Basis, DocumentTime, Step } from '../../model/index.ts'
import { type CalendarDay, parseDay } from './calendar.ts'
import type { Direction } from './direction.ts'
import type { CalendarForm } from './form.ts'

/** A time of the text that later ones may be counted from. */
export interface Mentioned {
  id: string
  form: CalendarForm & { year: number }
  basis: Basis
  /** Where it begins in the text. */
  start: number
  /** Id of the sentence that it stands in. */
  sentence: string
  /** Index of the block of text that it stands in. */
  block: number
}

/** What resolving may rest on at one place of the text: the document's day, the times mentioned before, the direction. */
export interface Context {
  document?: { day: CalendarDay; basis: Basis; whose?: 'entry' }
  mention?: Mentioned
  /**
   * Where the story stands: the last mention of a month, season or day, or of a year that opens its sentence. A year
   * mentioned aside anchors no bare date.
   */
  story?: Mentioned
  /** The last mention that names a day. */
  dayMention?: Mentioned
  /** The last mention of a day that is not ahead of the document's: what a clause that looks back goes on from. */
  toldDay?: Mentioned
  /** The last day on which somebody said something ("said Tuesday"): what their words are counted from. */
  sayingDay?: Mentioned
  /** Whether the expression stands inside quotation marks. */
  quoted?: boolean
  /** Id of the sentence of the expression. */
  sentence?: string
  /** Index of its block. */
  block?: number
  /** Where the clause begins that looks back from the one around it ("found that it had begun at noon"). */
  clauseOfBefore?: number
  /** The last quarter spoken of, in reports of earnings. */
  quarter?: Mentioned
  direction?: Direction
  /** The last mention begins a range that this expression ends. */
  endsRange?: boolean
}

/** A form made as concrete as the evidence allows. */
export interface Resolved {
  form: CalendarForm
  basis: Basis
  /** Id of the timex counted from, or `DCT`. */
  anchor?: string
  steps: Step[]
}

/**
 * The context before the first expression of a document, or of a live blog's entry that has a day of its own. A document time that is no day
 * of the calendar anchors nothing.
 */
export function openingContext(time: DocumentTime | undefined, whose?: 'entry'): Context {
  const day = time === undefined ? undefined : parseDay(time.day)
  if (time === undefined || day === undefined) return {}
  const basis = time.basis === 'assumed' ? 'assumed' : 'resolved'
  return { document: { day, basis, ...(whose === undefined ? {} : { whose }) } }
}

/** Whose day it is that is counted from, in words. */
export const whose = ({ document }: Context): string =>
  document?.whose === 'entry' ? "the entry's" : "the document's"

/** The day that a time of day or a counted day goes on from, as far as the clause looks back or ahead. */
export const dayGoneOnFrom = (context: Context): Mentioned | undefined =>
  context.document !== undefined && context.direction?.toward === 'past'
    ? context.toldDay
    : context.dayMention

/** The basis of what follows from a mention. */
export const basisFrom = (mention: { basis: Basis }): Basis =>
  mention.basis === 'assumed' ? 'assumed' : 'resolved'
