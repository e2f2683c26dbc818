import type { TypedName } from '../annotate/names/form.ts'
import { nameKey } from '../annotate/names/key.ts'
import { linkNames } from '../annotate/names/linking.ts'
import { misspeltPairs } from '../annotate/names/misspellings.ts'
import { isAcronym } from '../annotate/names/words.ts'
import type { Entity, EntityType, StoryEntity, Witness } from '../model/index.ts'

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

interface Member {
  entity: Entity
  document: string
  type: EntityType
}

/**
 * The entities of a story, each once: those of its witnesses whose fullest names are the same, or of which one is
 * the only possible long form of the other in the whole story ("Tokayev" here, "Kassym-Jomart Tokayev" there). A
 * name that witnesses take for different kinds is of the kind that most of its mentions have. What may be the same but
 * need not (two long forms fit; a surname one slip from another) is offered beside it. In order of name, whatever the
 * order of `witnesses`.
 */
export function storyEntities(witnesses: readonly Witness[]): StoryEntity[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const all = sorted.flatMap(({ document, annotations }) =>
    annotations.entities.map((entity) => ({ entity, document: document.id })),
  )
  const types = typesByName(all.map(({ entity }) => entity))
  const members = all.map((one) => ({ ...one, type: types.get(nameKey(one.entity.name)) ?? one.entity.type }))
  return TYPES.flatMap((type) =>
    entitiesOfType(
      members.filter((member) => member.type === type),
      type,
    ),
  ).sort((a, b) => (a.name === b.name ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : 1))
}

/** By name key, the type that most mentions have in the story; the first of `TYPES` when equal. */
function typesByName(entities: readonly Entity[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>()
  for (const { name, type, mentions } of entities) {
    const byType = counts.get(nameKey(name)) ?? new Map<EntityType, number>()
    byType.set(type, (byType.get(type) ?? 0) + mentions.length)
    counts.set(nameKey(name), byType)
  }
  return new Map(
    [...counts].map(([key, byType]) => {
      const most = Math.max(...byType.values())
      return [key, TYPES.find((type) => byType.get(type) === most) ?? 'person']
    }),
  )
}

function entitiesOfType(members: readonly Member[], type: EntityType): StoryEntity[] {
  const memberOf = new Map<TypedName, Member>(
    members.map((member) => {
      const { name } = member.entity
      return [{ start: 0, end: name.length, text: name, type }, member]
    }),
  )
  const linking = linkNames([...memberOf.keys()])
  const groups = new Map<number, Member[]>()
  for (const form of linking.forms) {
    const own = form.mentions.flatMap((name) => memberOf.get(name) ?? [])
    groups.set(form.group, [...(groups.get(form.group) ?? []), ...own])
  }
  const made = [...groups].flatMap(([number, group]) =>
    separate(group).map((list) => ({
      group: number,
      entity: {
        name: commonName(list.map(({ entity }) => entity.name)),
        type,
        forms: [...new Set(list.flatMap(({ entity }) => entity.forms))].sort(),
        members: Object.fromEntries(list.map(({ entity, document }) => [document, entity.id])),
      },
    })),
  )
  const possible = [
    ...linking.maybe.map(({ form, to, why }) => ({ from: form.group, to: to.group, why })),
    ...(type === 'person' ? misspelt(made) : []),
  ]
  return made.map(({ group, entity }) => {
    const maybe = possible
      .filter(({ from, to }) => from === group && to !== group)
      .flatMap(({ to, why }) =>
        made.filter((other) => other.group === to).map((other) => ({ name: other.entity.name, why })),
      )
      .sort((a, b) => (a.name === b.name ? (a.why < b.why ? -1 : 1) : a.name < b.name ? -1 : 1))
    return { ...entity, ...(maybe.length > 0 && { maybe }) }
  })
}

interface Made {
  group: number
  entity: StoryEntity
}

/** Persons whose surnames are one slip apart: in one document a slip, in two perhaps two people. */
function misspelt(made: readonly Made[]): { from: number; to: number; why: string }[] {
  return misspeltPairs(made.map(({ entity }) => nameKey(entity.name))).flatMap(([i, j]) => {
    const [one, other] = [made[i], made[j]]
    if (one === undefined || other === undefined || one.group === other.group) return []
    const why = `the surnames of “${one.entity.name}” and “${other.entity.name}” are one letter apart`
    return [{ from: one.group, to: other.group, why }]
  })
}

/**
 * The name that most witnesses use, among those of several words that are no acronym; else among all. The longer of
 * equally common ones. So a slip of one witness does not name the entity.
 */
function commonName(names: readonly string[]): string {
  const full = names.filter((name) => name.includes(' ') && !isAcronym(name))
  const counts = new Map<string, number>()
  for (const name of full.length > 0 ? full : names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}

/**
 * Two entities that one document keeps apart are two: each further one of a document starts an entity of its own,
 * and the others stay with the first.
 */
function separate(group: readonly Member[]): Member[][] {
  const apart: Member[][] = []
  for (const member of group) {
    const place = apart.find((list) => !list.some(({ document }) => document === member.document))
    if (place === undefined) apart.push([member])
    else place.push(member)
  }
  return apart
}
