import type { DateCandidate } from '../../model/document.ts'
import { dateLine, labelOf } from '../article.ts'
import { datelineDate } from '../dates/dateline.ts'
import { findDates, isoDay } from '../dates/parse.ts'
import { take } from '../dates/settle.ts'
import type { Passage } from '../passage.ts'
import { countWords } from '../words.ts'

const IN_ADDRESS = /(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2}(?![\d])/g
const MOST = 200

/** The dates of a source without markup: taken are only those that stand as the article's own, by its headline or with a label. */
export function flowDates(passages: Passage[], language: string | undefined): DateCandidate[] {
  const story = passages.findIndex(
    (passage) => !passage.cut && passage.kind === 'paragraph' && countWords(passage.text) >= 8,
  )
  const candidates: DateCandidate[] = []
  for (const [index, passage] of passages.entries()) {
    if (candidates.length >= MOST) break
    if (!passage.cut && index !== story) bodyDates(passage, language, candidates)
    else if (!passage.cut) {
      const dateline = datelineDate(passage.text, language)
      const place = passage.segments[0]?.place
      if (dateline) candidates.push({ ...dateline, ...(place ? { place } : {}) })
      bodyDates(passage, language, candidates)
    } else if (passage.cut.reason === 'link-address' || /https?:\/\//.test(passage.text))
      addressDates(passage, candidates)
    else if (passage.cut.reason !== 'page-header' && passage.cut.reason !== 'page-footer')
      cutDates(passage, index < story, language, candidates)
  }
  take(candidates, 'published')
  take(candidates, 'updated')
  return candidates
}

function add(
  candidates: DateCandidate[],
  passage: Passage,
  candidate: Omit<DateCandidate, 'taken' | 'place'>,
): void {
  const place = passage.segments[0]?.place
  candidates.push({ ...candidate, taken: false, ...(place ? { place } : {}) })
}

function addressDates(passage: Passage, candidates: DateCandidate[]): void {
  for (const match of passage.text.matchAll(IN_ADDRESS)) {
    const [year, month, day] = match[0].split(/[/-]/).map(Number)
    const value = isoDay(year ?? 0, month ?? 0, day ?? 0)
    if (value)
      add(candidates, passage, {
        value,
        text: match[0],
        role: 'other',
        where: 'link address',
        why: 'it belongs to the page that the address leads to',
      })
  }
}

function bodyDates(passage: Passage, language: string | undefined, candidates: DateCandidate[]): void {
  for (const date of findDates(passage.text, language))
    if (
      !candidates.some(
        (other) => other.where === 'dateline' && other.text === date.text && other.value === date.value,
      )
    )
      add(candidates, passage, {
        value: date.value,
        text: date.text,
        role: 'other',
        where: 'body text',
        why: 'it stands in the story: it dates what is told, not the document',
      })
}

function cutDates(
  passage: Passage,
  onTop: boolean,
  language: string | undefined,
  candidates: DateCandidate[],
): void {
  const reason = passage.cut?.reason
  const whole = dateLine(passage.text)
  let behind = 0
  for (const date of findDates(passage.text, language)) {
    const label = labelOf(passage.text.slice(behind, date.start)) ?? whole
    behind = date.end
    const base = { value: date.value, text: date.text }
    if (reason === 'teaser-list' || reason === 'related-link')
      add(candidates, passage, {
        ...base,
        role: 'other',
        where: reason === 'teaser-list' ? 'teaser list' : 'related link',
        why: 'it belongs to another article',
      })
    else if (date.swapped)
      add(candidates, passage, {
        ...base,
        role: 'other',
        where: 'date line',
        why: `may be ${date.value} or ${date.swapped}: nothing tells day and month apart`,
      })
    else if (label === 'published' || label === 'updated')
      add(candidates, passage, { ...base, role: label, where: 'date line', why: `the line says “${label}”` })
    else if (onTop && (label || reason === 'byline'))
      add(candidates, passage, {
        ...base,
        role: 'published',
        where: 'date line',
        why: 'it stands on top, by the headline',
      })
    else
      add(candidates, passage, {
        ...base,
        role: 'other',
        where: label ? 'stray date' : (reason ?? 'cut line'),
        why: 'it stands away from the headline, and nothing says what it dates',
      })
  }
}
