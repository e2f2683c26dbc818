import type { Document, Entity, Mention, Place } from '../model/index.ts'
import { placeContext } from './places/context.ts'
import { resolve } from './places/resolution.ts'

/**
 * Each place entity with its point of the gazetteer, or the reason why none is believed. One point an entity: a name
 * means one place in a document. Coordinates are degrees, to a hundredth; `kind` says what they stand for.
 */
export function places(document: Document, mentions: Mention[], entities: Entity[]): Place[] {
  const context = placeContext(document, entities)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return entities
    .filter((entity) => entity.type === 'place')
    .map((entity) => {
      const own = entity.mentions.flatMap((id) => byId.get(id) ?? [])
      const location = resolve(entity, own, document, context)
      return { entity: entity.id, name: entity.name, location }
    })
}
