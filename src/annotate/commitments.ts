import type {
  Attribution,
  Commitment,
  Document,
  DocumentTime,
  Interval,
  Quantity,
  Resolvable,
  Sentence,
  Span,
  Timex,
} from '../model/index.ts'
import { actorOf, isActor, isPlace, type NamedEntities } from './commitments/actor.ts'
import { dueFromStart, lengthIn, startOf } from './commitments/chain.ts'
import { conditionOf } from './commitments/condition.ts'
import { findCues } from './commitments/cues.ts'
import { dueOf } from './commitments/due.ts'
import { limitBefore } from './commitments/limits.ts'
import { actBase, type Candidate, candidatesOf, isOwnState } from './commitments/reading.ts'
import { isMentioned, rejection } from './commitments/rejection.ts'
import { strengthOf } from './commitments/strength.ts'
import { clauseTimes, liesAhead, liesBehind, towardsFuture, withoutEdgeTime } from './commitments/times.ts'
import {
  absenceClauses,
  absoluteClauses,
  conditionClauses,
  deadlineClauses,
  headlineClauses,
  timedClauses,
} from './commitments/uncued.ts'
import { speaksInOwnVoice } from './commitments/voice.ts'
import type { Range } from './commitments/words.ts'
import { isInQuotation, sentenceWords, type Word } from './commitments/words.ts'
import { languageOf } from './language/date-languages.ts'
import {
  EVENT_VERBS,
  RECEIVING_VERBS,
  REPORTING_WORDS,
  TIMETABLE_VERBS,
} from './language/en/commitment-cues.ts'
import { baseForms } from './language/en/verb-forms.ts'
import { type PronounReader, pronounReader } from './statements/pronouns.ts'

/** What the clauses of one sentence are read with. */
interface Scene {
  document: Document
  sentence: Sentence
  /** Index of the sentence. */
  index: number
  words: Word[]
  /** Times and quantities of the sentence. */
  timexes: Timex[]
  quantities: Quantity[]
  names: NamedEntities
  attributions: readonly Attribution[]
  time: DocumentTime | undefined
  pronouns: PronounReader
  /** The text is a comment: its writer argues in a voice of his own. */
  ownVoice: boolean
}

interface Found {
  commitment: Commitment
  sentence: number
}

/**
 * Who will (or will not) do what, by when, how firmly, and who says so; in order of text. Forecasts, conditionals, habits
 * and past acts are left out. Spans are UTF-16 code units of `document.text`; due intervals are days, counted from `time`
 * where the text counts from its own day.
 *
 * The rules follow the commitment guidelines of the benchmark: a cue opens a clause, the clause is read into subject and
 * act, and a clause that nobody could be held to is rejected.
 */
export function commitments(
  document: Document,
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  quantities: readonly Quantity[],
  names: NamedEntities,
  attributions: readonly Attribution[],
  time?: DocumentTime,
): Commitment[] {
  // A cue is an English word, and "will" is none in German.
  if (languageOf(document) !== 'en') return []
  const found: Found[] = []
  const ownVoice = speaksInOwnVoice(sentences)
  const pronouns = pronounReader(document, attributions, names)
  const timesOf = bySentence(sentences, timexes)
  const quantitiesOf = bySentence(sentences, quantities)
  for (const [index, sentence] of sentences.entries()) {
    readSentence(
      {
        document,
        sentence,
        index,
        words: sentenceWords(sentence),
        timexes: timesOf[index] ?? [],
        quantities: quantitiesOf[index] ?? [],
        names,
        attributions,
        time,
        pronouns,
        ownVoice,
      },
      found,
    )
  }
  return found
    .map(({ commitment }) => commitment)
    .sort((a, b) => a.start - b.start || a.act.start - b.act.start)
    .map((commitment, position) => ({ ...commitment, id: `c${position}` }))
}

/** The spans that lie within each sentence; both are in order of text, so that each is passed once. */
function bySentence<T extends { start: number; end: number }>(
  sentences: readonly Sentence[],
  spans: readonly T[],
): T[][] {
  let next = 0
  return sentences.map(({ start, end }) => {
    while (next < spans.length && (spans[next]?.start ?? end) < start) next += 1
    const inside: T[] = []
    for (let at = next; at < spans.length && (spans[at]?.start ?? end) < end; at += 1) {
      const span = spans[at]
      if (span !== undefined && span.end <= end) inside.push(span)
    }
    return inside
  })
}

/** Adds the sentence's commitments to `found`, which later clauses may refer back to. */
function readSentence(scene: Scene, found: Found[]): void {
  const { words } = scene
  const cued = findCues(words).flatMap((cue) => candidatesOf(words, cue))
  const candidates = [
    ...cued,
    ...timedClauses(words),
    ...deadlineClauses(words),
    ...conditionClauses(words),
    ...absenceClauses(words),
  ].sort((a, b) => a.cue.from - b.cue.from || a.verb - b.verb)
  const kind = scene.document.blocks[scene.sentence.block]?.kind
  if (candidates.length === 0 && (kind === 'title' || kind === 'heading'))
    candidates.push(...headlineClauses(words))
  let end = 0
  let subject: Range | undefined
  for (const read of candidates) {
    // "The panel will sit in …, and will finish": the second act is of the first one's subject.
    const shares = read.subject.from >= read.subject.to && words[read.cue.from - 1]?.lower === 'and'
    const candidate = shares && subject !== undefined ? { ...read, subject } : read
    // A cue inside an act that was taken already ("decided to plan to …") belongs to that act.
    if (candidate.cue.from < end && !candidate.further) continue
    const commitment = readClause(scene, candidate, found)
    if (commitment === undefined) continue
    end = candidate.predicate.to
    subject = candidate.subject
    found.push({ commitment, sentence: scene.index })
    for (const absolute of absoluteClauses(words, candidate)) {
      const further = readClause(scene, absolute, found)
      if (further !== undefined) found.push({ commitment: further, sentence: scene.index })
    }
  }
}

function readClause(scene: Scene, read: Candidate, found: readonly Found[]): Commitment | undefined {
  const { words, document, names } = scene
  const candidate = { ...read, subject: withoutEdgeTime(words, read.subject, scene.timexes) }
  const act = withClosingMark(document, spanOf(document, words, candidate.predicate))
  const cue = spanOf(document, words, candidate.cue)
  if (act === undefined || cue === undefined) return undefined
  const times = clauseTimes(words, candidate, scene.timexes).map((timex) => towardsFuture(timex, scene.time))
  const attribution = innermost(scene.attributions, act.start)
  const actorSubject = isActor(words, candidate.subject, names)
  const negated = candidate.negated || isDenied(words, candidate.subject.from)
  const lengthy = lengthIn(
    words[candidate.verb]?.lower ?? '',
    act.start,
    act.end,
    scene.timexes,
    scene.quantities,
  )
  if (candidate.cue.pattern.frame === 'calendar') {
    // A length of time dates nothing ("for the first time in years"), nor does the day itself what is going on ("is raising money today").
    const progressive = words[candidate.verb]?.lower.endsWith('ing') === true
    const dated = times.some(
      (timex) =>
        timex.type !== 'DURATION' &&
        timex.interval !== undefined &&
        liesAhead(timex, scene.time) &&
        (progressive ||
          limitBefore(timex, words) !== 'until' ||
          !TIMETABLE_VERBS.has(words[candidate.verb]?.lower ?? '')) &&
        !(progressive && isOfTheDay(timex, scene.time)),
    )
    if (!dated || isMentioned(words, candidate)) return undefined
    if (progressive && !actorSubject && !actBase(words, candidate).some((base) => EVENT_VERBS.has(base)))
      return undefined
  }
  const context = {
    actorSubject,
    opinion: scene.ownVoice && attribution === undefined,
    quoted: attribution?.type === 'direct' || isInQuotation(words, candidate.cue.from),
    reported: attribution !== undefined || words.some((word) => REPORTING_WORDS.has(word.lower)),
    futureTime: lengthy !== undefined || times.some((timex) => liesAhead(timex, scene.time)),
    dated: times.some(
      (timex) => timex.type !== 'DURATION' && timex.interval !== undefined && liesAhead(timex, scene.time),
    ),
    pastTime: times.length > 0 && times.every((timex) => liesBehind(timex, scene.time)),
  }
  if (rejection(words, candidate, context) !== undefined) return undefined
  const subject = spanOf(document, words, candidate.subject)
  const receives = baseForms(words[candidate.verb]?.lower ?? '').some((base) => RECEIVING_VERBS.has(base))
  const isAgent =
    actorSubject &&
    !receives &&
    !areThings(words, candidate) &&
    (!candidate.passive || isOwnState(words, candidate))
  const agent = isAgent ? subject : undefined
  const theme = isAgent ? undefined : subject
  let due: Resolvable<Interval> = dueOf({
    words,
    timexes: times,
    sentenceTimexes: scene.timexes,
    document: document.id,
    time: scene.time,
  })
  if (lengthy !== undefined) {
    const start = startOf(subject?.text ?? '', scene.index, found)
    if (start !== undefined) due = dueFromStart(start, lengthy, document.id)
  }
  const hangsOn = conditionOf(words, candidate)
  const condition = hangsOn === undefined ? undefined : spanOf(document, words, hangsOn)
  const start = Math.min(subject?.start ?? cue.start, cue.start, act.start)
  const end = Math.max(act.end, cue.end)
  return {
    id: '',
    start,
    end,
    text: document.text.slice(start, end),
    sentence: scene.sentence.id,
    actor: actorOf(agent, words, candidate.subject, names, attribution, scene.pronouns),
    cue,
    ...(agent === undefined ? {} : { agent }),
    ...(theme === undefined ? {} : { theme }),
    act,
    negated,
    strength: strengthOf(
      words,
      { ...candidate, negated },
      { actorSubject, placeSubject: isPlace(words, candidate.subject, names), due },
    ),
    ...(attribution === undefined ? {} : { attribution: attribution.id }),
    due,
    ...(condition === undefined ? {} : { condition }),
  }
}

/** "Said that they would be ready by June": things are ready, or whoever spoke; the pronoun does not tell. */
function areThings(words: readonly Word[], { subject, verb }: Candidate): boolean {
  const pronoun = subject.to - subject.from === 1 && /^(?:they|it)$/.test(words[subject.from]?.lower ?? '')
  return pronoun && words[verb]?.lower === 'be' && READY.test(words[verb + 1]?.lower ?? '')
}

const READY = /^(?:ready|available|complete|open|safe|operational|finished|done|usable|habitable)$/

/** Whether a time names no more than the document's own day. */
function isOfTheDay({ interval }: Timex, time: DocumentTime | undefined): boolean {
  const last = interval?.to ?? interval?.from
  return time !== undefined && last === time.day
}

/** "Denied that he would": a refusal. */
function isDenied(words: readonly Word[], subject: number): boolean {
  const before = words.slice(Math.max(0, subject - 3), subject).map(({ lower }) => lower)
  return before.some((lower) => lower === 'denied' || lower === 'denies')
}

function spanOf(document: Document, words: readonly Word[], range: Range): Span | undefined {
  const first = words[range.from]
  const last = words[range.to - 1]
  if (first === undefined || last === undefined || range.to <= range.from) return undefined
  return { start: first.start, end: last.end, text: document.text.slice(first.start, last.end) }
}

/** An act that ends in a quotation with the mark that closes it: 'keep the truce "as long as the others do"'. */
function withClosingMark(document: Document, span: Span | undefined): Span | undefined {
  if (span === undefined || (span.text.match(/["“”]/g)?.length ?? 0) % 2 === 0) return span
  if (!/["”]/.test(document.text[span.end] ?? '')) return span
  return { ...span, end: span.end + 1, text: document.text.slice(span.start, span.end + 1) }
}

/** The attribution with the shortest content that covers `position`. */
function innermost(attributions: readonly Attribution[], position: number): Attribution | undefined {
  let best: { attribution: Attribution; length: number } | undefined
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      const length = span.end - span.start
      if (span.start > position || span.end <= position) continue
      if (best === undefined || length < best.length) best = { attribution, length }
    }
  }
  return best?.attribution
}
