import type { Entity } from '../../model/entity.ts'
import { BODIES_OF_ONE_KIND, BROAD_BODIES, INSTITUTIONS } from '../language/en/speaking-nouns.ts'
import { isCredit, lastMention, nearest } from './bearers.ts'
import type { Bearer } from './context.ts'
import { type Context, paragraphAt } from './context.ts'
import type { Description } from './description.ts'

/** The nouns that say what kind of body it is: in its name, and in what stands beside it ("the union IF Tarn"). */
function kindsOf(context: Context, entity: Entity): string[] {
  const named = entity.forms.flatMap((form) => form.toLowerCase().split(/[^\p{L}]+/u))
  const told = (context.epithets.get(entity.id)?.roles ?? []).flatMap((role) => {
    const [nucleus = ''] = role.split(/\s(?:of|for|in|at|based|that|which|who)\s/)
    return nucleus.split(' ').at(-1) ?? []
  })
  return [...named, ...told].filter(
    (word) => INSTITUTIONS.has(word) || BODIES_OF_ONE_KIND.some((kind) => kind.has(word)),
  )
}

/** Whether a body of kind `kind` may be called `head`: "the firm" is a company, "the group" may be anything. */
function mayBeHead(kind: string, head: string): boolean {
  if (kind === head || BODIES_OF_ONE_KIND.some((line) => line.has(kind) && line.has(head))) return true
  const narrower = BROAD_BODIES.get(head)
  return narrower !== undefined && (narrower === 'any' || narrower.has(kind))
}

/** Whether what is known of a body's kind lets it be called `head`. */
function mayBeCalled(context: Context, entity: Entity, head: string): boolean {
  const kinds = kindsOf(context, entity)
  return entity.type === 'organisation' && (kinds.length === 0 || kinds.some((kind) => mayBeHead(kind, head)))
}

/** The body that spoke last, in the paragraph, where "the company" and its like may mean it. */
export function spokenLast(context: Context, { head, bare }: Description, at: number): Bearer | undefined {
  const last = context.spoken.findLast((spoken) => spoken.at < at)
  if (last?.entity === undefined || bare !== head || !BROAD_BODIES.has(head)) return undefined
  const here = paragraphAt(context, last.at) === paragraphAt(context, at)
  return here && mayBeCalled(context, last.entity, head)
    ? { entity: last.entity, because: 'the body that spoke last in the paragraph' }
    : undefined
}

/**
 * The body that "the company" and its like mean where neither name nor text says outright which is one: the one that spoke last in the
 * paragraph, else the only one named so far, where that stands in the paragraph or the one before and no other has come up without a
 * name ("a firm in the port"). Only where what is known of its kind agrees.
 */
export function impliedBody(context: Context, description: Description, at: number): Bearer | undefined {
  const { head, bare } = description
  if (bare !== head || !BROAD_BODIES.has(head)) return undefined
  const agrees = (entity: Entity): boolean => mayBeCalled(context, entity, head)
  const last = spokenLast(context, description, at)
  if (last !== undefined) return last
  const named = [...context.entities.values()].filter(
    (entity) =>
      agrees(entity) && lastMention(context, entity, at) !== undefined && !isCredit(context, entity),
  )
  const [only, other] = named.map(
    (entity): Bearer => ({ entity, because: 'the only body named so far that may be one' }),
  )
  if (only === undefined || other !== undefined || nearest(context, [only], at) === undefined)
    return undefined
  const first = context.mentionsOf.get(only.entity.id)?.[0]?.end ?? 0
  return hasUnnamed(context.document.text.slice(first, at), head) ? undefined : only
}

/** "a firm in Malta": a body without a name that the description may mean as well. */
function hasUnnamed(text: string, head: string): boolean {
  return [
    ...text.matchAll(/\b(?:an?|another|two|three|other)\s((?:[\p{L}-]{1,20}\s){0,3}?[\p{L}-]{1,20})\b/giu),
  ].some(([, words = '']) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => mayBeHead(word.replace(/s$/, ''), head) && INSTITUTIONS.has(word.replace(/s$/, ''))),
  )
}
