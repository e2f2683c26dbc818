import type { Anchor } from '../../model/anchor.ts'
import type { Speaker } from '../../model/attribution.ts'
import type { Absent, Known, Resolvable, Step } from '../../model/basis.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { mayBeCalled } from '../language/en/role-equivalents.ts'
import type { Quotation } from '../quotations.ts'
import type { Range } from './finding.ts'
import { type Gender, genderOf } from './gender.ts'
import type { Statement } from './linker.ts'
import { firstEndingBehind } from './order.ts'
import { readSource, type Source, withoutArticle } from './sources.ts'

export interface Names {
  mentions: readonly Mention[]
  entities: readonly Entity[]
}

/** How many characters back a pronoun or a description looks for its person: about two paragraphs of news prose. */
const REACH = 900

/**
 * The speaker of each statement among the entities of the document, or the reason why there is none. Names are looked
 * up, pronouns go to the person who spoke or was the subject last, descriptions to the one bearer of such a role.
 * Every step is in the chain. Where two persons fit equally, none is answered.
 */
export function speakers(
  document: Document,
  statements: readonly Statement[],
  names: Names,
  quotes: readonly Quotation[],
): Resolvable<Speaker>[] {
  const context = contextOf(document, statements, names, quotes)
  return statements.map((statement) => {
    const source = readSource(document.text, statement.source, context.mentions)
    const answer = resolve(context, statement, source)
    const place = statement.source[0]?.start ?? statement.content[0]?.start ?? 0
    const entity = answer.absent ? undefined : context.entities.get(answer.value.entity ?? '')
    if (entity !== undefined) context.spoken.push({ entity, at: place })
    return answer.absent ? answer : { ...answer, chain: [...conventions(statement), ...answer.chain] }
  })
}

/** By which conventions of news prose the words came to their source. */
const CONVENTIONS: Readonly<Record<string, string>> = {
  'paragraph-continues': 'the quotation was left open in the paragraph before and goes on',
  'paragraph-keeps-speaker': 'a paragraph of nothing but quotation keeps the speaker of the one before',
  'speaker-of-sentence-before': 'a quotation without a tag is that of the source of the sentence before',
  'tag-covers-paragraph': 'a tag covers the quotations that follow it in its paragraph',
  'tag-covers-sentence': 'a tag covers the quotations that follow it in its sentence',
}

function conventions(statement: Statement): Step[] {
  return statement.rules.flatMap((rule) => {
    const says = CONVENTIONS[rule]
    return says === undefined ? [] : [{ rule, says }]
  })
}

interface Spoken {
  entity: Entity
  at: number
}

interface Context {
  document: Document
  entities: ReadonlyMap<string, Entity>
  mentions: readonly Mention[]
  /** Mentions outside quotations: those that the narrator makes. */
  narrated: readonly Mention[]
  /** Roles and descriptions that stand beside each entity's name, lower case. */
  roles: ReadonlyMap<string, readonly string[]>
  genders: ReadonlyMap<string, Gender>
  /** Description → who may be called so, as looked up before. */
  bearers: Map<string, Entity[]>
  /** Who spoke so far, in order of text. */
  spoken: Spoken[]
}

function contextOf(
  document: Document,
  statements: readonly Statement[],
  names: Names,
  quotes: readonly Quotation[],
): Context {
  const mentions = names.mentions.toSorted((a, b) => a.start - b.start)
  const roles = new Map<string, string[]>()
  for (const entity of names.entities)
    roles.set(
      entity.id,
      entity.roles.map((role) => withoutArticle(role)),
    )
  for (const mention of mentions) {
    if (mention.role !== undefined) roles.get(mention.entity)?.push(withoutArticle(mention.role.text))
  }
  for (const statement of statements) {
    const source = readSource(document.text, statement.source, mentions)
    if (source.kind === 'name')
      roles.get(source.mention.entity)?.push(...besideName(document.text, statement.source, source.mention))
  }
  const genders = new Map<string, Gender>()
  for (const entity of names.entities) {
    const gender = genderOf({ ...entity, roles: roles.get(entity.id) ?? [] })
    if (gender !== undefined) genders.set(entity.id, gender)
  }
  return {
    document,
    entities: new Map(names.entities.map((entity) => [entity.id, entity])),
    mentions,
    narrated: outside(mentions, quotes),
    roles,
    genders,
    bearers: new Map(),
    spoken: [],
  }
}

function outside(mentions: readonly Mention[], quotes: readonly Quotation[]): Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    while ((quotes[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= mention.start) next++
    return mention.start < (quotes[next]?.outerStart ?? Number.POSITIVE_INFINITY)
  })
}

/** The words of the source phrase before the name, and the appositive behind it. */
function besideName(text: string, ranges: readonly Range[], mention: Mention): string[] {
  const range = ranges[0]
  if (range === undefined) return []
  const before = text.slice(range.start, mention.start).trim()
  const behind = text.slice(mention.end, range.end).replace(/^[\s,—–]+/, '')
  return [before, behind].filter((words) => words.length > 2).map(withoutArticle)
}

function resolve(context: Context, statement: Statement, source: Source): Resolvable<Speaker> {
  if (source.kind === 'none') return absent('no source stands in the text')
  if (source.kind === 'name') return named(context, source.mention)
  if (source.kind === 'unlisted-name') {
    const name = source.name
    const step = {
      rule: 'name-in-source',
      says: `"${name}" is named as the source`,
      ...anchored(context, statement.source[0]),
    }
    return { absent: false, value: { name }, basis: 'stated', chain: [step] }
  }
  if (source.kind === 'description') return described(context, source, statement)
  if (/^(?:he|she|his|her|him)$/.test(source.word)) return person(context, source, statement)
  if (/^(?:who|which|that|whose)$/.test(source.word)) return relative(context, source, statement)
  return absent(`"${source.word}" is not resolved to a name`)
}

function named(context: Context, mention: Mention): Resolvable<Speaker> {
  const entity = context.entities.get(mention.entity)
  if (entity === undefined) return absent(`"${mention.text}" is not among the names`)
  const steps: Step[] = [
    {
      rule: 'name-in-source',
      says: `"${mention.text}" is named as the source`,
      ...anchored(context, mention),
    },
  ]
  const meant = misspelt(context, entity)
  if (meant !== undefined) {
    steps.push({
      rule: 'misspelt-name',
      says: `"${mention.text}" stands for ${meant.name}, spelt otherwise everywhere else`,
    })
    return known(meant, steps)
  }
  if (entity.name !== mention.text) {
    steps.push({ rule: 'fullest-form', says: `"${mention.text}" is ${entity.name} in this document` })
  }
  return known(entity, steps, entity.name === mention.text ? 'stated' : 'resolved')
}

/** The entity that a name met only once is a slip for: offered by the names as the only candidate, and it speaks here. */
function misspelt(context: Context, entity: Entity): Entity | undefined {
  if (entity.mentions.length !== 1 || entity.maybe.length !== 1) return undefined
  const other = context.entities.get(entity.maybe[0]?.entity ?? '')
  if (other === undefined || other.type !== 'person') return undefined
  return context.spoken.some((spoken) => spoken.entity.id === other.id) ? other : undefined
}

/** "he", "she": the person who spoke last, unless another was a subject since. */
function person(
  context: Context,
  source: { word: string; at: number },
  statement: Statement,
): Resolvable<Speaker> {
  const gender: Gender = /^(?:he|his|him)$/.test(source.word) ? 'masculine' : 'feminine'
  const fits = (entity: Entity) =>
    entity.type === 'person' && (context.genders.get(entity.id) ?? gender) === gender
  const last = lastSpeaker(context, source.at, fits)
  const subject = lastSubject(context, source.at, fits)
  const chosen = choose(last, subject)
  if (chosen === undefined) return absent(`nobody named before "${source.word}" fits it surely`)
  const says = `"${source.word}" goes back to ${chosen.entity.name}, who ${chosen === last ? 'spoke' : 'was the subject'} last`
  const rule = chosen === last ? 'pronoun-last-speaker' : 'pronoun-last-subject'
  return known(chosen.entity, [{ rule, says, ...anchored(context, statement.source[0]) }])
}

/** The last speaker within reach whom `fits` accepts. */
function lastSpeaker(context: Context, at: number, fits: (entity: Entity) => boolean): Spoken | undefined {
  for (let index = context.spoken.length - 1; index >= 0; index--) {
    const spoken = context.spoken[index]
    if (spoken === undefined || at - spoken.at >= REACH) return undefined
    if (spoken.at < at && fits(spoken.entity)) return spoken
  }
  return undefined
}

/** The later of the two; a subject behind the last speaker takes the pronoun over. */
function choose(speaker: Spoken | undefined, subject: Spoken | undefined): Spoken | undefined {
  if (speaker === undefined || subject === undefined) return speaker ?? subject
  return speaker.entity.id !== subject.entity.id && subject.at > speaker.at ? subject : speaker
}

/** The last narrated mention that opens a sentence or clause, so that it is likely its subject. */
function lastSubject(context: Context, at: number, fits: (entity: Entity) => boolean): Spoken | undefined {
  for (let index = context.narrated.length - 1; index >= 0; index--) {
    const mention = context.narrated[index]
    if (mention === undefined || mention.end > at) continue
    if (at - mention.start > REACH) break
    const entity = context.entities.get(mention.entity)
    if (entity === undefined || !fits(entity) || !opensClause(context.document.text, mention)) continue
    return { entity, at: mention.start }
  }
  return undefined
}

function opensClause(text: string, mention: Mention): boolean {
  const before = text.slice(
    Math.max(0, (mention.role?.start ?? mention.start) - 40),
    mention.role?.start ?? mention.start,
  )
  if (/^['’]s?\b/.test(text.slice(mention.end, mention.end + 3))) return false
  return /(?:^|[\n.!?;:”"]|\b(?:but|and|when|while|as|after|before|though|although|because|if|that))\s*(?:(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr)\.\s*)?$/i.test(
    before,
  )
}

/** ", who said …": the name right before. */
function relative(
  context: Context,
  source: { word: string; at: number },
  statement: Statement,
): Resolvable<Speaker> {
  const mention = context.mentions[firstEndingBehind(context.mentions, source.at) - 1]
  const entity = context.entities.get(mention?.entity ?? '')
  if (mention === undefined || entity === undefined || source.at - mention.end > 3) {
    return absent(`what "${source.word}" goes back to is no name`)
  }
  const says = `"${source.word}" goes back to ${entity.name} right before it`
  return known(entity, [{ rule: 'relative-pronoun', says, ...anchored(context, statement.source[0]) }])
}

/** "the head of state": the one bearer of such a role; "two officials", "his aide": themselves. */
function described(
  context: Context,
  source: { words: string; definite: boolean; at: number },
  statement: Statement,
): Resolvable<Speaker> {
  const anchor = anchored(context, statement.source[0])
  if (!source.definite) {
    const step = {
      rule: 'description',
      says: `the source is described, not named: "${source.words}"`,
      ...anchor,
    }
    return { absent: false, value: { name: source.words }, basis: 'stated', chain: [step] }
  }
  const description = withoutArticle(source.words)
  const bearers = bearersOf(context, description)
  const spoke = lastSpeaker(context, source.at, (entity) => bearers.includes(entity))
  const only = bearers.length === 1 ? bearers[0] : spoke?.entity
  if (only === undefined) {
    const reason =
      bearers.length === 0
        ? `no named person is said to be "${source.words}"`
        : `"${source.words}" fits several persons`
    return absent(reason)
  }
  const role = context.roles.get(only.id)?.find((words) => mayBeCalled(words, description)) ?? ''
  const says = `"${source.words}" is ${only.name}, whom the text calls "${role}"`
  return known(only, [{ rule: 'role-description', says, ...anchor }])
}

/** The persons whom the document gives a role that `description` may stand for. */
function bearersOf(context: Context, description: string): Entity[] {
  let bearers = context.bearers.get(description)
  if (bearers === undefined) {
    bearers = [...context.entities.values()].filter(
      ({ id, type }) =>
        type === 'person' && (context.roles.get(id) ?? []).some((role) => mayBeCalled(role, description)),
    )
    context.bearers.set(description, bearers)
  }
  return bearers
}

function known(entity: Entity, chain: Step[], basis: Known<Speaker>['basis'] = 'resolved'): Known<Speaker> {
  return { absent: false, value: { name: entity.name, entity: entity.id }, basis, chain }
}

function absent(reason: string): Absent {
  return { absent: true, reason }
}

function anchored(context: Context, range: Range | undefined): { anchor?: Anchor } {
  if (range === undefined) return {}
  const { start, end } = range
  return {
    anchor: { document: context.document.id, start, end, text: context.document.text.slice(start, end) },
  }
}
