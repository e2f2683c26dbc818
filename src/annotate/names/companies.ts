import { spansOf } from '../labels.ts'
import { ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { COMPANY_TRADES } from '../language/en/kind-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { begins, continues, OUTSIDE, TYPES, typeOf } from './linear/labels.ts'
import type { Tagged } from './linear/occurrences.ts'
import type { NameWord } from './words.ts'

const ORGANISATION = TYPES.indexOf('organisation')

/** What is one firm in one sentence ("Harrow & Lyle said") is one in the others, where its words were labelled apart. */
export function spreadFirms(tagged: readonly Tagged[]): void {
  const textOf = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ')
  const joined = tagged.filter(({ sentence }) => sentence.words.some(({ text }) => text === '&'))
  const firms = new Map<string, number>()
  for (const { sentence, labels } of joined)
    for (const { from, to, type } of spansOf(labels)) {
      const words = sentence.words.slice(from, to)
      const at = words.findIndex(({ text }) => text === '&')
      if (type === ORGANISATION && at > 0) firms.set(textOf(words), at)
    }
  for (const { sentence, labels } of firms.size === 0 ? [] : joined)
    sentence.words.forEach(({ text }, i) => {
      if (text !== '&') return
      for (const [firm, at] of firms) {
        const [from, to] = [i - at, i - at + firm.split(' ').length]
        if (from < 0 || textOf(sentence.words.slice(from, to)) !== firm) continue
        // What went on behind it begins there.
        const behind = labels[to] ?? OUTSIDE
        if (behind !== OUTSIDE && behind === continues(typeOf(behind))) labels[to] = begins(typeOf(behind))
        labels.fill(continues(ORGANISATION), from, to)
        labels[from] = begins(ORGANISATION)
      }
    })
}

const LEGAL_FORM = /^(?:ab|ag|asa|bv|corp|gmbh|inc|llc|ltd|nv|oyj|plc|spa)$/

/** "Orrery" of "Orrery AB", "Van Houten" of "Van Houten Marine NV": what a company is called for the rest of the text; not "Texas" of "Texas Instruments". */
export function shortNames(key: string): string[] {
  const words = key.split(' ')
  let end = words.length
  if (LEGAL_FORM.test(words[end - 1] ?? '')) end -= 1
  const trade = end > 1 && COMPANY_TRADES.has(words[end - 1] ?? '')
  return [end, ...(trade ? [end - 1] : [])]
    .filter((count) => count > 0 && count < words.length)
    .map((count) => words.slice(0, count).join(' '))
    .filter((short) => lookupPlaces(short).length === 0 && !ORDINARY_WORDS.has(short))
}
