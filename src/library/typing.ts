import type { SearchHit } from '../model/index.ts'
import type { Engine } from './engine.ts'
import { search } from './search.ts'

/**
 * As `search`, while somebody types: the last word may go on, unless something that parts words stands behind it.
 */
export async function searchWhileTyping(
  engine: Engine,
  query: string,
  limit: number,
  storiesAreCurrent: boolean,
): Promise<SearchHit[]> {
  if (!/[\p{L}\p{N}]$/u.test(query)) return await search(engine, query, limit, storiesAreCurrent)
  const typing: Engine = {
    ...engine,
    search: (database, phrases, most) => engine.search(database, phrases.slice(0, -1), most, phrases.at(-1)),
  }
  return await search(typing, query, limit, storiesAreCurrent)
}
