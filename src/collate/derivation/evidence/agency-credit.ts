import type { Credit, Witness } from '../../../model/index.ts'
import { agencies, isOwnPage, isSourceOf, outlets } from '../agencies.ts'
import type { Finding } from '../finding.ts'
import type { Pair } from '../pair.ts'

/** A witness has its copy from an agency's own text rather than the reverse, the more so where it credits the agency. */
export function agencyCredit({ a, b, nameOf }: Pair): Finding[] {
  return [...creditOf(b, a, 1, nameOf), ...creditOf(a, b, -1, nameOf)]
}

function creditOf(child: Witness, parent: Witness, sign: number, nameOf: Pair['nameOf']): Finding[] {
  const isSource = (agency: Credit) => isSourceOf(agency, parent, child)
  const credit = outlets(child).find(isSource)
  const own = credit ?? agencies(parent).find(isSource)
  if (own === undefined) return []
  const is = isOwnPage(parent, own)
    ? `${nameOf(parent)} is ${credit === undefined ? `the own page of an agency, ${own.name}` : 'its own page'}`
    : `${nameOf(parent)} bears the dateline of ${own.name} and no other outlet’s name`
  return [
    credit === undefined
      ? { rule: 'agency-credit', says: is, measures: { agencyPage: sign }, anchors: [] }
      : {
          rule: 'agency-credit',
          says: `${nameOf(child)} credits ${credit.name} (${credit.evidence}), and ${is}`,
          measures: { creditsOwnPage: sign },
          anchors: [],
        },
  ]
}
