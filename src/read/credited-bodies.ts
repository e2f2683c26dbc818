import type { CutReason } from '../model/document.ts'
import { isBody } from './bylines.ts'
import { findDates } from './dates/parse.ts'

/** The names of a list: "AFP and Staff", "dpa/AFP". */
export function nameParts(text: string | undefined): string[] {
  const names = (text ?? '').split(/\s?[/,;|&+·•]\s?|\s(?:and|und|et|y)\s/)
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

export const ACRONYM = /^\p{Lu}{2,6}$/u
/** "Lowmarch News Agency", "Nordlight Press Service", "Estria Newswire". */
export const AGENCY_FORM =
  /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:(?:News|Press|Wire|Information)\s(?:Agency|Service|Bureau|Association)|Newswire)$/u
/** "Lumen News", "Estria Press": a name that ends as those of news bodies do. */
export const NEWS_FORM = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2}\s(?:News|Press|Wire|Media)$/u
/** One to four words that begin in capitals. */
const NAME = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u
/** The beginning of a dateline with its day: "ORVEN, June 2 ", "PORTBY, Osk, 3. Mai ". */
const PLACE_AND_DAY = /^\p{Lu}{2}[^()\n.]{0,60}\d{1,2}\.?(?:\s\p{L}{3,12}\.?)?(?:,?\s\d{4})?,?\s$/u

/** A day, alone or behind a place: "July 2, 2022 ", "Belmara, 2 July 2022 ". */
const DAY_ALONE =
  /^(?:\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}, )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?),?\s$/u

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/**
 * Whether a name in brackets behind a dateline's beginning is an agency's: capitals, a body of news by its form, or, where the day
 * stands before it, any name, as nothing else stands between the day and the dash.
 */
export function isAgencyOfDateline(before: string, name: string): boolean {
  if (ACRONYM.test(name) || AGENCY_FORM.test(name) || NEWS_FORM.test(name)) return true
  return (PLACE_AND_DAY.test(before) || DAY_ALONE.test(before)) && NAME.test(name) && !DAY.test(name)
}

/** Of longer paragraphs only the beginning is read. */
const SHORT = 200
/** A closing line that names who else reported. */
const FURTHER_REPORTING =
  /^\W{0,2}(?:with\s)?(?:additional|further)\sreporting\s(?:by|from)\s([^()\n]{2,120}?)[.)\s]*$/iu

/** Who else reported by a closing line: "Additional reporting by Ann Lee and AFP". */
export function furtherReporters(text: string): string[] {
  return nameParts(FURTHER_REPORTING.exec(text.slice(0, SHORT))?.[1])
}

const CONTRIBUTION = /^\W{0,2}([^.()]{2,120}?)\s(?:also\s)?contributed\b/u
const REPORTED_FOR =
  /(?:\b[Rr](?:eporting|eported)\s(?:\p{L}{2,12}\s)?by|^By)\s[^.()]{2,80}?\s(?:for|of)\s(?:the\s)?(\p{Lu}[^.();,]{1,60})/u

const LONE = /^(?:[—–(-]\s?|(?:with|from|via|by)\s|agency:\s)(?:the\s)?(\p{Lu}[^().,]{2,40}?)[).\s]*$/iu

/** The body of news that a line names and nothing else: "(Lumen News)", "— Lumen News", "with Lumen News". */
export function loneBody(line: string): string | undefined {
  const name = LONE.exec(line.trim().slice(0, SHORT))?.[1]
  return name !== undefined && (NEWS_FORM.test(name) || AGENCY_FORM.test(name)) ? name : undefined
}

const MATERIAL =
  /^(?:this\s(?:report|article|story)\s)?(?:includes?|contains?|uses|with)\s(?:material|information|reporting|copy|text)\sfrom\s(?:the\s)?([^().]{2,80})/iu

/** Whose material a closing line says that the text has: "This report includes material from Lumen News." */
export function materialOf(line: string): string[] {
  return nameParts(MATERIAL.exec(line.slice(0, SHORT))?.[1]).map((part) => part.replace(/^the\s/i, ''))
}

/** Bodies that a closing line names: "Lumen News contributed to this report", "Reporting by Ann Lee for Lumen News". */
export function contributors(text: string): string[] {
  const line = text.slice(0, SHORT)
  const contributed = [
    ...nameParts(CONTRIBUTION.exec(line)?.[1]).map((part) => part.replace(/^[Tt]he\s/, '')),
    ...furtherReporters(text),
    ...materialOf(text),
    loneBody(text) ?? '',
  ].filter((name) => AGENCY_FORM.test(name) || NEWS_FORM.test(name))
  const forWhom =
    REPORTED_FOR.exec(line)?.[1]
      ?.replace(/\s(?:in|at|from)\s.*$/u, '')
      .trim() ?? ''
  return NAME.test(forWhom) ? [...contributed, forWhom] : contributed
}

const SOURCE =
  /(?:^|[\s(–—-])(?:with|from reports by|from|via|sources?|quellen?|fuentes?|fontes?|fonti|bron|källa|kilde|lähde|źródło|zdroj|izvor|sursa|источник|джерело|kaynak|sumber|mit material von|avec|con)(?:\s?:\s?|\s)(?=\p{Lu}|the\s)/giu

/** Bodies that a byline or a closing line names as the source of the text, by their form: capitals, or words of a body. */
export function namedSources(
  text: string,
  cut: CutReason | undefined,
): { name: string; inCapitals: boolean }[] {
  if (text.length > 160 || (cut !== 'byline' && cut !== 'date-line')) return []
  const bare = withoutDates(text)
  const stretches = [...bare.matchAll(SOURCE)].map((match) => bare.slice(match.index + match[0].length))
  if (cut === 'date-line') stretches.push(bare)
  return stretches.flatMap((stretch) =>
    nameParts(stretch).flatMap((part): { name: string; inCapitals: boolean }[] => {
      const name = part.replace(/^the\s/i, '').replace(/[\s.)|]+$/, '')
      if (
        ACRONYM.test(name) &&
        !/^(?:AM|PM|UTC|GMT|CET|CEST|BST|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|BST|GMT|IST|JST|KST|HKT|SGT|SAST|WAT|EAT|MSK|AEST|AEDT|NZST|NZDT|MEZ|MESZ|WIB|USA|TV)$/.test(
          name,
        )
      )
        return [{ name, inCapitals: true }]
      const words = name.split(' ')
      const named =
        cut === 'byline' &&
        words.length >= 2 &&
        words.length <= 4 &&
        words.every((word) => /^\p{Lu}/u.test(word))
      return named && isBody(name) ? [{ name, inCapitals: false }] : []
    }),
  )
}

function withoutDates(text: string): string {
  let bare = text
  for (const date of findDates(text).reverse()) bare = `${bare.slice(0, date.start)}|${bare.slice(date.end)}`
  return bare.replace(/\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?/gi, '|')
}
