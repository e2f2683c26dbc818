import type { SourcePlace } from '../model/anchor.ts'
import type { Credit, CutReason } from '../model/document.ts'
import { AGENCIES } from './vocabulary/agencies.ts'

const AGENCY_OF = new Map(AGENCIES.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)))
const NOT_A_NAME = /https?:|www\.|@|^\W*$|\d{3}|\bfollow\b/i

/** A credit for a name that the page states: an agency where it is one; undefined where it can't be a name (an address, "Follow"). */
export function personCredit(
  name: string,
  evidence: string,
  place: { start: number; end: number } | undefined,
  organisation: boolean,
): Credit | undefined {
  const bare = name
    .replace(/^\s*(?:by|von|par|por|di)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || bare.length > 80 || NOT_A_NAME.test(bare)) return undefined
  const agency = AGENCY_OF.get(bare)
  const source = place ? { place: { kind: 'range' as const, start: place.start, end: place.end } } : {}
  return {
    name: agency ?? bare,
    kind: agency ? 'agency' : organisation ? 'organisation' : 'person',
    of: 'text',
    evidence,
    ...source,
  }
}

const IN_BRACKETS = /[([]([^()[\]]{2,40})[)\]]/g
const CONTRIBUTED =
  /\b([A-Z][\p{L}\p{M}-]*(?:\s[A-Z][\p{L}\p{M}-]*){0,2})\s(?:contributed|reported|reports)\b/gu
// Addresses of an agency's page as author: the letters stand there in small.
const AUTHOR_PAGE = /\/(?:author|authors|autor|auteur|by)\/([a-z]{2,12})\b/g
const MARK_WINDOW = 120

/**
 * Agencies that a block credits: the mark of a dateline ("ASTANA (Reuters) —"), a mark at the end ("… (AFP)"),
 * "Reuters contributed", and in a cut line (a byline, a credit) the agency's bare name.
 */
export function agencyCredits(text: string, place: SourcePlace, cut: CutReason | undefined): Credit[] {
  const found: Credit[] = []
  const of = cut === 'credit' || cut === 'caption' ? 'picture' : 'text'
  const add = (form: string, evidence: string): void => {
    const agency = AGENCY_OF.get(form.trim())
    if (agency && !found.some((credit) => credit.name === agency))
      found.push({ name: agency, kind: 'agency', of, evidence, place })
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const start = match.index
    const opening =
      start < MARK_WINDOW &&
      /^\s*[—–-]/.test(text.slice(start + match[0].length, start + match[0].length + 3))
    const closing = text.length - (start + match[0].length) <= 2
    if (opening || start === 0) for (const form of parts(match[1])) add(form, `dateline “${match[0]}”`)
    else if (closing) for (const form of parts(match[1])) add(form, `agency mark “${match[0]}”`)
  }
  for (const match of text.matchAll(CONTRIBUTED))
    if (text.length < 200 || match[0].endsWith('contributed')) add(match[1] ?? '', `“${match[0]}”`)
  if (cut && text.length < 120)
    for (const form of parts(text.replace(/^\s*\p{L}+\s?:\s/u, '')))
      add(form, `${of === 'picture' ? 'picture credit' : 'credit line'} “${text.trim()}”`)
  for (const match of text.matchAll(AUTHOR_PAGE))
    add(match[1]?.toUpperCase() ?? '', `address of an author’s page “${match[0]}”`)
  return found
}

function parts(text: string | undefined): string[] {
  return (text ?? '').split(/\s?[/,;|&+]\s?|\s(?:and|und|et|y)\s/).map((part) => part.trim())
}
