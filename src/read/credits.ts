import type { SourcePlace } from '../model/anchor.ts'
import type { Credit, CutReason } from '../model/document.ts'
import { isDeskLine } from './bylines.ts'
import {
  ACRONYM,
  AGENCY_FORM,
  contributors,
  furtherReporters,
  isAgencyOfDateline,
  NEWS_FORM,
  namedSources,
  nameParts,
} from './credited-bodies.ts'
import { AGENCY_OF } from './vocabulary/agencies.ts'

const NOT_A_NAME = /https?:|www\.|@|^[^\p{L}]*$|\d{3}|\bfollow\b/iu

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
  /** An agency of the table by its own name; others only where their `kind` is known from the form or the place. */
  const add = (form: string, evidence: string, kind?: 'agency' | 'organisation'): void => {
    const agency = AGENCY_OF.get(form.trim())
    const name = agency ?? form.trim()
    if ((agency ?? kind) && !found.some((credit) => credit.name === name))
      found.push({ name, kind: agency ? 'agency' : (kind ?? 'agency'), of, evidence, place })
  }
  const opening = `“${text.slice(0, 80).trim()}”`
  for (const match of text.matchAll(IN_BRACKETS)) {
    const before = text.slice(0, match.index)
    const behind = match.index + match[0].length
    const dashed = match.index < MARK_WINDOW && /^\s*[—–-]/.test(text.slice(behind, behind + 3))
    for (const form of nameParts(match[1])) {
      // No list has every agency: what stands in a dateline's brackets, or behind the last sentence, is one by its form.
      const isDateline = dashed && before !== '' && isAgencyOfDateline(before, form)
      const isMark = NEWS_FORM.test(form) && /[.!?”"]\s?$/.test(before)
      if (dashed || before === '') add(form, `dateline “${match[0]}”`, isDateline ? 'agency' : undefined)
      else if (text.length - behind <= 2)
        add(form, `agency mark “${match[0]}”`, isMark ? 'agency' : undefined)
    }
  }
  for (const { name, inCapitals } of namedSources(text, cut))
    add(name, `source named in ${opening}`, inCapitals ? 'agency' : 'organisation')
  for (const match of text.matchAll(CONTRIBUTED))
    if (text.length < 200 || match[0].endsWith('contributed')) add(match[1] ?? '', `“${match[0]}”`)
  if (cut === 'byline')
    for (const name of contributors(text))
      add(name, opening, AGENCY_FORM.test(name) ? 'agency' : 'organisation')
  for (const form of furtherReporters(text)) add(form, opening, AGENCY_FORM.test(form) ? 'agency' : undefined)
  for (const form of cut === 'byline' || AGENCY_FORM.test(text.trim())
    ? nameParts(text.replace(/^\s*by\s/i, ''))
    : [])
    if (AGENCY_FORM.test(form)) add(form, `credit line “${text.trim()}”`, 'agency')
  if (cut === 'byline' && isDeskLine(text))
    for (const form of nameParts(text))
      add(form, `credit line “${text.trim()}”`, ACRONYM.test(form) ? 'agency' : undefined)
  if (cut && text.length < 120)
    for (const form of nameParts(text.replace(/^\s*\p{L}+\s?:\s/u, '')))
      add(form, `${of === 'picture' ? 'picture credit' : 'credit line'} “${text.trim()}”`)
  for (const match of text.matchAll(AUTHOR_PAGE))
    add(match[1]?.toUpperCase() ?? '', `address of an author’s page “${match[0]}”`)
  return found
}

/**
 * A credit added to those of a document, each name once for the text and once for its pictures: that a body is an agency, as a
 * dateline tells, holds wherever else it is named.
 */
export function addCredit(credits: Credit[], credit: Credit): void {
  const at = credits.findIndex(
    ({ name, of }) => of === credit.of && name.toLowerCase() === credit.name.toLowerCase(),
  )
  const known = credits[at]
  if (known === undefined) credits.push(credit)
  else if (known.kind !== 'agency' && credit.kind === 'agency') {
    const evidence = credit.evidence.startsWith('dateline') ? credit.evidence : known.evidence
    credits[at] = { ...known, kind: 'agency', evidence }
  }
}
