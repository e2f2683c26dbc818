import { folded } from '../../words.ts'
import { isRecord, type Structured } from '../structured.ts'

/** A page has no more that are looked at. */
const MOST_UPDATES = 500

/** An entry as the page states it for machines. */
export interface Update {
  instant: string
  by: string[]
}

/**
 * By how its headline or text opens, each entry that the page states (schema.org, `liveBlogUpdate`); undefined where it states no
 * live blog.
 */
export function statedUpdates(structured: Structured): Map<string, Update> | undefined {
  const blogs = structured.objects.filter(({ types }) => types.includes('LiveBlogPosting'))
  if (blogs.length === 0) return undefined
  const updates = new Map<string, Update>()
  for (const { fields } of blogs)
    for (const update of [fields['liveBlogUpdate']].flat().slice(0, MOST_UPDATES)) {
      if (!isRecord(update) || typeof update['datePublished'] !== 'string') continue
      const by = [update['author']].flat().flatMap((author) => {
        const name = isRecord(author) ? author['name'] : author
        return typeof name === 'string' && name !== '' ? [name] : []
      })
      const stated = { instant: update['datePublished'], by }
      for (const text of [update['headline'], update['articleBody']])
        if (typeof text === 'string') for (const words of openings(text)) updates.set(words, stated)
    }
  updates.delete('')
  return updates
}

/** A block is known by so many of its first words. */
const OPENING_WORDS = 6
/** Words of one entry's text that are looked at. */
const MOST_WORDS = 2000

/** Every stretch of words with which a block may open that is taken from a text. */
function openings(text: string): string[] {
  const words = folded(text.slice(0, 20 * MOST_WORDS).replace(/<[^<>]{0,500}>/g, ' '))
    .split(' ')
    .slice(0, MOST_WORDS)
  return words
    .slice(0, Math.max(1, words.length - OPENING_WORDS + 1))
    .map((_, at) => words.slice(at, at + OPENING_WORDS).join(' '))
}

/** The words that a block opens with, as they are looked up among what is stated. */
export function opening(text: string): string {
  return folded(text.slice(0, 400)).split(' ').slice(0, OPENING_WORDS).join(' ')
}
