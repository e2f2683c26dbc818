import type { Speaker } from '../../model/attribution.ts'
import type { Resolvable } from '../../model/basis.ts'
import type { Entity } from '../../model/entity.ts'
import { lastSpeaker } from './antecedents.ts'
import { bearersOf, lastMention, nearest } from './bearers.ts'
import { impliedBody, spokenLast } from './bodies.ts'
import type { Bearer } from './context.ts'
import { absent, anchored, type Context, firstMention, known, paragraphAt } from './context.ts'
import { type Description, OWNER } from './description.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

/**
 * Whom a description means: the one entity that the text says to be such ("the head of state", "the company"), else
 * itself where it names somebody who can speak ("police", "the fire brigade", "two officials").
 */
export function described(context: Context, description: Description, range: Range): Resolvable<Speaker> {
  const anchor = anchored(context, range)
  if (description.definite) {
    const bearers = bearersOf(context, description, range.start)
    // A word of its name alone makes no "Rail Group" the company, where another company has just spoken.
    const said = bearers.every(({ named }) => named === true)
      ? spokenLast(context, description, range.start)
      : undefined
    const only = said ?? chosen(context, description, bearers, range.start)
    if (only !== undefined) {
      const says = `"${description.words}" is ${only.entity.name}, ${only.because}`
      return known(only.entity, [{ rule: 'role-description', says, ...anchor }])
    }
    const implied = bearers.length === 0 ? impliedBody(context, description, range.start) : undefined
    if (implied !== undefined) {
      const says = `"${description.words}" is ${implied.entity.name}, ${implied.because}`
      return known(implied.entity, [{ rule: 'implied-body', says, ...anchor }])
    }
    const fuller = bearers.length === 0 ? toldBefore(context, description, range.start) : undefined
    if (fuller !== undefined) {
      const says = `"${description.words}" is the ${fuller.name} that spoke before`
      return {
        absent: false,
        value: fuller,
        basis: 'resolved',
        chain: [{ rule: 'shorter-description', says, ...anchor }],
      }
    }
    if (bearers.length > 1) return absent(`"${description.words}" fits several who are named`)
    const sole =
      description.kind === 'person' && !OWNER.test(description.bare)
        ? solePerson(context, range.start)
        : undefined
    if (sole !== undefined) {
      const says = `"${description.words}" is ${sole.name}, the only person named so far`
      return known(sole, [{ rule: 'only-person-named', says, ...anchor }])
    }
  }
  if (description.kind === 'unknown') return absent(`"${description.words}" names nobody who surely speaks`)
  const says = `the source is described, not named: "${description.words}"`
  const step = { rule: 'description', says, ...anchor }
  const name = organName(context, range) ?? description.name
  return { absent: false, value: { name }, basis: 'stated', chain: [step] }
}

const ORGAN =
  /^(?:the )?(?:\n(?:['’]s?)? (board|management|leadership)|(board|management|leadership) of (?:the )?\n)$/i

/** "Castellan board", "the board of Castellan Foods": the organ of one body, by its full name however it is written. */
function organName(context: Context, { start, end }: Range): string | undefined {
  const mention = context.mentions[firstEndingBehind(context.mentions, start)]
  const body = context.entities.get(mention?.entity ?? '')
  if (mention === undefined || body?.type !== 'organisation' || mention.start < start || mention.end > end)
    return undefined
  const { text } = context.document
  const organ = ORGAN.exec(`${text.slice(start, mention.start)}\n${text.slice(mention.end, end)}`)
  const owner = `${body.name}’${body.name.endsWith('s') ? '' : 's'}`
  return organ === null ? undefined : `${owner} ${(organ[1] ?? organ[2] ?? '').toLowerCase()}`
}

/** The only bearer, else the one who spoke last or was named last; of bodies the one that spoke last in the paragraph. */
function chosen(
  context: Context,
  { kind }: Description,
  bearers: readonly Bearer[],
  at: number,
): Bearer | undefined {
  if (bearers.length < 2) return bearers[0]
  if (kind === 'institution') {
    const last = context.spoken.findLast((spoken) => spoken.at < at)
    const here = last !== undefined && paragraphAt(context, last.at) === paragraphAt(context, at)
    return here ? bearers.find(({ entity }) => entity === last.entity) : undefined
  }
  const spoke = lastSpeaker(context, at, ({ entity }) => bearers.some((bearer) => bearer.entity === entity))
  return bearers.find(({ entity }) => entity === spoke?.entity) ?? nearest(context, bearers, at)
}

/** "the ministry" after "the interior ministry": the fuller description of a body that spoke before, where there is only one. */
function toldBefore(context: Context, { kind, bare, head }: Description, at: number): Speaker | undefined {
  if (kind !== 'institution' || bare !== head) return undefined
  const fuller = context.spoken.flatMap((spoken) => {
    const { name } = spoken.speaker
    return spoken.at < at && spoken.entity === undefined && name.endsWith(` ${head}`) ? [spoken.speaker] : []
  })
  const [first] = fuller
  return fuller.every(({ name }) => name === first?.name) ? first : undefined
}

/** The person whom the text has named alone so far, in this paragraph or the one before, without saying what they are. */
function solePerson(context: Context, at: number): Entity | undefined {
  const [first, second] = context.persons
  if (first === undefined || firstMention(context.mentionsOf, second) < at) return undefined
  const last = lastMention(context, first, at)
  const near = last !== undefined && paragraphAt(context, at) - paragraphAt(context, last) <= 1
  return near && context.epithets.get(first.id)?.roles.length === 0 ? first : undefined
}
