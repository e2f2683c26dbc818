import type { StoryEntity } from '../model/index.ts'

/** The name that a story gives to an entity of one of its documents, so that one person goes by one name in all of them. */
export function storyNames(
  entities: readonly StoryEntity[],
): (document: string, entity: string | undefined) => string | undefined {
  const names = new Map(
    entities.flatMap(({ name, members }) =>
      Object.entries(members).map(([document, entity]) => [`${document} ${entity}`, name] as const),
    ),
  )
  return (document, entity) => names.get(`${document} ${entity ?? ''}`)
}
