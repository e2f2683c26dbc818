import type { Decision, Entity, Mention, Step } from '../../model/index.ts'
import { nameKey } from '../names/key.ts'
import type { Names } from '../names.ts'
import { type DecisionOf, decisionStep, ofKind } from './in-force.ts'

/** An entity on its way: its mentions themselves, in order of text. */
interface Bearer {
  name: string
  type: Entity['type']
  mentions: Mention[]
  chain: Step[]
  maybe: { bearer: Bearer; why: string }[]
}

/**
 * The names of one document as readers decided who is the same: entities put together, or a form of a name taken out of
 * one for an entity of its own. Ids stay in order of first mention. `decisions` are those in force, latest last; those of
 * names that do not stand in the document change nothing.
 */
export function decidedNames(names: Names, document: string, decisions: readonly Decision[]): Names {
  const ours = ofKind(decisions, 'same-entity', 'other-entity').filter(
    ({ verdict: { a, b } }) => a.document === document && b.document === document,
  )
  if (ours.length === 0) return names
  const bearers = ours.reduce(
    (list, decision) =>
      decision.verdict.kind === 'same-entity'
        ? together(list, decision as DecisionOf<'same-entity'>)
        : apart(list, decision as DecisionOf<'other-entity'>),
    bearersOf(names),
  )
  return named(names, bearers)
}

function bearersOf({ mentions, entities }: Names): Bearer[] {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity)
  const bearers = new Map(
    entities.map(({ id, name, type, chain }): [string, Bearer] => [
      id,
      { name, type, mentions: byEntity.get(id) ?? [], chain, maybe: [] },
    ]),
  )
  for (const { id, maybe } of entities) {
    for (const { entity, why } of maybe) {
      const bearer = bearers.get(entity)
      if (bearer !== undefined) bearers.get(id)?.maybe.push({ bearer, why })
    }
  }
  return [...bearers.values()]
}

function together(bearers: Bearer[], decision: DecisionOf<'same-entity'>): Bearer[] {
  const { a, b } = decision.verdict
  const kept = bearerOf(bearers, a.name)
  const lost = bearerOf(bearers, b.name)
  if (kept === undefined || lost === undefined || kept === lost) return bearers
  kept.mentions = [...kept.mentions, ...lost.mentions].sort((x, y) => x.start - y.start)
  kept.chain = [
    ...kept.chain,
    ...lost.chain,
    decisionStep(decision, `“${b.name}” is the same as “${a.name}”`),
  ]
  kept.name = formOf(kept, a.name) ?? kept.name
  kept.maybe = [...kept.maybe, ...lost.maybe].filter(({ bearer }) => bearer !== kept && bearer !== lost)
  for (const other of bearers) {
    for (const possible of other.maybe) if (possible.bearer === lost) possible.bearer = kept
    other.maybe = other.maybe.filter(({ bearer }) => bearer !== other)
  }
  return bearers.filter((bearer) => bearer !== lost)
}

/** The form of `b` leaves, with all its mentions; the forms that came to the entity with it stay where they are. */
function apart(bearers: Bearer[], decision: DecisionOf<'other-entity'>): Bearer[] {
  const { a, b } = decision.verdict
  const both = bearerOf(bearers, a.name)
  if (both === undefined || both !== bearerOf(bearers, b.name) || nameKey(a.name) === nameKey(b.name)) {
    return bearers
  }
  const leaves = ({ text }: Mention) => nameKey(text) === nameKey(b.name)
  const step = decisionStep(decision, `“${b.name}” is another than “${a.name}”`)
  const left: Bearer = {
    name: formOf(both, b.name) ?? b.name,
    type: both.mentions.find(leaves)?.type ?? both.type,
    mentions: both.mentions.filter(leaves),
    chain: [step],
    maybe: [],
  }
  both.mentions = both.mentions.filter((mention) => !leaves(mention))
  both.name = formOf(both, both.name) ?? formOf(both, a.name) ?? both.name
  both.chain = [...both.chain, step]
  return [...bearers, left]
}

function bearerOf(bearers: readonly Bearer[], name: string): Bearer | undefined {
  return bearers.find((bearer) => formOf(bearer, name) !== undefined)
}

/** The form of an entity that `name` is, as it stands in the text. */
function formOf({ mentions }: Bearer, name: string): string | undefined {
  return mentions.find(({ text }) => nameKey(text) === nameKey(name))?.text
}

/** Mentions and entities with their ids, in order of first mention. */
function named({ mentions }: Names, bearers: readonly Bearer[]): Names {
  const sorted = bearers.toSorted((x, y) => (x.mentions[0]?.start ?? 0) - (y.mentions[0]?.start ?? 0))
  const idOf = new Map(sorted.map((bearer, index) => [bearer, `e${index}`]))
  const entityOf = new Map(
    sorted.flatMap((bearer) => bearer.mentions.map((mention) => [mention.id, bearer] as const)),
  )
  return {
    mentions: mentions.map((mention) => {
      const bearer = entityOf.get(mention.id)
      return bearer === undefined
        ? mention
        : { ...mention, type: bearer.type, entity: idOf.get(bearer) ?? mention.entity }
    }),
    entities: sorted.map((bearer) => ({
      id: idOf.get(bearer) ?? '',
      type: bearer.type,
      name: bearer.name,
      forms: [...new Set(bearer.mentions.map(({ text }) => text))],
      roles: [...new Set(bearer.mentions.flatMap(({ role }) => role?.text ?? []))],
      mentions: bearer.mentions.map(({ id }) => id),
      chain: bearer.chain,
      maybe: bearer.maybe.map(({ bearer: other, why }) => ({ entity: idOf.get(other) ?? '', why })),
    })),
  }
}
