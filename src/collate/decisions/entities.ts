import { type DecisionOf, inForce, ofKind } from '../../annotate/decisions/in-force.ts'
import { nameKey } from '../../annotate/names/key.ts'
import type { Decision, NamedIn, StoryEntity, Witness } from '../../model/index.ts'

/**
 * A story's entities as readers decided who is the same across documents: two put together, or a document's entity taken
 * out of one. Decisions within one document are applied where it is annotated. Two entities of one document are never put
 * together here. In order of name and type.
 */
export function decidedEntities(
  entities: readonly StoryEntity[],
  witnesses: readonly Witness[],
  decisions: readonly Decision[],
): StoryEntity[] {
  const ours = ofKind(inForce(decisions), 'same-entity', 'other-entity').filter(
    ({ verdict: { a, b } }) => a.document !== b.document,
  )
  if (ours.length === 0) return [...entities]
  const own = new Map(witnesses.map(({ document, annotations }) => [document.id, annotations.entities]))
  return ours
    .reduce((list, decision) => applied(list, decision), [...entities])
    .sort((a, b) => (a.name === b.name ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : 1))

  function applied(
    list: StoryEntity[],
    { verdict: { kind, a, b } }: DecisionOf<'same-entity' | 'other-entity'>,
  ): StoryEntity[] {
    const [one, other] = [entityOf(list, a), entityOf(list, b)]
    if (one === undefined || other === undefined) return list
    if (kind === 'other-entity') {
      if (one !== other) return list
      const { [b.document]: left = '', ...stay } = one.members
      return [
        ...list.filter((entity) => entity !== one),
        madeOf(stay, one),
        madeOf({ [b.document]: left }, one),
      ]
    }
    const shared = Object.keys(one.members).some((document) => document in other.members)
    if (one === other || shared) return list
    const joined = madeOf({ ...one.members, ...other.members }, one)
    return [...list.filter((entity) => entity !== one && entity !== other), joined]
  }

  function entityOf(list: readonly StoryEntity[], { document, name }: NamedIn): StoryEntity | undefined {
    const named = own
      .get(document)
      ?.find(({ forms }) => forms.some((form) => nameKey(form) === nameKey(name)))
    return named && list.find(({ members }) => members[document] === named.id)
  }

  /** Called as `like` is, if one of its own bears that name. */
  function madeOf(members: StoryEntity['members'], like: StoryEntity): StoryEntity {
    const all = Object.entries(members).flatMap(
      ([document, id]) => own.get(document)?.find((entity) => entity.id === id) ?? [],
    )
    const forms = [...new Set(all.flatMap((entity) => entity.forms))].sort()
    const name = forms.includes(like.name) ? like.name : (all[0]?.name ?? like.name)
    return { name, type: like.type, forms, members }
  }
}
