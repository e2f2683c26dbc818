import type { Credit, Witness } from '../../model/index.ts'

/** Agencies that a witness credits for its text. */
export function agencies(witness: Witness): Credit[] {
  return outlets(witness).filter(({ kind }) => kind === 'agency')
}

/** Agencies and other media that a witness credits for its text, each once however it is spelt. */
export function outlets({ document }: Witness): Credit[] {
  const found = document.credits.filter(({ kind, of }) => kind !== 'person' && of === 'text')
  return found.filter((credit, at) => found.findIndex(({ name }) => isSameAgency(name, credit.name)) === at)
}

/** Names of desks, which papers that have nothing to do with each other have alike. */
const DESK =
  /^(?:(?:the|our|web|online|digital|news|foreign|local|sports|editorial|staff|agency|agencies|wire|press|desk|team|board|office|newsroom|reporters?|writers?|correspondents?|services?|and)\s?){1,5}$/i

/** Agencies and other bodies that a witness credits for its text, its own outlet and desks left out. */
export function creditedBodies(witness: Witness): Credit[] {
  return outlets(witness).filter((credit) => !isOwnPage(witness, credit) && !DESK.test(credit.name))
}

/** Whether the witness is the agency's own page: its site bears the agency's name or initials. */
export function isOwnPage({ document: { site } }: Witness, agency: Credit): boolean {
  return !site.absent && isSameAgency(site.value, agency.name)
}

/**
 * Whether the witness reads as the agency sent it to its clients: a text of no site, so that no other outlet's name stands on it, that
 * opens with the agency's dateline.
 */
function isAsSent({ document }: Witness, agency: Credit): boolean {
  const opens = document.credits.some(
    ({ name, evidence }) => evidence.startsWith('dateline') && isSameAgency(name, agency.name),
  )
  return document.site.absent && opens
}

/** Whether `parent` rather than `child` is where the text of `agency` stands first: on its own page, or as it was sent. */
export function isSourceOf(agency: Credit, parent: Witness, child: Witness): boolean {
  if (isOwnPage(child, agency)) return false
  return isOwnPage(parent, agency) || (isAsSent(parent, agency) && !isAsSent(child, agency))
}

/** Whether both read as one agency sent them. */
export function areSentByOne(a: Witness, b: Witness): boolean {
  return agencies(a).some((agency) => isAsSent(a, agency) && isAsSent(b, agency))
}

/** Whether two names are of one agency: "Agence France-Presse" and "AFP", "Lowmarch News Agency" and "LNA". */
export function isSameAgency(a: string, b: string): boolean {
  const keys = agencyKeys(a)
  return agencyKeys(b).some((key) => keys.includes(key))
}

/** A short name for an agency in identifiers: its initials where its name has several words, else the name in small letters. */
export function agencyKey(name: string): string {
  return agencyKeys(name)[0] ?? name.toLowerCase()
}

/** Initials without and with the word "News", which some agencies count and others do not; of a single word its letters. */
function agencyKeys(name: string): string[] {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|of|de|and)$/i.test(word))
  const main = words.filter((word) => !/^news$/i.test(word))
  if (main.length < 2) return [(main[0] ?? name).toLowerCase()]
  return [...new Set([initials(main), initials(words)])]
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
}
