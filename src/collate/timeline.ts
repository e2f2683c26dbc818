import type { Anchor, Event, TimelineEntry, Witness } from '../model/index.ts'
import { anchorOf } from './matters/anchor.ts'
import { type ContentWords, containment, contentForm, contentWords, shared } from './matters/content-words.ts'

interface Telling {
  event: Event
  anchor: Anchor
  words: ContentWords
}

/**
 * Events of all witnesses in order of time: tellings with the same days and similar words are one entry with every anchor, and so are
 * those that differ only in how narrowly they date the event ("in March", "on 12 March").
 * An undated telling joins the dated one of another witness that names the same time in nearly the same words, as a copy of its sentence
 * does. Other undated ones come last, each with the reason. The order of `witnesses` changes nothing.
 */
export function timeline(witnesses: readonly Witness[]): TimelineEntry[] {
  const tellings = witnesses.flatMap(({ document, annotations }) =>
    annotations.events.map((event) => ({
      event,
      anchor: anchorOf(document, event.start, event.end),
      words: contentWords(event.text),
    })),
  )
  const byDays = Map.groupBy(tellings.sort(inOrder), ({ event }) => daysKey(event))
  const undated = byDays.get('') ?? []
  byDays.delete('')
  const { dated, left } = withCopies(withinOthers([...byDays.values()].flatMap(group)), undated)
  return [...dated, ...group(left)].map(entryOf).sort(byTime)
}

/** A fixed order of tellings, so that grouping never depends on the input's. */
function inOrder(a: Telling, b: Telling): number {
  if (a.anchor.document !== b.anchor.document) return a.anchor.document < b.anchor.document ? -1 : 1
  return a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end
}

function daysKey(event: Event): string {
  return event.when.absent ? '' : `${event.when.value.from ?? ''}/${event.when.value.to ?? ''}`
}

/** Single-link grouping within the tellings of the same days; quadratic only in those. */
function group(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const matching = groups.filter((members) => members.some((member) => isSameEvent(member, telling)))
    const [first, ...others] = matching
    if (first === undefined) groups.push([telling])
    else {
      first.push(telling)
      for (const other of others) {
        first.push(...other)
        groups.splice(groups.indexOf(other), 1)
      }
    }
  }
  return groups
}

/**
 * Joins each group to the one group of the same event whose days lie within its own. Where two such lie on different days the wider
 * telling may mean either, and stays by itself.
 */
function withinOthers(groups: readonly Telling[][]): Telling[][] {
  const joined = new Map(groups.map((members) => [members, [...members]]))
  const widest = groups.toSorted((a, b) => span(b) - span(a))
  for (const wide of widest) {
    if (!Number.isFinite(span(wide))) continue
    const narrower = groups.filter(
      (other) => other !== wide && isWithin(other, wide) && isOneEvent(wide, other),
    )
    const [only, ...more] = narrower.filter(
      (one) => !narrower.some((other) => other !== one && isWithin(other, one)),
    )
    if (only === undefined || more.length > 0) continue
    joined.get(only)?.push(...(joined.get(wide) ?? []))
    joined.delete(wide)
  }
  return [...joined.values()]
}

/** Share of all words of two tellings that must be common for one to be the copy of the other; set on written copies. */
const COPIED = 0.7

/** Adds each undated telling to the one dated entry that it is a copy of; where several would do it is left by itself. */
function withCopies(
  groups: readonly Telling[][],
  undated: readonly Telling[],
): { dated: Telling[][]; left: Telling[] } {
  const byTime = new Map<string, Telling[][]>()
  for (const members of groups) {
    for (const key of new Set(members.flatMap((member) => timeKey(member) ?? [])))
      byTime.set(key, [...(byTime.get(key) ?? []), members])
  }
  const joined = new Map<readonly Telling[], Telling[]>()
  const left = undated.filter((telling) => {
    const key = timeKey(telling)
    const [only, ...more] = (key === undefined ? [] : (byTime.get(key) ?? [])).filter((members) =>
      members.some((member) => isCopy(member, telling)),
    )
    if (only === undefined || more.length > 0) return true
    joined.set(only, [...(joined.get(only) ?? []), telling])
    return false
  })
  return { dated: groups.map((members) => [...members, ...(joined.get(members) ?? [])]), left }
}

function isCopy(a: Telling, b: Telling): boolean {
  if (a.anchor.document === b.anchor.document) return false
  const common = shared(a.words, b.words)
  return common >= 3 && common / (a.words.size + b.words.size - common) >= COPIED
}

/** The head with the words of time that two copies share; undefined where a word counts from the day of its own page ("yesterday"). */
function timeKey({ event: { head, text } }: Telling): string | undefined {
  const lower = text.toLowerCase()
  if (COUNTS_FROM_ITS_DAY.test(lower)) return undefined
  return `${contentForm(head)} ${[...new Set(lower.match(NAMED_TIMES) ?? [])].sort().join(' ')}`
}

const COUNTS_FROM_ITS_DAY = /\b(?:today|tonight|yesterday|tomorrow|last|next|ago|this|coming)\b/
const NAMED_TIMES =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d+/g

/** Days of a group; infinite where a side is open or nothing is known. */
function span([first]: readonly Telling[]): number {
  if (first === undefined || first.event.when.absent) return Number.POSITIVE_INFINITY
  const { from, to } = first.event.when.value
  return from === undefined || to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from)
}

function isWithin([a]: readonly Telling[], [b]: readonly Telling[]): boolean {
  if (a === undefined || b === undefined || a.event.when.absent || b.event.when.absent) return false
  const [inner, outer] = [a.event.when.value, b.event.when.value]
  if (
    inner.from === undefined ||
    inner.to === undefined ||
    outer.from === undefined ||
    outer.to === undefined
  )
    return false
  return (
    outer.from <= inner.from && inner.to <= outer.to && !(outer.from === inner.from && outer.to === inner.to)
  )
}

function isOneEvent(a: readonly Telling[], b: readonly Telling[]): boolean {
  return a.some((one) =>
    b.some((other) => one.anchor.document !== other.anchor.document && isSameEvent(one, other)),
  )
}

/** Share of the shorter telling's words that must recur; with the same head fewer. Set on the example collection. */
const SIMILAR = 0.6
const SIMILAR_WITH_HEAD = 0.35

function isSameEvent(a: Telling, b: Telling): boolean {
  const common = shared(a.words, b.words)
  if (common < 2) return false
  const sameHead = contentForm(a.event.head) === contentForm(b.event.head)
  return containment(a.words, b.words) >= (sameHead ? SIMILAR_WITH_HEAD : SIMILAR)
}

function entryOf(tellings: readonly Telling[]): TimelineEntry {
  const anchors = [...tellings].sort(inOrder).map(({ anchor }) => anchor)
  // Of several tellings the one that most use, then the shorter, stands for the entry.
  const counts = new Map<string, number>()
  for (const { event } of tellings) counts.set(event.text, (counts.get(event.text) ?? 0) + 1)
  const [what] = [...counts].sort(
    ([a, times], [b, others]) => others - times || a.length - b.length || (a < b ? -1 : 1),
  )
  const best = [...tellings].sort((a, b) => byNarrowness(a, b) || rank(a) - rank(b) || inOrder(a, b))[0]
  const when = best?.event.when ?? { absent: true, reason: 'no telling gives a time' }
  return { when, what: what?.[0] ?? '', anchors }
}

function byNarrowness(a: Telling, b: Telling): number {
  const [one, other] = [span([a]), span([b])]
  return one === other ? 0 : one < other ? -1 : 1
}

function rank({ event }: Telling): number {
  return event.when.absent ? 3 : ['stated', 'resolved', 'assumed'].indexOf(event.when.basis)
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [sortKey(a), sortKey(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.what < b.what ? -1 : a.what > b.what ? 1 : 0
}

/** First day, then last day; an open beginning sorts at its end, undated entries after all others. */
function sortKey({ when }: TimelineEntry): string {
  if (when.absent) return '~'
  const { from, to } = when.value
  return `${from ?? to ?? '~'} ${to ?? '~'}`
}
