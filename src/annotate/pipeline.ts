import type { Annotations, Document, DocumentTime } from '../model/index.ts'
import { UsageError } from '../model/index.ts'
import { VERSION } from '../version.ts'
import { attributions } from './attributions.ts'
import { commitments } from './commitments.ts'
import { events } from './events.ts'
import { names } from './names.ts'
import { places } from './places.ts'
import { quantities } from './quantities.ts'
import { sentences } from './sentences.ts'
import { timexes } from './timexes.ts'

export interface AnnotateOptions {
  /** A day (`YYYY-MM-DD`) to count relative times from in documents that state no date of their own. */
  asOf?: string
}

/**
 * The day that relative times of `document` are counted from: the published day that the page states,
 * else `asOf` as an assumption, else none. A stated day wins, because the user's day is for the undated.
 */
export function documentTime(document: Document, asOf?: string): DocumentTime | undefined {
  if (!document.published.absent) {
    return { day: document.published.value, basis: document.published.basis }
  }
  return asOf === undefined ? undefined : { day: asOf, basis: 'assumed' }
}

/**
 * All annotations of one document. This file names the order of the annotators, and nothing else does:
 * each works on the document and on the annotations made before it.
 *
 * @throws UsageError when `asOf` is not a day of the calendar.
 */
export function annotate(document: Document, options: AnnotateOptions = {}): Annotations {
  if (options.asOf !== undefined) requireDay(options.asOf)
  const time = documentTime(document, options.asOf)
  const sentence = sentences(document)
  const timex = timexes(document, sentence, time)
  const quantity = quantities(document, sentence, timex)
  const named = names(document, sentence)
  const place = places(document, named.mentions, named.entities)
  const attribution = attributions(document, sentence, named)
  const commitment = commitments(document, sentence, timex, quantity, named, attribution, time)
  const event = events(document, sentence, timex, attribution)
  return {
    document: document.id,
    annotator: VERSION,
    ...(time === undefined ? {} : { documentTime: time }),
    sentences: sentence,
    timexes: timex,
    quantities: quantity,
    mentions: named.mentions,
    entities: named.entities,
    places: place,
    attributions: attribution,
    commitments: commitment,
    events: event,
  }
}

/** Throws a UsageError unless `text` is a day of the calendar, `YYYY-MM-DD`. */
export function requireDay(text: string): void {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // Date.parse accepts 31 April in some engines by rolling over; the round trip does not.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text) {
    throw new UsageError('not-a-day', text, `"${text}" is not a day of the calendar; write it as YYYY-MM-DD.`)
  }
}
