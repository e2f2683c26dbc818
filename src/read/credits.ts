import type { SourcePlace } from '../model/anchor.ts'
import type { Credit, CutReason } from '../model/document.ts'
import { isBody, isDeskLine } from './bylines.ts'
import { findDates } from './dates/parse.ts'
import { AGENCY_OF } from './vocabulary/agencies.ts'

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
    if (opening || start === 0)
      for (const form of parts(match[1])) {
        add(form, `dateline “${match[0]}”`)
        // No list has every agency: what stands in a dateline's brackets in capitals is one by its form.
        if (opening && start > 0 && !AGENCY_OF.has(form) && (ACRONYM.test(form) || AGENCY_FORM.test(form)))
          found.push({ name: form, kind: 'agency', of: 'text', evidence: `dateline “${match[0]}”`, place })
      }
    else if (closing) for (const form of parts(match[1])) add(form, `agency mark “${match[0]}”`)
  }
  for (const { name, known } of namedSources(text, cut)) {
    const agency = AGENCY_OF.get(name)
    const kind = agency || known ? 'agency' : 'organisation'
    if (!found.some((credit) => credit.name === (agency ?? name)))
      found.push({
        name: agency ?? name,
        kind,
        of,
        evidence: `source named in “${text.slice(0, 80).trim()}”`,
        place,
      })
  }
  for (const match of text.matchAll(CONTRIBUTED))
    if (text.length < 200 || match[0].endsWith('contributed')) add(match[1] ?? '', `“${match[0]}”`)
  for (const form of parts(FURTHER_REPORTING.exec(text.slice(0, SHORT))?.[1])) {
    const evidence = `“${text.slice(0, 80).trim()}”`
    const isNew = !found.some(({ name }) => name === form)
    if (AGENCY_OF.has(form)) add(form, evidence)
    else if (isNew && AGENCY_FORM.test(form)) found.push({ name: form, kind: 'agency', of, evidence, place })
  }
  if (cut === 'byline' && isDeskLine(text))
    for (const form of parts(text))
      if (ACRONYM.test(form) && !AGENCY_OF.has(form))
        found.push({ name: form, kind: 'agency', of, evidence: `credit line “${text.trim()}”`, place })
  if (cut && text.length < 120)
    for (const form of parts(text.replace(/^\s*\p{L}+\s?:\s/u, '')))
      add(form, `${of === 'picture' ? 'picture credit' : 'credit line'} “${text.trim()}”`)
  for (const match of text.matchAll(AUTHOR_PAGE))
    add(match[1]?.toUpperCase() ?? '', `address of an author’s page “${match[0]}”`)
  return found
}

function parts(text: string | undefined): string[] {
  return (text ?? '').split(/\s?[/,;|&+·•]\s?|\s(?:and|und|et|y)\s/).map((part) => part.trim())
}

const ACRONYM = /^\p{Lu}{2,6}$/u
/** "Lowmarch News Agency", "Nordlight Press Service", "Estria Newswire". */
const AGENCY_FORM =
  /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:(?:News|Press|Wire|Information)\s(?:Agency|Service|Bureau|Association)|Newswire)$/u
/** A closing line that names who else reported; of longer paragraphs only the beginning is read. */
const FURTHER_REPORTING =
  /^\W{0,2}(?:with\s)?(?:additional|further)\sreporting\s(?:by|from)\s([^()\n]{2,120}?)[.)\s]*$/iu
const SHORT = 200
const SOURCE =
  /(?:^|[\s(–—-])(?:with|from reports by|from|via|sources?|quellen?|fuentes?|fontes?|fonti|bron|källa|kilde|lähde|źródło|zdroj|izvor|sursa|источник|джерело|kaynak|sumber|mit material von|avec|con)(?:\s?:\s?|\s)(?=\p{Lu}|the\s)/giu

/** Bodies that a byline or a closing line names as the source of the text, by their form: capitals, or words of a body. */
function namedSources(text: string, cut: CutReason | undefined): { name: string; known: boolean }[] {
  if (text.length > 160 || (cut !== 'byline' && cut !== 'date-line')) return []
  const bare = withoutDates(text)
  const stretches = [...bare.matchAll(SOURCE)].map((match) => bare.slice(match.index + match[0].length))
  if (cut === 'date-line') stretches.push(bare)
  return stretches.flatMap((stretch) =>
    parts(stretch).flatMap((part): { name: string; known: boolean }[] => {
      const name = part.replace(/^the\s/i, '').replace(/[\s.)|]+$/, '')
      if (ACRONYM.test(name) && !/^(?:AM|PM|UTC|GMT|CET|CEST|BST|EST|EDT|PST|PDT|IST|WIB|USA|TV)$/.test(name))
        return [{ name, known: true }]
      const words = name.split(' ')
      const named =
        cut === 'byline' &&
        words.length >= 2 &&
        words.length <= 4 &&
        words.every((word) => /^\p{Lu}/u.test(word))
      return named && isBody(name) ? [{ name, known: false }] : []
    }),
  )
}

function withoutDates(text: string): string {
  let bare = text
  for (const date of findDates(text).reverse()) bare = `${bare.slice(0, date.start)}|${bare.slice(date.end)}`
  return bare.replace(/\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?/gi, '|')
}
