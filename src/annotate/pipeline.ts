import type { Annotations, Decision, Document } from '../model/index.ts'
import { UsageError } from '../model/index.ts'
import { VERSION } from '../version.ts'
import { attributions } from './attributions.ts'
import { commitments } from './commitments.ts'
import { decidedNames } from './decisions/entities.ts'
import { decidedDocument } from './decisions/fields.ts'
import { inForce } from './decisions/in-force.ts'
import { decidedSpeakers } from './decisions/speakers.ts'
import { documentTime } from './document-time.ts'
import type { Tags } from './encoder/tags.ts'
import { events } from './events.ts'
import { unreadIn } from './language/coverage.ts'
import { encoderFinder } from './names/encoder-finder.ts'
import { names } from './names.ts'
import { places } from './places.ts'
import { quantities } from './quantities.ts'
import { sentences } from './sentences.ts'
import { timexes } from './timexes.ts'

export { taggerOf } from './tier.ts'

export interface AnnotateOptions {
  /** A day (`YYYY-MM-DD`) to count relative times from in documents that state no date of their own. */
  asOf?: string
  /** What readers decided; those of other documents are passed over. */
  decisions?: readonly Decision[]
  /** What the encoder says of the document's words (`taggerOf`); without it the linear tier reads. */
  tags?: Tags | undefined
}

/**
 * All annotations of one document. This file names the order of the annotators, and nothing else does:
 * each works on the document and on the annotations made before it. Readers' decisions are applied where what they
 * decide is found, so that all that follows from it follows from the decision; `read` is the document as it was read.
 *
 * @throws UsageError when `asOf` is not a day of the calendar.
 */
export function annotate(read: Document, options: AnnotateOptions = {}): Annotations {
  if (options.asOf !== undefined) requireDay(options.asOf)
  const decisions = inForce(options.decisions ?? [])
  const document = decidedDocument(read, decisions)
  const time = documentTime(document, options.asOf)
  const sentence = sentences(document)
  const timex = timexes(document, sentence, time)
  const quantity = quantities(document, sentence, timex)
  const { tags } = options
  const found = names(document, sentence, tags && encoderFinder(tags))
  const named = decidedNames(found, document.id, decisions)
  const place = places(document, named.mentions, named.entities)
  const said = attributions(document, sentence, named, tags)
  const attribution = decidedSpeakers(said, document.text, named, document.id, decisions)
  const commitment = commitments(document, sentence, timex, quantity, named, attribution, time)
  const event = events(document, sentence, timex, attribution)
  const unread = unreadIn(document)
  return {
    document: document.id,
    annotator: VERSION,
    tier: tags === undefined ? 'linear' : 'encoder',
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
    ...(unread === undefined ? {} : { unread }),
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
