import type { Witness } from '../../../model/index.ts'
import { agencies, isOwnText, outlets } from '../agencies.ts'
import type { Finding } from '../finding.ts'
import { nameOf, type Pair } from '../pair.ts'

/** A witness has its copy from an agency's own text rather than the reverse, the more so where it credits the agency. */
export function agencyCredit({ a, b }: Pair): Finding[] {
  return [...creditOf(b, a, 1), ...creditOf(a, b, -1)]
}

function creditOf(child: Witness, parent: Witness, sign: number): Finding[] {
  const credit = outlets(child).find((one) => isOwnText(parent, one) && !isOwnText(child, one))
  if (credit !== undefined) {
    const says = `${nameOf(child)} credits ${credit.name} (${credit.evidence}), and ${nameOf(parent)} is its own text`
    return [{ rule: 'agency-credit', says, measures: { creditsOwnPage: sign }, anchors: [] }]
  }
  const own = agencies(parent).find((one) => isOwnText(parent, one))
  if (own === undefined || isOwnText(child, own)) return []
  const says = `${nameOf(parent)} is the own text of an agency, ${own.name}`
  return [{ rule: 'agency-credit', says, measures: { agencyPage: sign }, anchors: [] }]
}
