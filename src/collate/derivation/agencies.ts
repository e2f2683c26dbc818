import type { Credit, Witness } from '../../model/index.ts'
import { nameOf, type Pair, type Reason } from './pair.ts'

const CREDITED = 3
/** An agency sends its copy out and takes none in: weaker where the other names no agency. */
const OWN_COPY = 1.5

/** Agencies that a witness credits for its text, by a name that different spellings share. */
export function agencies(witness: Witness): Map<string, Credit> {
  return new Map([...outlets(witness)].filter(([, { kind }]) => kind === 'agency'))
}

/** Agencies and other media that a witness credits for its text, by a name that different spellings share. */
export function outlets({ document }: Witness): Map<string, Credit> {
  const found = document.credits.filter(({ kind, of }) => kind !== 'person' && of === 'text')
  return new Map(found.map((credit) => [agencyKey(credit.name), credit]))
}

/** Whether the witness is the agency's own page: its site bears the agency's name or initials. */
export function isOwnPage({ document }: Witness, agency: Credit): boolean {
  if (document.site.absent) return false
  const site = document.site.value
  return agencyKey(site) === agencyKey(agency.name) || initialsOf(site) === agency.name.toLowerCase()
}

/** A witness has its copy from an agency's own page rather than the reverse, the more so where it credits the agency. */
export function agencyCredit({ a, b }: Pair): Reason[] {
  return [...creditOf(b, a, 1), ...creditOf(a, b, -1)]
}

function creditOf(child: Witness, parent: Witness, sign: number): Reason[] {
  const credit = [...outlets(child).values()].find((one) => isOwnPage(parent, one) && !isOwnPage(child, one))
  if (credit !== undefined) {
    const says = `${nameOf(child)} credits ${credit.name} (${credit.evidence}), and ${nameOf(parent)} is its own page`
    return [{ rule: 'agency-credit', says, weight: sign * CREDITED, anchors: [] }]
  }
  const own = [...agencies(parent).values()].find((one) => isOwnPage(parent, one))
  if (own === undefined || isOwnPage(child, own)) return []
  const says = `${nameOf(parent)} is the own page of an agency, ${own.name}`
  return [{ rule: 'agency-credit', says, weight: sign * OWN_COPY, anchors: [] }]
}

/** Initials for names of several words, so that "Agence France-Presse" and "AFP" are one; else the letters. */
export function agencyKey(name: string): string {
  const main = mainWords(name).filter((word) => !/^news$/i.test(word))
  return main.length > 1 ? initials(main) : (main[0] ?? name).toLowerCase()
}

/** Initials with the word "News", which some agencies count ("Lowmarch News Agency", LNA) and others do not. */
function initialsOf(name: string): string {
  return initials(mainWords(name))
}

function mainWords(name: string): string[] {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|of|de|and)$/i.test(word))
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
}
