import { linkNames } from '../annotate/names/linking.ts'
import type { EntityType, StoryEntity, Witness } from '../model/index.ts'

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

/**
 * The entities of a story, each once: those of its witnesses whose fullest names are the same, or of which one is
 * the only possible long form of the other in the whole story ("Tokayev" here, "Kassym-Jomart Tokayev" there).
 * Misspellings are not put together across witnesses. In order of name, whatever the order of `witnesses`.
 */
export function storyEntities(witnesses: readonly Witness[]): StoryEntity[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  return TYPES.flatMap((type) => entitiesOfType(sorted, type)).sort((a, b) =>
    a.name === b.name ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : 1,
  )
}

function entitiesOfType(witnesses: readonly Witness[], type: EntityType): StoryEntity[] {
  const members = witnesses.flatMap(({ document, annotations }) =>
    annotations.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({
        entity,
        document: document.id,
        name: { start: 0, end: entity.name.length, text: entity.name, type },
      })),
  )
  const groups = new Map<number, typeof members>()
  const { forms } = linkNames(members.map(({ name }) => name))
  for (const form of forms) {
    const named = new Set(form.mentions)
    groups.set(form.group, [
      ...(groups.get(form.group) ?? []),
      ...members.filter(({ name }) => named.has(name)),
    ])
  }
  return [...groups.values()]
    .flatMap((group) => separate(group))
    .map((group) => {
      const names = group
        .map(({ entity }) => entity.name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      return {
        name: names[0] ?? '',
        type,
        forms: [...new Set(group.flatMap(({ entity }) => entity.forms))].sort(),
        members: Object.fromEntries(group.map(({ entity, document }) => [document, entity.id])),
      }
    })
}

/**
 * Two entities that one document keeps apart are two: each further one of a document starts an entity of its own,
 * and the others stay with the first.
 */
function separate<Member extends { document: string }>(group: readonly Member[]): Member[][] {
  const apart: Member[][] = []
  for (const member of group) {
    const place = apart.find((list) => !list.some(({ document }) => document === member.document))
    if (place === undefined) apart.push([member])
    else place.push(member)
  }
  return apart
}
