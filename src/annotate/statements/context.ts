import type { Anchor } from '../../model/anchor.ts'
import type { Speaker } from '../../model/attribution.ts'
import type { Absent, Known, Step } from '../../model/basis.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Quotation } from '../quotations.ts'
import type { Kind } from './description.ts'
import { type Epithets, epithetsOf } from './evidence.ts'
import type { Range } from './finding.ts'
import { type Gender, genderOf } from './gender.ts'
import type { Statement } from './linker.ts'
import { firstEndingBehind } from './order.ts'

export interface Names {
  mentions: readonly Mention[]
  entities: readonly Entity[]
}

/** Somebody who spoke: a named entity, or a description. */
export interface Spoken {
  speaker: Speaker
  entity?: Entity
  kind: Kind
  at: number
}

/** An entity that a description may mean, and the words of the text that say so. */
export interface Bearer {
  entity: Entity
  because: string
  /** Known by its name alone, which must have been told before the description. */
  named?: true
}

/** What is known of the document when a speaker is looked for. */
export interface Context {
  document: Document
  entities: ReadonlyMap<string, Entity>
  /** All mentions in order of text. */
  mentions: readonly Mention[]
  /** Those of each entity. */
  mentionsOf: ReadonlyMap<string, readonly Mention[]>
  /** The persons in order of their first mention. */
  persons: readonly Entity[]
  /** Mentions outside quotations: those that the narrator makes. */
  narrated: readonly Mention[]
  /** Quotations and what is told of others, in order of text: not the narrator's words. */
  told: readonly Range[]
  /** What stands beside each entity's name. */
  epithets: ReadonlyMap<string, Epithets>
  /** Shown by title, role or given name; else learnt from the first pronoun that can only mean the person. */
  genders: Map<string, Gender>
  /** Description → who may be called so, as looked up before. */
  bearers: Map<string, Bearer[]>
  /** Who spoke so far, in order of text. */
  spoken: Spoken[]
  /** The words that the text writes small somewhere. */
  small: () => ReadonlySet<string>
}

/** Of a statement what the context needs: where its source and its words stand. */
export type Told = Pick<Statement, 'source' | 'content'>

export function contextOf(
  document: Document,
  statements: readonly Told[],
  names: Names,
  quotes: readonly Quotation[],
): Context {
  const mentions = names.mentions.toSorted((a, b) => a.start - b.start)
  const mentionsOf = Map.groupBy(mentions, ({ entity }) => entity)
  const sources = statements.map(({ source }) => source)
  const epithets = epithetsOf(document.text, names.entities, mentions, sources)
  const told = toldOf(statements, quotes)
  const genders = new Map<string, Gender>()
  for (const entity of names.entities) {
    const gender = genderOf({ ...entity, roles: epithets.get(entity.id)?.roles ?? [] })
    if (gender !== undefined) genders.set(entity.id, gender)
  }
  return {
    document,
    entities: new Map(names.entities.map((entity) => [entity.id, entity])),
    mentions,
    mentionsOf,
    persons: names.entities
      .filter(({ type }) => type === 'person')
      .toSorted((a, b) => firstMention(mentionsOf, a) - firstMention(mentionsOf, b)),
    bearers: new Map(),
    narrated: outside(mentions, told),
    told,
    epithets,
    genders,
    spoken: [],
    small: smallWords(document.text),
  }
}

/** Looked for once, where it is asked for. */
function smallWords(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined
  return () => {
    words ??= new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu))
    return words
  }
}

/** Start of the entity's first mention; infinity without any. */
export function firstMention(mentionsOf: Context['mentionsOf'], entity: Entity | undefined): number {
  return mentionsOf.get(entity?.id ?? '')?.[0]?.start ?? Number.POSITIVE_INFINITY
}

/** The mentions that none of the stretches holds; both in order of text, the stretches apart. */
function outside(mentions: readonly Mention[], stretches: readonly Range[]): Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++
    return mention.start < (stretches[next]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** What stands in quotations or is said by others ("Reed said that *Lee never came*"), in order of text, overlaps put together. */
function toldOf(statements: readonly Told[], quotes: readonly Quotation[]): Range[] {
  const merged: Range[] = []
  const contents = statements.flatMap(({ source, content }) => (source.length === 0 ? [] : content))
  const quoted = quotes.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }))
  for (const { start, end } of [...contents, ...quoted].toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Number of the paragraph that holds the place. */
export function paragraphAt(context: Context, place: number): number {
  return firstEndingBehind(context.document.blocks, place)
}

export function known(
  entity: Entity,
  chain: Step[],
  basis: Known<Speaker>['basis'] = 'resolved',
): Known<Speaker> {
  return { absent: false, value: { name: entity.name, entity: entity.id }, basis, chain }
}

export function absent(reason: string): Absent {
  return { absent: true, reason }
}

/** The place of the words that a step rests on. */
export function anchored(context: Context, range: Range | undefined): { anchor?: Anchor } {
  if (range === undefined) return {}
  const { start, end } = range
  return {
    anchor: { document: context.document.id, start, end, text: context.document.text.slice(start, end) },
  }
}
