import type { DateCandidate, Witness } from '../../../model/index.ts'
import { agencies, isSourceOf, outlets } from '../agencies.ts'
import type { Finding } from '../finding.ts'
import type { Pair } from '../pair.ts'
import { sameOutlet } from '../same-address.ts'

/** The witness that states the earlier date came first. Days that only a sidebar or a crawl carries are not stated. */
export function dates({ a, b, nameOf }: Pair): Finding[] {
  const dayA = day(a)
  const dayB = day(b)
  if (dayA === undefined || dayB === undefined) return []
  if (dayA !== dayB) {
    const [first, second] = dayA < dayB ? [a, b] : [b, a]
    const sign = dayA < dayB ? 1 : -1
    const says = `${nameOf(first)} states ${day(first)}, ${nameOf(second)} ${day(second)}`
    // An agency writes over its page: what it states is the day of the last writing, not of what its clients had before.
    const measure = isTakenFrom(first, second) ? 'beforeItsSource' : 'earlierDay'
    return [{ rule: 'stated-dates', says, measures: { [measure]: sign }, anchors: [] }]
  }
  return [...updates(a, b, nameOf), ...hours(a, b, nameOf)].slice(0, 1)
}

/** Clocks of two outlets may stand in two zones: so many minutes between them are more than those of one country. */
const ZONES = 3 * 60

/** Whether `a` states an earlier day than `b`, or on the same day a time that is earlier in whatever zone they are. */
export function isEarlier(a: Witness, b: Witness): boolean {
  const [dayA, dayB] = [day(a), day(b)]
  if (dayA === undefined || dayB === undefined) return false
  if (dayA !== dayB) return dayA < dayB
  const [atA, atB] = [taken(a, 'published'), taken(b, 'published')]
  const stated = Date.parse(atB?.instant ?? '') - Date.parse(atA?.instant ?? '')
  return Number.isFinite(stated) ? stated > 0 : minutes(atB?.clock) - minutes(atA?.clock) > ZONES
}

/** Whether `child` credits the agency or the medium whose own text `parent` is. */
export function isTakenFrom(child: Witness, parent: Witness): boolean {
  return [...outlets(child), ...agencies(parent)].some((credit) => isSourceOf(credit, parent, child))
}

/** Of two pages of one day, the one that says it was updated later. */
function updates(a: Witness, b: Witness, nameOf: Pair['nameOf']): Finding[] {
  const updated = (witness: Witness): string =>
    witness.document.updated.absent ? (day(witness) ?? '') : witness.document.updated.value
  if (updated(a) === updated(b)) return []
  const [later, updatedLater] = updated(a) < updated(b) ? [b, 1] : [a, -1]
  const says = `${nameOf(later)} was updated later`
  return [{ rule: 'stated-update', says, measures: { updatedLater }, anchors: [] }]
}

/**
 * Of two pages of one day, the one that states the earlier hour. Times in no stated zone, and times of a last change, are
 * compared on pages of one outlet only.
 */
function hours(a: Witness, b: Witness, nameOf: Pair['nameOf']): Finding[] {
  const ofOne = sameOutlet({ a, b })
  const roles: DateCandidate['role'][] = ofOne ? ['published', 'updated'] : ['published']
  for (const role of roles) {
    const [atA, atB] = [taken(a, role), taken(b, role)]
    const stated = Date.parse(atB?.instant ?? '') - Date.parse(atA?.instant ?? '')
    const printed = ofOne ? minutes(atB?.clock) - minutes(atA?.clock) : Number.NaN
    const difference = Number.isFinite(stated) ? stated : printed
    if (!Number.isFinite(difference) || difference === 0) continue
    const [first, sign] = difference > 0 ? [a, 1] : [b, -1]
    const says = `${nameOf(first)} states the earlier hour of the day`
    const measures = { [ofOne ? 'earlierHourOfOutlet' : 'earlierHour']: sign }
    return [{ rule: 'stated-hour', says, measures, anchors: [] }]
  }
  return []
}

function taken({ document }: Witness, wanted: DateCandidate['role']): DateCandidate | undefined {
  return document.dateCandidates.find((candidate) => candidate.taken && candidate.role === wanted)
}

function minutes(clock: string | undefined): number {
  const [hour, minute] = clock?.split(':').map(Number) ?? []
  return (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN)
}

function day({ document }: Witness): string | undefined {
  return document.published.absent ? undefined : document.published.value
}
