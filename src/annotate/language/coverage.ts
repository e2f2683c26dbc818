import type { Document, Unread } from '../../model/index.ts'
import { dateTables, languageOf } from './date-languages.ts'

/** What is looked for by English words, as people call it. Names and quotation marks are found in any language. */
const ENGLISH_ONLY: readonly [Unread['kinds'][number], string][] = [
  ['attributions', 'statements'],
  ['quantities', 'figures'],
  ['events', 'events'],
  ['commitments', 'promises'],
]

/**
 * The kinds of annotations that aren't looked for in the language of a document, so that an empty list is not taken for "there are
 * none"; undefined where all are. Times are looked for where there are tables of the language's dates.
 */
export function unreadIn(document: Document): Unread | undefined {
  const language = languageOf(document)
  if (language === 'en') return undefined
  const all = dateTables(language) ? ENGLISH_ONLY : [...ENGLISH_ONLY, ['timexes', 'times'] as const]
  const named = new Intl.ListFormat('en').format(all.map(([, name]) => name))
  const written = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  return {
    kinds: all.map(([kind]) => kind),
    reason: `${named} are looked for in English only, and this text is in ${written}`,
  }
}
