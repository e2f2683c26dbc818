import type { Entity } from '../../model/entity.ts'
import { mayBeCalled } from '../language/en/role-equivalents.ts'
import { BODIES_OF_ONE_KIND } from '../language/en/speaking-nouns.ts'
import type { Bearer } from './context.ts'
import { type Context, paragraphAt } from './context.ts'
import type { Description } from './description.ts'
import { firstEndingBehind } from './order.ts'

/** Words of a description that say nothing of what it describes. */
const EMPTY: ReadonlySet<string> = new Set('of for the a an at in on and s'.split(' '))
/** As many letters in common as make "councillor" one with "council", "investigator" with "investigation". */
const COMMON_STEM = 6

/**
 * The entities that the document says to be what the description says: by role or clause wherever that stands, by the
 * words of their name only where the name stands before `at`.
 */
export function bearersOf(context: Context, description: Description, at: number): Bearer[] {
  let bearers = context.bearers.get(description.bare)
  if (bearers === undefined) {
    bearers = findBearers(context, description)
    context.bearers.set(description.bare, bearers)
  }
  return bearers.filter(
    ({ entity, named }) => named !== true || lastMention(context, entity, at) !== undefined,
  )
}

function findBearers(context: Context, description: Description): Bearer[] {
  const entities = [...context.entities.values()].filter(
    (entity) => entity.type !== 'place' && !isCredit(context, entity),
  )
  if (description.kind !== 'institution') {
    const persons = entities.filter(({ type }) => type === 'person')
    const byRole = persons.flatMap((entity) => byRoleOf(context, entity, description))
    if (byRole.length > 0) return byRole
  }
  const byDeed = entities.flatMap((entity) => byDeedOf(context, entity, description))
  if (byDeed.length > 0 || description.kind !== 'institution') return byDeed
  const bodies = entities.filter(({ type }) => type === 'organisation')
  const byNoun = bodies.flatMap((entity) => byNounOf(context, entity, description))
  if (byNoun.length > 0) return byNoun
  return entities.flatMap((entity) => (entity.type === 'organisation' ? byName(entity, description) : []))
}

function byRoleOf(context: Context, entity: Entity, description: Description): Bearer[] {
  const role = context.epithets.get(entity.id)?.roles.find((words) => mayBeCalled(words, description.bare))
  return role === undefined ? [] : [{ entity, because: `whom the text calls "${role}"` }]
}

/** "the union" is IF Tarn where the text has "the union IF Tarn", "the retailer" is Orrery after "Orrery, a retailer". */
function byNounOf(context: Context, entity: Entity, description: Description): Bearer[] {
  const role = context.epithets
    .get(entity.id)
    ?.roles.find((words) => words === description.bare || words.endsWith(` ${description.bare}`))
  return role === undefined ? [] : [{ entity, because: `which the text calls "${role}"` }]
}

/** "the operator of the sea lock" is who "runs the lock"; "the councillor" leads a party "in the town council". */
function byDeedOf(context: Context, entity: Entity, description: Description): Bearer[] {
  const others = wordsOf(description).filter((word) => word !== description.head)
  const deed = context.epithets.get(entity.id)?.deeds.find(({ agents, object }) => {
    if (agents.has(description.head)) {
      return others.length === 0 || others.some((word) => object.includes(word))
    }
    if (description.kind === 'institution') return false
    const stem = description.head.slice(0, COMMON_STEM)
    return stem.length === COMMON_STEM && object.some((word) => word.startsWith(stem))
  })
  return deed === undefined ? [] : [{ entity, because: `of whom the text says "${deed.words}"` }]
}

/** "the board" is the Maritime Accident Board: all its words are words of the name, or name such a body. */
function byName(entity: Entity, description: Description): Bearer[] {
  const name = entity.forms.flatMap((form) => form.toLowerCase().split(/[^\p{L}]+/u))
  const kinds = BODIES_OF_ONE_KIND.filter((kind) => kind.has(description.head))
  const fits = wordsOf(description).every(
    (word) =>
      name.includes(word) ||
      (word === description.head && kinds.some((kind) => name.some((part) => kind.has(part)))),
  )
  return fits ? [{ entity, because: 'whose name says so', named: true }] : []
}

function wordsOf(description: Description): string[] {
  return description.bare.split(/[^\p{L}-]+/u).filter((word) => word !== '' && !EMPTY.has(word))
}

/** "LONDON (Reuters)": met in brackets alone, as who sent the report and not what it tells of. */
export function isCredit(context: Context, { id }: Entity): boolean {
  const { text } = context.document
  return (context.mentionsOf.get(id) ?? []).every(
    ({ start, end }) => text[start - 1] === '(' && /^[^()\n]{0,30}\)/.test(text.slice(end, end + 32)),
  )
}

/** The bearer that the text has just named, where it has named no other since the paragraph before. */
export function nearest(context: Context, bearers: readonly Bearer[], at: number): Bearer | undefined {
  const near = bearers.filter(({ entity }) => {
    const last = lastMention(context, entity, at)
    return last !== undefined && paragraphAt(context, at) - paragraphAt(context, last) <= 1
  })
  return near.length === 1 ? near[0] : undefined
}

/** Start of the entity's last mention before `at`. */
export function lastMention(context: Context, entity: Entity, at: number): number | undefined {
  const mentions = context.mentionsOf.get(entity.id) ?? []
  return mentions[firstEndingBehind(mentions, at) - 1]?.start
}
