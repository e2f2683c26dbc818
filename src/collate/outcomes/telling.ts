import { addDuration } from '../../annotate/commitments/calendar.ts'
import { intervalWithLimit } from '../../annotate/commitments/limits.ts'
import { sentenceWords } from '../../annotate/commitments/words.ts'
import { HAPPENED, RESTORING, RUNNING_AGAIN } from '../../annotate/language/en/act-nouns.ts'
import {
  ALL_OF,
  BROKE_WORD,
  DEADLINE_GONE,
  DEAL_VERBS,
  DENIALS,
  DROPPED,
  DROPPING,
  ENDING_VERBS,
  FAILED_PLAN,
  GOES_ON,
  HOLDING_VERBS,
  KEPT,
  LATE,
  LATE_HINTS,
  LATER_THAN_SAID,
  MOVED,
  MOVES_PRICE,
  NOT_DONE,
  NOT_UNTIL,
  PARTIAL,
  PARTIAL_PHRASES,
  REFUSED,
  REPLANNED,
  SHARE_OF,
  SILENT,
  SOME_OF,
  SPOKEN_OF,
  STILL_SET,
  sameSense,
  WHOLLY,
} from '../../annotate/language/en/outcome-words.ts'
import type { Commitment, Interval, Sentence, Timex, Witness } from '../../model/index.ts'
import { contentForm } from '../matters/content-words.ts'
import { isOfSaying } from '../of-saying.ts'
import { type Act, actOf, dueWords, haveOneObject, namesObject } from './act.ts'
import {
  isUndergone,
  namesAct,
  namesActor,
  namesNone,
  namesThingOf,
  plansAct,
  producesAct,
  toldOf,
} from './naming.ts'
import { isOfOtherMeasure } from './other-object.ts'
import { isSaidOf } from './said-of.ts'
import { plain, withoutConditions, withoutReporting } from './told-part.ts'
import { without } from './without.ts'

/** What a sentence says of an act. */
export type Tale =
  | 'done'
  | 'kept'
  | 'late'
  | 'not-done'
  | 'moved'
  | 'dropped'
  | 'broken'
  | 'partial'
  | 'silent'
  | 'restated'
  | 'reversed'
  | 'such'

export interface Telling {
  tale: Tale
  /** The days that the sentence gives for it. */
  when?: Interval
  /** Of a moved or restated act, the new due interval. */
  due?: Interval
}

/** What `sentence` of `witness` tells of the act of `commitment`, which is of `own`; undefined when it only touches the subject. */
export function tellingOf(
  commitment: Commitment,
  own: Witness,
  witness: Witness,
  whole: Sentence,
): Telling | undefined {
  const sentence = { ...whole, text: withoutConditions(whole.text) }
  const act = actOf(commitment)
  const lower = plain(sentence.text)
  const says = (phrases: readonly string[]) => phrases.some((phrase) => lower.includes(` ${phrase} `))
  const told = plain(withoutReporting(act, witness, sentence))
  const tells = (phrases: readonly string[]) => phrases.some((phrase) => told.includes(` ${phrase} `))
  const named = namesAct(act, witness, sentence)
  const restated = restatement(commitment, act, witness, sentence)
  if (named && BROKE_WORD.test(lower)) return { tale: 'broken' }
  // "Would reopen the schools if it won" is not taken back by who says that they will not reopen: his condition may yet be met.
  if (restated?.opposite === true)
    return named && (commitment.condition === undefined || restated.conditional)
      ? { tale: 'reversed' }
      : undefined
  if (commitment.negated && restated === undefined && named && plansAct(act, sentence) && !says(DENIALS))
    return { tale: 'reversed' }
  const when = daysOfAct(act, witness, sentence)
  const withWhen = when === undefined ? {} : { when }
  if (isSaidOf(act, sentence, MOVED))
    return {
      tale: 'moved',
      ...(restated?.due ??
        movedBy(commitment, witness, sentence) ??
        newDay(commitment, allDaysIn(witness, sentence))),
    }
  if (restated !== undefined && REPLANNED.test(lower)) return { tale: 'moved', ...restated.due }
  const isShare = isOfShare(commitment)
  // "One train in five will run" is not taken back where four in five are cancelled.
  const ofTheRest = isShare && SHARE_OF.test(sentence.text)
  if (!DROPPING.has(act.verb) && !ofTheRest && isSaidOf(act, sentence, DROPPED))
    return { tale: 'dropped', ...withWhen }
  // "Fighting resumed": what was to stop goes on.
  if (ENDING_VERBS.has(act.verb) && GOES_ON.test(sentence.text) && namesObject(act, sentence))
    return { tale: 'dropped', ...withWhen }
  // "Will raise fares in March", where they were to be frozen until July.
  if (HOLDING_VERBS.has(act.verb) && MOVES_PRICE.test(lower) && namesObject(act, sentence))
    return { tale: 'reversed', ...withWhen }
  // Who had promised it and refuses takes it back; where another may be meant it was only not done.
  if (isSaidOf(act, sentence, REFUSED))
    return namesActor(commitment, witness, sentence) ? { tale: 'dropped', ...withWhen } : { tale: 'not-done' }
  if (isOfFailedPlan(act, witness, sentence)) return { tale: 'dropped', ...withWhen }
  if (says(SILENT)) return { tale: 'silent' }
  const toldAct = isOfOtherMeasure(act, sentence) ? 'such' : toldOf(act, witness, sentence)
  const tellsIt = toldAct === 'it'
  // "Won 14 of 31 seats" is no part of the vote that was to be held.
  const partly = PARTIAL.test(sentence.text) && !isShare && (tellsIt || namesThingOf(act, witness, sentence))
  if (partly || says(PARTIAL_PHRASES)) return { tale: 'partial', ...withWhen }
  // These phrases are of a promise themselves: with the act's verb they need no object ("did start when it said it would").
  if (says(KEPT) && (named || tellsIt)) return { tale: 'kept', ...withWhen }
  if (namesNone(act, sentence)) return { tale: 'not-done' }
  if (NOT_UNTIL.test(sentence.text) && named && when !== undefined) return { tale: 'done', when }
  if (DEADLINE_GONE.test(sentence.text) && named) return { tale: 'not-done' }
  if (says(NOT_DONE) && named && !isDeniedOfAnother(act, lower)) return { tale: 'not-done' }
  if (tells(LATE) && (named || tellsIt)) return { tale: 'late', ...withWhen }
  // "The new transformer began working, a day later than promised": late, by whatever verb.
  if (LATER_THAN_SAID.test(lower) && act.objects.size > 0 && namesThingOf(act, witness, sentence))
    return { tale: 'late', ...withWhen }
  if (STILL_SET.test(lower) && named) return { tale: 'restated' }
  if (restated !== undefined && !tells(LATE_HINTS))
    return { tale: 'restated', ...(restated.moved ? restated.due : {}) }
  if (!tellsIt && says(SPOKEN_OF)) return { tale: 'partial', ...withWhen }
  const done = tellsIt || (says(HAPPENED) && named) || producesAct(act, sentence)
  if (!done && !goesAgain(act, lower)) return toldAct === 'such' ? { tale: 'such', ...withWhen } : undefined
  // "Publish every contract" is not done where some were published, nor "close nine schools" where three were closed.
  if (tellsSome(commitment, sentence, witness) || countsFewer(commitment, own, witness, sentence))
    return { tale: 'partial', ...withWhen }
  // Without a day only who did it tells that it is this act: "which fought off a bid" is no word of the union that "would fight the bid".
  if (commitment.due.absent && !isUndergone(act, sentence) && !namesActor(commitment, witness, sentence))
    return undefined
  // What was done before the word was given is no keeping of it: "the slope had been closed since 6 February".
  const given = own.document.published.absent ? undefined : own.document.published.value
  if (
    given !== undefined &&
    when !== undefined &&
    (when.to ?? when.from ?? given) < given &&
    !commitment.negated
  )
    return undefined
  return tells(LATE_HINTS) ? { tale: 'late', ...withWhen } : { tale: 'done', ...withWhen }
}

/** "The move to Lorn collapsed over his knee": what failed stands in front; what it failed over is not what was given up. */
function isOfFailedPlan(act: Act, witness: Witness, sentence: Sentence): boolean {
  const failed = FAILED_PLAN.exec(sentence.text)
  if (failed === null) return false
  const front = { ...sentence, text: sentence.text.slice(0, failed.index + failed[0].length) }
  return namesObject(act, front) && (DEAL_VERBS.has(act.verb) || namesThingOf(act, witness, front))
}

/** Whether a share of something is promised: "one train in five". */
const isOfShare = ({ theme, act }: Commitment): boolean => SHARE_OF.test(`${theme?.text ?? ''} ${act.text}`)

/** Whether the act is on all of something and the sentence, its times aside, tells of some. */
function tellsSome({ act }: Commitment, sentence: Sentence, { annotations }: Witness): boolean {
  if (!ALL_OF.test(act.text) || WHOLLY.test(sentence.text)) return false
  const times = annotations.timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  // "Check all 84 switches", "checked 84 switches": the number is that of all.
  const numbers = act.text.match(/\d[\d,]*/g) ?? []
  const [all] = /\b(?:all|each of the) (?:the |its |their )?\d[\d,]*/i.exec(act.text) ?? []
  if (
    all !== undefined &&
    numbers.some((number) => all.endsWith(number) && sentence.text.includes(` ${number} `))
  )
    return false
  return SOME_OF.test(without(sentence, times))
}

/** Whether the act is on a number of things, and the sentence tells of fewer of them. */
function countsFewer(
  { start, end }: Commitment,
  own: Witness,
  witness: Witness,
  sentence: { start: number; end: number },
): boolean {
  const within = ({ annotations }: Witness, span: { start: number; end: number }) =>
    annotations.quantities.filter(
      (quantity) =>
        quantity.start >= span.start && quantity.end <= span.end && quantity.dimension === 'count',
    )
  const told = within(witness, sentence)
  return within(own, { start, end }).some(({ low, what }) => {
    if (low === undefined || what === undefined) return false
    const same = told.filter((other) => other.what?.toLowerCase() === what.toLowerCase())
    return same.length > 0 && same.every((other) => (other.high ?? Infinity) < low)
  })
}

/** Words after "failed to", "did not" among which the verb stands that is denied. */
const DENIED_REACH = 4

/** "Met both sides but failed to reach a deal": the verb behind the denial is another, and the act's own stands in front of it. */
function isDeniedOfAnother({ verb }: Act, lower: string): boolean {
  const [, before = '', after = ''] = /^(.*) (?:failed to|did not|didn't) (.*)$/.exec(lower) ?? []
  if (after === '') return false
  const names = (words: readonly string[]) => words.some((word) => sameSense(verb, contentForm(word)))
  return names(before.split(' ')) && !names(after.split(' ').slice(0, DENIED_REACH))
}

/** A commitment of the sentence to the same act. */
function restatement(commitment: Commitment, act: Act, { annotations }: Witness, sentence: Sentence) {
  const again = annotations.commitments.find((other) => {
    if (other.sentence !== sentence.id) return false
    const second = actOf(other)
    // "Trains would run normally" does not repeat that one in five would run.
    if (isOfShare(commitment) !== isOfShare(other)) return false
    return sameSense(act.verb, second.verb) && haveOneObject(act, second)
  })
  if (again === undefined) return undefined
  // The same words of time in a later copy ("within six weeks") repeat the due day and do not move it.
  const moved = dueWords(again) !== dueWords(commitment)
  const opposite = again.negated !== commitment.negated
  const conditional = again.condition !== undefined
  return { moved, opposite, conditional, due: again.due.absent ? {} : { due: again.due.value } }
}

/** "Postponed by 30 days": the day that was due, so much later. */
function movedBy(
  { due }: Commitment,
  { annotations, document }: Witness,
  sentence: Sentence,
): { due: Interval } | undefined {
  const day = due.absent ? undefined : (due.value.to ?? due.value.from)
  const length = annotations.timexes.find(
    ({ start, end, type, value }) =>
      type === 'DURATION' &&
      !value.includes('X') &&
      start >= sentence.start &&
      end <= sentence.end &&
      /\b(?:by|for)\s$/.test(document.text.slice(Math.max(0, start - 5), start)),
  )
  const later = day === undefined || length === undefined ? undefined : addDuration(day, length.value)
  return later === undefined ? undefined : { due: { from: later, to: later } }
}

/** The last of the days that lies after the one it was due on: another may be the day on which it was said. */
function newDay(commitment: Commitment, days: readonly Interval[]): { due?: Interval } {
  const due = commitment.due.absent ? undefined : (commitment.due.value.to ?? commitment.due.value.from)
  const later = days.findLast(({ from, to }) => due !== undefined && (to ?? from ?? '') > due)
  return later === undefined ? {} : { due: later }
}

/** "Radiators came back on": what was to be restored goes again. */
function goesAgain({ verb, theme }: Act, lower: string): boolean {
  const restored = [verb, ...theme.keys()].some((word) => RESTORING_FORMS.has(word))
  return restored && RUNNING_AGAIN.test(lower)
}

const RESTORING_FORMS = new Set([...RESTORING].map(contentForm))

/**
 * The days on which the act was done, as the sentence tells: those of the event of its verb, else the last that had come by the document's
 * day ("closed the deal on 28 January and expects savings by 2028") and is not that of the saying ("said on Friday").
 */
function daysOfAct(act: Act, witness: Witness, sentence: Sentence): Interval | undefined {
  const { events } = witness.annotations
  const exact = events.find(
    ({ sentence: id, head, when }) =>
      id === sentence.id && !when.absent && sameSense(act.verb, contentForm(head)),
  )
  if (exact !== undefined && !exact.when.absent) return exact.when.value
  // "Households hit by the March flood": the day of the flood.
  const narrows = ({ start }: Timex) => events.some((event) => event.start === start)
  const { published } = witness.document
  return timesIn(witness, sentence)
    .filter((timex) => !isOfSaying(witness, timex) && !narrows(timex))
    .flatMap(({ interval }) => (interval === undefined ? [] : [interval]))
    .findLast(({ from, to }) => published.absent || (from ?? to ?? '') <= published.value)
}

function allDaysIn(witness: Witness, sentence: Sentence): Interval[] {
  const words = sentenceWords(sentence)
  return timesIn(witness, sentence).flatMap((timex) => intervalWithLimit(timex, words) ?? [])
}

function timesIn({ annotations }: Witness, sentence: Sentence): Timex[] {
  return annotations.timexes.filter(
    ({ start, end, type }) =>
      start >= sentence.start && end <= sentence.end && type !== 'DURATION' && type !== 'SET',
  )
}
