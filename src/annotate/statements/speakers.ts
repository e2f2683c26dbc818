import type { Speaker } from '../../model/attribution.ts'
import type { Resolvable, Step } from '../../model/basis.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { nameKey } from '../names/key.ts'
import { isShortFormOf } from '../names/person-forms.ts'
import type { Quotation } from '../quotations.ts'
import { pronoun } from './antecedents.ts'
import { absent, anchored, type Context, contextOf, known, type Names } from './context.ts'
import { described } from './described.ts'
import { type Kind, readDescription } from './description.ts'
import type { Range } from './finding.ts'
import { giverOf } from './givers.ts'
import { interviewOf } from './interviews.ts'
import type { Statement } from './linker.ts'
import { readSource, type Source } from './sources.ts'

/**
 * The speaker of each statement, an entity of the document or a description of who can speak, or the reason why there
 * is none. Names are looked up, pronouns go to who spoke or was the subject last, descriptions to the one bearer of
 * such a role, documents to who gave them. Every step is in the chain. Where two fit equally, none is answered.
 */
export function speakers(
  document: Document,
  statements: readonly Statement[],
  names: Names,
  quotes: readonly Quotation[],
): Resolvable<Speaker>[] {
  const context = contextOf(document, statements, names, quotes)
  return statements.map((statement) => {
    const { answer, kind } = resolve(context, statement.source)
    if (answer.absent) return answer
    const entity = context.entities.get(answer.value.entity ?? '')
    const at = statement.source[0]?.start ?? statement.content[0]?.start ?? 0
    context.spoken.push({
      speaker: answer.value,
      at,
      ...(entity === undefined
        ? { kind }
        : { entity, kind: entity.type === 'person' ? 'person' : 'institution' }),
    })
    return { ...answer, chain: [...conventions(statement), ...answer.chain] }
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

interface Answer {
  answer: Resolvable<Speaker>
  /** What a speaker without an entity is. */
  kind: Kind
}

function resolve(context: Context, ranges: readonly Range[]): Answer {
  const [range] = ranges
  const source = readSource(context.document.text, ranges, context.mentions)
  if (range === undefined || source.kind === 'none')
    return { answer: absent('no source stands in the text'), kind: 'unknown' }
  if (source.kind === 'description' && source.description.kind === 'document')
    return given(context, source.description.words, range)
  return answerTo(context, source, range)
}

function answerTo(context: Context, source: Exclude<Source, { kind: 'none' }>, range: Range): Answer {
  switch (source.kind) {
    case 'name':
      return { answer: named(context, source.mention), kind: 'person' }
    case 'names':
      return { answer: together(context, source.mentions, range), kind: 'people' }
    case 'unlisted-name':
      if (isCommonHere(context, source.name)) return common(context, source.name, range)
      return { answer: unlisted(context, source.name, range), kind: 'unknown' }
    case 'label':
      return { answer: interviewed(context, source.asks, range), kind: 'person' }
    case 'description':
      return { answer: described(context, source.description, range), kind: source.description.kind }
    case 'pronoun': {
      const answer = pronoun(context, { word: source.word, range })
      // A speaker without an entity is one who spoke shortly before.
      const described = answer.absent || answer.value.entity !== undefined ? undefined : answer.value
      const kind = described && context.spoken.findLast(({ speaker }) => speaker === described)?.kind
      return { answer, kind: kind ?? 'unknown' }
    }
  }
}

/** A document does not speak: the one who made or gave it does. */
function given(context: Context, words: string, range: Range): Answer {
  const giver = giverOf(context.document.text, range)
  const source = giver && readSource(context.document.text, [giver], context.mentions)
  const documentary = source?.kind === 'description' && source.description.kind === 'document'
  if (giver === undefined || source === undefined || source.kind === 'none' || documentary)
    return { answer: absent(`"${words}" is a document, and who made it is not said`), kind: 'unknown' }
  const { answer, kind } = answerTo(context, source, giver)
  if (answer.absent) return { answer, kind }
  const step = {
    rule: 'giver-of-document',
    says: `"${words}" is by ${answer.value.name}`,
    ...anchored(context, giver),
  }
  return { answer: { ...answer, basis: 'resolved', chain: [...answer.chain, step] }, kind }
}

/** "Q" is nobody who is named; "A" is the person of the interview where the text names only one. */
function interviewed(context: Context, asks: boolean, range: Range): Resolvable<Speaker> {
  const { guest, because, interviewer } = interviewOf(context, range.start)
  if (asks) {
    if (interviewer === undefined) return absent('"Q" asks the questions and is not named')
    const says = `"Q" asks the questions, and ${interviewer.name} is named as the one whom ${guest?.name} spoke to`
    return known(interviewer, [{ rule: 'interview-question', says, ...anchored(context, range) }])
  }
  if (guest === undefined) return absent('"A" answers the questions, and several are named or nobody')
  const says = `"A" answers the questions, and ${guest.name} ${because}`
  return known(guest, [{ rule: 'interview-answer', says, ...anchored(context, range) }])
}

/** Several who speak as one: no entity of the document is all of them. */
function together(context: Context, mentions: readonly Mention[], range: Range): Resolvable<Speaker> {
  const names = mentions.map((mention) => context.entities.get(mention.entity)?.name ?? mention.text)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const says = `${name} are named together as the source`
  return {
    absent: false,
    value: { name },
    basis: 'stated',
    chain: [{ rule: 'names-in-source', says, ...anchored(context, range) }],
  }
}

/** A name that the names don't list: a part of the one full name that it fits ("Obuya-Lind", "Ruth Obuya-Lind"), else as it stands. */
/** "Recount confirms …", a headline: a word that the text writes small elsewhere is no name for its capital. */
const isCommonHere = ({ small }: Context, name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && small().has(name.toLowerCase())

function common(context: Context, name: string, range: Range): Answer {
  const description = readDescription(name.toLowerCase(), false)
  return { answer: described(context, description, range), kind: description.kind }
}

function unlisted(context: Context, name: string, range: Range): Resolvable<Speaker> {
  const says = `"${name}" is named as the source`
  const steps: Step[] = [{ rule: 'name-in-source', says, ...anchored(context, range) }]
  const bearers = [...context.entities.values()].filter(
    (entity) => entity.type === 'person' && isShortFormOf(nameKey(name), nameKey(entity.name)),
  )
  const [bearer, other] = bearers
  if (bearer === undefined || other !== undefined || name.includes(' '))
    return { absent: false, value: { name }, basis: 'stated', chain: steps }
  steps.push({ rule: 'part-of-name', says: `"${name}" is part of ${bearer.name}` })
  return known(bearer, steps)
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
  return context.spoken.some((spoken) => spoken.entity?.id === other.id) ? other : undefined
}
