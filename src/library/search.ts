import type { SearchHit } from '../model/index.ts'
import type { Engine } from './engine.ts'

/**
 * The passages that hold all words of `query`, best first; words between straight quotation marks must stand together.
 * No sign in `query` has a meaning of its own; case and accents make no difference. A query without a word finds
 * nothing. A hit's story is told when `storiesAreCurrent`.
 */
export async function search(
  engine: Engine,
  query: string,
  limit: number,
  storiesAreCurrent: boolean,
): Promise<SearchHit[]> {
  const phrases = phrasesOf(query)
  if (phrases.length === 0) return []
  const passages = await engine.search(engine.database, phrases, limit)
  if (passages.length === 0) return []
  const found = [...new Set(passages.map(({ document }) => document))]
  const documents = await engine.database
    .selectFrom('documents')
    .leftJoin('memberships', 'memberships.document', 'documents.id')
    .select(['documents.id', 'documents.title', 'memberships.story'])
    .where('documents.id', 'in', found)
    .orderBy('memberships.story')
    .execute()
  const byId = new Map(documents.map((document) => [document.id, document]))
  return passages.map(({ document, begins, ends, words }) => {
    const { title = document, story } = byId.get(document) ?? {}
    const anchor = { document, start: begins, end: ends, text: words }
    return storiesAreCurrent && story ? { anchor, title, story } : { anchor, title }
  })
}

/** The words of `query`, and its quoted phrases, without those that hold no letter or digit. */
export function phrasesOf(query: string): string[] {
  return query
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
}
