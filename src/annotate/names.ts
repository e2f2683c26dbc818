import type { Document, Entity, Mention, Sentence } from '../model/index.ts'
import type { Finder } from './names/candidate.ts'
import { decideNames } from './names/decision.ts'
import { entitiesOf } from './names/entities.ts'
import { nameKey } from './names/key.ts'
import { findByTagger } from './names/linear/linear-finder.ts'

/** What a document names. */
export interface Names {
  mentions: Mention[]
  entities: Entity[]
}

/**
 * The persons, organisations and places a document names: mentions in order of text (offsets in UTF-16 code units,
 * titles and possessive endings left out) and the entities they belong to, with the reason why forms were put together.
 * `find` proposes what may be a name; one decision is made a name and document.
 */
export function names(document: Document, sentences: Sentence[], find: Finder = findByTagger): Names {
  const candidates = find(document, sentences)
  const types = decideNames(candidates)
  const typed = candidates.flatMap(({ start, end, text, role }) => {
    const type = types.get(nameKey(text))
    if (type === undefined) return []
    return [{ start, end, text, type, ...(role && type === 'person' && { role }) }]
  })
  return entitiesOf(document, typed)
}
