import type { Witness } from '../../../model/index.ts'
import { agencies, isOwnPage, outlets } from '../agencies.ts'
import type { Finding } from '../finding.ts'
import { nameOf, type Pair } from '../pair.ts'

/** A witness has its copy from an agency's own page rather than the reverse, the more so where it credits the agency. */
export function agencyCredit({ a, b }: Pair): Finding[] {
  return [...creditOf(b, a, 1), ...creditOf(a, b, -1)]
}

function creditOf(child: Witness, parent: Witness, sign: number): Finding[] {
  const credit = [...outlets(child).values()].find((one) => isOwnPage(parent, one) && !isOwnPage(child, one))
  if (credit !== undefined) {
    const says = `${nameOf(child)} credits ${credit.name} (${credit.evidence}), and ${nameOf(parent)} is its own page`
    return [{ rule: 'agency-credit', says, measures: { creditsOwnPage: sign }, anchors: [] }]
  }
  const own = [...agencies(parent).values()].find((one) => isOwnPage(parent, one))
  if (own === undefined || isOwnPage(child, own)) return []
  const says = `${nameOf(parent)} is the own page of an agency, ${own.name}`
  return [{ rule: 'agency-credit', says, measures: { agencyPage: sign }, anchors: [] }]
}
