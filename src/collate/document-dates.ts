import type { Alignment, DateBound, Sentence, Timex, Witness } from '../model/index.ts'
import { anchorOf } from './matters/anchor.ts'

/** A time that a dated witness tells as past, in a sentence that an undated one shares. */
interface Told {
  /** The first day that it may name: no witness that tells of it is older. */
  day: string
  witness: Witness
  timex: Timex
  /** The same words in the undated witness. */
  own: Timex
}

/**
 * What the dated witnesses say of the days of undated ones: a text that shares the sentence "was arrested on Saturday" with
 * one in which that Saturday is 2022-01-08 was not published before that day. Of several dated witnesses that share a sentence the earliest
 * reading counts (a late reprint may count "Saturday" from its own day), of several sentences the latest day. An upper
 * side never follows: a text can be printed again at any time. Sorted by document id.
 */
export function dateBounds(witnesses: readonly Witness[], alignments: readonly Alignment[]): DateBound[] {
  const byId = new Map(witnesses.map((witness) => [witness.document.id, witness]))
  const told = new Map<string, Told[]>()
  for (const alignment of alignments) {
    const [a, b] = [byId.get(alignment.a), byId.get(alignment.b)]
    if (a === undefined || b === undefined || isDated(a) === isDated(b)) continue
    const [undated, dated] = isDated(a) ? [b, a] : [a, b]
    const id = undated.document.id
    told.set(id, [...(told.get(id) ?? []), ...sharedTimes(undated, dated, alignment)])
  }
  return [...told.keys()].sort().flatMap((id) => {
    const witness = byId.get(id)
    const bound = witness === undefined ? undefined : boundOf(witness, told.get(id) ?? [])
    return bound === undefined ? [] : [bound]
  })
}

const isDated = ({ document, annotations }: Witness): boolean =>
  !document.published.absent && annotations.documentTime?.basis === 'stated'

function sharedTimes(undated: Witness, dated: Witness, alignment: Alignment): Told[] {
  const swapped = alignment.a !== undated.document.id
  const [own, other] = [sentencesOf(undated), sentencesOf(dated)]
  return alignment.links.flatMap((link) => {
    const [ownIds, otherIds] = swapped ? [link.b, link.a] : [link.a, link.b]
    const ownTimes = timesIn(undated, ownIds, own)
    return timesIn(dated, otherIds, other).flatMap((timex): Told[] => {
      const same = ownTimes.find(({ text }) => text.toLowerCase() === timex.text.toLowerCase())
      const day = pastDay(timex, dated)
      return same === undefined || day === undefined ? [] : [{ day, witness: dated, timex, own: same }]
    })
  })
}

const sentencesOf = ({ annotations }: Witness): Map<string, Sentence> =>
  new Map(annotations.sentences.map((sentence) => [sentence.id, sentence]))

function timesIn(
  { annotations }: Witness,
  ids: readonly string[],
  sentences: ReadonlyMap<string, Sentence>,
): Timex[] {
  const ranges = ids.flatMap((id) => sentences.get(id) ?? [])
  return annotations.timexes.filter((timex) =>
    ranges.some(({ start, end }) => start <= timex.start && timex.end <= end),
  )
}

/** The first day of a time that lies behind its document's day, or on it where the clause looks back. */
function pastDay({ type, interval, basis, chain }: Timex, { document }: Witness): string | undefined {
  const { from, to } = interval ?? {}
  if (document.published.absent || type === 'DURATION' || basis === 'assumed') return undefined
  if (from === undefined || to === undefined) return undefined
  const published = document.published.value
  const looksBack = chain.some(({ rule }) => rule === 'direction-past')
  return to < published || (looksBack && from <= published) ? from : undefined
}

function boundOf(undated: Witness, told: readonly Told[]): DateBound | undefined {
  const byTime = Map.groupBy(told, ({ own }) => own.id)
  const earliest = [...byTime.values()].flatMap((readings) => readings.toSorted(byDay)[0] ?? [])
  const latest = earliest.toSorted(byDay).at(-1)?.day
  const best = earliest.toSorted(byDay).find(({ day }) => day === latest)
  if (best === undefined) return undefined
  const agreeing = (byTime.get(best.own.id) ?? []).filter(({ day }) => day === best.day)
  const { document } = undated
  const anchor = (witness: Witness, { start, end }: Timex) => anchorOf(witness.document, start, end)
  const shares = {
    rule: 'shared-sentence',
    says: `it tells of "${best.own.text}" in a sentence that it shares with a witness of ${publishedOf(best)}`,
    anchor: anchor(undated, best.own),
  }
  const reading = {
    rule: 'not-before',
    says: `there "${best.timex.text}" is ${best.timex.value}, told as past: what tells of it is not older`,
    anchor: anchor(best.witness, best.timex),
  }
  const value = { from: best.day }
  return {
    document: document.id,
    when: { absent: false, value, basis: 'resolved', chain: [shares, ...best.timex.chain, reading] },
    by: [...new Set(agreeing.map(({ witness }) => witness.document.id))].sort(),
  }
}

const publishedOf = ({ witness: { document } }: Told): string =>
  document.published.absent ? '' : document.published.value

/** By day, then by date of publication, witness and place, so that no order of input shows. */
function byDay(a: Told, b: Told): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  if (publishedOf(a) !== publishedOf(b)) return publishedOf(a) < publishedOf(b) ? -1 : 1
  const [first, second] = [a.witness.document.id, b.witness.document.id]
  if (first !== second) return first < second ? -1 : 1
  return a.timex.start - b.timex.start
}
