import type { DateCandidate, Witness } from '../../../model/index.ts'
import type { Finding } from '../finding.ts'
import type { Pair } from '../pair.ts'

/** The witness that states the earlier date came first. Days that only a sidebar or a crawl carries are not stated. */
export function dates({ a, b, nameOf }: Pair): Finding[] {
  const dayA = day(a)
  const dayB = day(b)
  if (dayA === undefined || dayB === undefined) return []
  if (dayA !== dayB) {
    const [first, second] = dayA < dayB ? [a, b] : [b, a]
    const says = `${nameOf(first)} states ${dayA < dayB ? dayA : dayB}, ${nameOf(second)} ${dayA < dayB ? dayB : dayA}`
    return [{ rule: 'stated-dates', says, measures: { earlierDay: dayA < dayB ? 1 : -1 }, anchors: [] }]
  }
  return [...updates(a, b, nameOf), ...hours(a, b, nameOf)].slice(0, 1)
}

function day({ document }: Witness): string | undefined {
  return document.published.absent ? undefined : document.published.value
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

function hours(a: Witness, b: Witness, nameOf: Pair['nameOf']): Finding[] {
  const instant = ({ document }: Witness): number =>
    Date.parse(document.dateCandidates.find(isPublished)?.instant ?? '')
  const difference = instant(b) - instant(a)
  if (!Number.isFinite(difference) || difference === 0) return []
  const [first, earlierHour] = difference > 0 ? [a, 1] : [b, -1]
  const says = `${nameOf(first)} states the earlier hour of the day`
  return [{ rule: 'stated-hour', says, measures: { earlierHour }, anchors: [] }]
}

function isPublished({ role, taken }: DateCandidate): boolean {
  return taken && role === 'published'
}
