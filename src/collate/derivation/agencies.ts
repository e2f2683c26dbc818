import type { Credit, Witness } from '../../model/index.ts'

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
