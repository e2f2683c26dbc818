import type { DateCandidate, Witness } from '../../model/index.ts'
import { nameOf, type Pair, type Reason } from './pair.ts'

/** Weight of an earlier stated day; of an earlier hour of one day, which re-posting and time zones blur; of an update. */
const EARLIER_DAY = 2.5
const EARLIER_HOUR = 1.2
const UPDATED = 1.5

/** The witness that states the earlier date came first. Days that only a sidebar or a crawl carries are not stated. */
export function dates({ a, b }: Pair): Reason[] {
  const dayA = day(a)
  const dayB = day(b)
  if (dayA === undefined || dayB === undefined) return []
  if (dayA !== dayB) {
    const [first, second] = dayA < dayB ? [a, b] : [b, a]
    const says = `${nameOf(first)} states ${dayA < dayB ? dayA : dayB}, ${nameOf(second)} ${dayA < dayB ? dayB : dayA}`
    return [{ rule: 'stated-dates', says, weight: dayA < dayB ? EARLIER_DAY : -EARLIER_DAY, anchors: [] }]
  }
  return [...updates(a, b), ...hours(a, b)].slice(0, 1)
}

function day({ document }: Witness): string | undefined {
  return document.published.absent ? undefined : document.published.value
}

/** Of two pages of one day, the one that says it was updated later. */
function updates(a: Witness, b: Witness): Reason[] {
  const updated = (witness: Witness): string =>
    witness.document.updated.absent ? (day(witness) ?? '') : witness.document.updated.value
  if (updated(a) === updated(b)) return []
  const [later, weight] = updated(a) < updated(b) ? [b, UPDATED] : [a, -UPDATED]
  return [{ rule: 'stated-update', says: `${nameOf(later)} was updated later`, weight, anchors: [] }]
}

function hours(a: Witness, b: Witness): Reason[] {
  const instant = ({ document }: Witness): number =>
    Date.parse(document.dateCandidates.find(isPublished)?.instant ?? '')
  const difference = instant(b) - instant(a)
  if (!Number.isFinite(difference) || difference === 0) return []
  const [first, weight] = difference > 0 ? [a, EARLIER_HOUR] : [b, -EARLIER_HOUR]
  return [
    { rule: 'stated-hour', says: `${nameOf(first)} states the earlier hour of the day`, weight, anchors: [] },
  ]
}

function isPublished({ role, taken }: DateCandidate): boolean {
  return taken && role === 'published'
}
