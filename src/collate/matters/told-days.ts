import { FATES } from '../../annotate/language/en/thing-words.ts'
import type { Annotations, Document, Interval, Quantity, Sentence, Timex } from '../../model/index.ts'

/** Days after which a report no longer tells of the same event without naming its day. Set by judgement. */
const NEWS = 60

/**
 * The days that a count of what befell people is of: those that a time of its sentence names as long past ("In 2015 a similar failure
 * killed 19"), else the document's own day; undefined where neither is known.
 */
export function toldDays(
  sentence: Sentence,
  { timexes }: Annotations,
  { published }: Document,
): Interval | undefined {
  const own = published.absent ? undefined : published.value
  const past = timexes.find(
    ({ start, end, type, interval, basis }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      type === 'DATE' &&
      !isCompared(
        sentence.text.slice(0, start - sentence.start),
        sentence.text.slice(end - sentence.start),
      ) &&
      interval?.from !== undefined &&
      interval.to !== undefined &&
      // Without a day of the document only a time with its year says that it is of another event.
      (own === undefined ? basis === 'stated' : daysBetween(interval.to, own) > NEWS),
  )
  return past?.interval ?? (own === undefined ? undefined : { from: own, to: own })
}

/** "Their biggest fall since 2020", "as in 2018": a time that what is told is only compared with, unless it is told of: "since 1991, when 82 died". */
function isCompared(before: string, behind: string): boolean {
  if (/^,? (?:when|in which|with)\b/i.test(behind)) return false
  return /\b(?:since|than in|as in|compared (?:with|to))(?: early| late| at least)?\s$/i.test(before)
}

/** The one time of a day that a sentence names ("at 1 a.m.", "on Thursday afternoon"); undefined where it names none or several. */
export function momentOf({ start, end }: Sentence, { timexes }: Annotations): Timex | undefined {
  const [moment, ...others] = timexes.filter(
    (timex) => timex.start >= start && timex.end <= end && /^\d{4}-\d{2}-\d{2}T/.test(timex.value),
  )
  return others.length === 0 ? moment : undefined
}

/** The one day of the event that tells `fate` of `quantity`: "at least nine people were killed on Thursday"; undefined where none is stated. */
export function dayOfFate(fate: string, quantity: Quantity, { events }: Annotations): string | undefined {
  const [, words] = FATES.find(([name]) => name === fate) ?? []
  const event = events.find(
    ({ start, end, head }) =>
      quantity.start >= start && quantity.end <= end && words !== undefined && head.match(words) !== null,
  )
  if (event === undefined || event.when.absent) return undefined
  const { from, to } = event.when.value
  return from !== undefined && from === to ? from : undefined
}

/** Whether two counts can't be of one event, because their days lie further apart than news does: more than `most` days. */
export function areOfOtherDays(a: Interval | undefined, b: Interval | undefined, most = NEWS): boolean {
  if (a === undefined || b === undefined) return false
  const [first, second] = (a.to ?? '') < (b.to ?? '') ? [a, b] : [b, a]
  return first.to !== undefined && second.from !== undefined && daysBetween(first.to, second.from) > most
}

/** Whether one count is told of a year ("in 1991, when 82 died") and the other of no known day: it hardly is of that year. */
export function isOfYearAlone(a: Interval | undefined, b: Interval | undefined): boolean {
  const { from, to } = (a === undefined ? b : b === undefined ? a : undefined) ?? {}
  return from !== undefined && to !== undefined && daysBetween(from, to) > NEWS
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
