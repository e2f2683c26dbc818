import type { Resolvable } from '../../model/basis.ts'
import type { DateCandidate } from '../../model/document.ts'

type Role = DateCandidate['role']

/** How the reason of a candidate begins that stood as the source's own, until another one contradicted it. */
export const CONTRADICTED = 'contradicted: '

/** The document's day for a role from the candidate that was taken for it; absent with the reason why none was. */
export function settledDay(candidates: DateCandidate[], role: Exclude<Role, 'other'>): Resolvable<string> {
  const taken = candidates.find((candidate) => candidate.taken && candidate.role === role)
  if (taken) {
    const source = taken.place ? { source: taken.place } : {}
    return {
      absent: false,
      value: taken.value,
      basis: 'stated',
      chain: [{ rule: 'stated-date', says: `${taken.where}: ${taken.text}`, ...source }],
    }
  }
  if (role !== 'published')
    return { absent: true, reason: `the source states no day on which it was ${role}` }
  if (candidates.length === 0) return { absent: true, reason: 'no date stands in the source' }
  const contradicted = candidates.filter(({ why }) => why.startsWith(CONTRADICTED))
  if (contradicted.length > 0)
    return {
      absent: true,
      reason: `the source contradicts itself: ${contradicted.map(({ where, value }) => `${where} says ${value}`).join(', ')}`,
    }
  const updated = candidates.find((candidate) => candidate.taken && candidate.role === 'updated')
  if (updated)
    return {
      absent: true,
      reason: `the source states only when it was updated: ${updated.where} says ${updated.value}`,
    }
  const places = [...new Set(candidates.map((candidate) => candidate.where))]
  return {
    absent: true,
    reason: `the dates found are not the document’s: they stand in ${places.join(', ')}`,
  }
}

/** Takes the first candidate of the role: they come in order of trust. */
export function take(candidates: DateCandidate[], role: Role): void {
  const first = candidates.find((candidate) => candidate.role === role)
  if (first) first.taken = true
  for (const candidate of candidates) {
    if (candidate.role !== role || candidate === first || !first) continue
    candidate.why =
      candidate.value === first.value ? `agrees with ${first.where}` : `${first.where} is better evidence`
  }
}
