import type { Attribution, Document, Event, Interval, Resolvable, Sentence, Timex } from '../model/index.ts'
import { intervalWithLimit } from './commitments/limits.ts'
import { sentenceWords, type Word } from './commitments/words.ts'
import { eventPhrase } from './events/phrase.ts'
import { type Placing, placings } from './events/ranges.ts'
import { languageOf } from './language/date-languages.ts'
import { WEEKDAYS } from './language/en/calendar.ts'
import { PREPOSITIONS } from './language/en/function-words.ts'
import { isPast } from './language/en/verb-forms.ts'

/**
 * What happened, or is to happen, when: for each time the phrase that it is attached to, in order of text. Spans are UTF-16
 * code units of `document.text`. A time that can't be placed leaves `when` absent with its reason. Durations and repeated times
 * place nothing and make no event; several times of one phrase make one, by the narrowest of them.
 *
 * Attachment is by the nearest verb of the clause; Mani & Schiffman (2004) and TempEval-1 task A report such locality as the
 * strong baseline for same-sentence event–time relations.
 */
export function events(
  document: Document,
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  attributions: readonly Attribution[],
): Event[] {
  // The verbs that times are attached to are English ones.
  if (languageOf(document) !== 'en') return []
  const byPhrase = new Map<string, Event>()
  const isCue = cueLookup(attributions)
  let next = 0
  for (const sentence of sentences) {
    const first = next
    while ((timexes[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1
    if (next === first) continue
    const words = sentenceWords(sentence)
    let at = 0
    for (const placing of placings(timexes.slice(first, next), words)) {
      // Times come in order of text, so that each word is passed once.
      while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= placing.timex.start) at += 1
      const event = eventAt(document, sentence, words, at, placing, isCue)
      if (event === undefined) continue
      const key = `${event.start}-${event.end}`
      const other = byPhrase.get(key)
      if (other === undefined || isNarrower(event.when, other.when)) byPhrase.set(key, event)
    }
  }
  return [...byPhrase.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((event, index) => ({ ...event, id: `v${index}` }))
}

function eventAt(
  document: Document,
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  placing: Placing,
  isCue: (head: Word) => boolean,
): Event | undefined {
  const { timex } = placing
  if (timex.type === 'DURATION' || timex.type === 'SET' || timex.value === 'PRESENT_REF') return undefined
  if (isCompared(words, from) || namesThing(words, from, timex)) return undefined
  let to = from
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < timex.end) to += 1
  const phrase = eventPhrase(words, from, to)
  const head = words[phrase?.head ?? -1]
  if (phrase === undefined || head === undefined) return undefined
  // "Have accepted a rise of 2 percent next year": what has been is not dated by a time to come.
  if (
    isToCome(document, timex) &&
    isPast(head.lower) &&
    !PREPOSITIONS.has(words[from - 1]?.lower ?? '') &&
    !isAhead(words, phrase)
  )
    return undefined
  // A reporting cue's own time ("said Tuesday") dates the statement, not an event of the story.
  const reports = isCue(head)
  const first = words[withoutLeadingDay(words, phrase.range.from, phrase.head)]
  const last = words[phrase.range.to - 1]
  if (reports || first === undefined || last === undefined) return undefined
  return {
    id: '',
    start: first.start,
    end: last.end,
    text: document.text.slice(first.start, last.end),
    sentence: sentence.id,
    head: head.lower,
    timex: timex.id,
    when: whenOf(placing, words, document.id),
  }
}

/** Whether a time lies wholly behind the document's day. */
function isToCome({ published }: Document, { interval, text }: Timex): boolean {
  return !published.absent && /^next\b/i.test(text) && (interval?.from ?? '') > published.value
}

/** Whether a phrase looks to what is to come by its auxiliary or by its verb ("will", "is to", "planned"). */
function isAhead(
  words: readonly Word[],
  { head, range }: { head: number; range: { from: number } },
): boolean {
  return words
    .slice(range.from, head + 1)
    .some(({ lower }) =>
      /^(?:will|would|shall|to|may|might|could|must|planned|scheduled|set|due|slated|expected|postponed|delayed|moved|put)$/.test(
        lower,
      ),
    )
}

/** "17 percent more than in 2023", "compared with 89 percent at this time last year": a time of what is only compared with. */
function isCompared(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - COMPARED_REACH); index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind === 'mark' && lower !== '%') return false
    if (/^(?:than|compared|versus)$/.test(lower))
      return (
        !/^(?:rather|other|more|later|earlier|less|sooner)$/.test(words[index - 1]?.lower ?? '') ||
        words[index + 1]?.lower === 'in'
      )
    if (isPast(lower)) return false
  }
  return false
}

/** Words between "compared with" and its time: "compared with 89 percent at". */
const COMPARED_REACH = 7

/** What is done for a year is set, planned or due for it. */
const ARRANGED = /(?:ed|set|due)$/

/** "Presented a budget for 2027": the year says which budget it is, not when it was presented. */
function namesThing(words: readonly Word[], at: number, { value }: Timex): boolean {
  if (!/^\d{4}$/.test(value) || words[at - 1]?.lower !== 'for') return false
  const before = words[at - 2]?.lower
  return before !== undefined && !ARRANGED.test(before)
}

/** Where a phrase begins behind the day of the saying: "on Friday to cut emissions", of what was "agreed on Friday". */
function withoutLeadingDay(words: readonly Word[], from: number, head: number): number {
  const isDay = Object.hasOwn(WEEKDAYS, words[from + 1]?.lower ?? '')
  return words[from]?.lower === 'on' && isDay && from + 2 <= head ? from + 2 : from
}

/** Whether a word lies in a cue of an attribution: by binary search, so that many times and many statements don't multiply. */
function cueLookup(attributions: readonly Attribution[]): (word: Word) => boolean {
  const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start)
  // Up to each cue the furthest end, because a cue may lie in another.
  let reached = -1
  const ends = cues.map(({ end }) => {
    reached = Math.max(reached, end)
    return reached
  })
  return ({ start, end }) => {
    let [low, high] = [0, cues.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cues[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (ends[low - 1] ?? -1) >= end
  }
}

function whenOf(
  { timex, interval, last }: Placing,
  words: readonly Word[],
  document: string,
): Resolvable<Interval> {
  const value = interval ?? intervalWithLimit(timex, words)
  if (value === undefined || (value.from === undefined && value.to === undefined)) {
    return { absent: true, reason: `"${timex.text}" can't be placed: ${timex.reason ?? 'it names no day'}` }
  }
  const anchor = { document, start: timex.start, end: timex.end, text: timex.text }
  const step = { rule: 'attached-time', says: `"${timex.text}" is ${timex.value}`, anchor }
  if (last === undefined) return { absent: false, value, basis: timex.basis, chain: [...timex.chain, step] }
  const until = { document, start: last.start, end: last.end, text: last.text }
  const ends = { rule: 'end-of-range', says: `"${last.text}" is ${last.value}`, anchor: until }
  // A range is no surer than its less sure end.
  const basis = [timex.basis, last.basis].includes('assumed')
    ? 'assumed'
    : timex.basis === 'stated'
      ? last.basis
      : timex.basis
  return { absent: false, value, basis, chain: [...timex.chain, step, ...last.chain, ends] }
}

function isNarrower(a: Resolvable<Interval>, b: Resolvable<Interval>): boolean {
  return days(a) < days(b)
}

function days(when: Resolvable<Interval>): number {
  if (when.absent) return Number.POSITIVE_INFINITY
  const { from, to } = when.value
  if (from === undefined || to === undefined) return Number.MAX_SAFE_INTEGER
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
