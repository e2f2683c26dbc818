import type { Attribution, Entity, Mention, Resolvable, Span, Speaker } from '../../model/index.ts'
import { ACTOR_NOUNS, ACTOR_PRONOUNS } from '../language/en/commitment-cues.ts'
import { PREPOSITIONS } from '../language/en/function-words.ts'
import { AGENT_ENDING, GROUPS, INSTITUTIONS, NOT_AGENTS, PERSONS } from '../language/en/speaking-nouns.ts'
import { ROLES } from '../language/en/titles.ts'
import type { PronounReader } from '../statements/pronouns.ts'
import type { Range, Word } from './words.ts'

export interface NamedEntities {
  mentions: Mention[]
  entities: Entity[]
}

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our'])
const THIRD_PERSON = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their'])
const OWN = new Set([...FIRST_PERSON, ...THIRD_PERSON])
/** What ends the head's own words: a preposition, or what sets another beside it. */
const BEFORE_HEAD_ENDS = new Set([...PREPOSITIONS, 'and', 'other', ',', '(', 'who', 'which', 'that'])

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that'])

const QUANTIFIERS = new Set([
  'some',
  'all',
  'many',
  'most',
  'each',
  'both',
  'one',
  'none',
  'two',
  'several',
  'few',
])

/** Index of the head noun of a subject: the last word before its first preposition. */
function headIndex(words: readonly Word[], subject: Range): number {
  // "Some of the managers": the noun behind the quantifier.
  const quantified =
    QUANTIFIERS.has(words[subject.from]?.lower ?? '') && words[subject.from + 1]?.lower === 'of'
  for (let index = subject.from + (quantified ? 2 : 1); index < subject.to; index += 1) {
    const { lower = '' } = words[index] ?? {}
    // "Officials overseeing the probe": a participle with its object describes the head before it.
    const described = /[a-z]{3}ing$/.test(lower) && DETERMINERS.has(words[index + 1]?.lower ?? '')
    if (BEFORE_HEAD_ENDS.has(lower) || described) return index - 1
  }
  return subject.to - 1
}

/** The person or organisation whose name is the head of the subject. */
function namedActor(words: readonly Word[], subject: Range, names: NamedEntities): Mention | undefined {
  const head = words[headIndex(words, subject)]
  if (head === undefined) return undefined
  // "Norland's decision to": the name without the mark of its possessive.
  const end = head.end - (POSSESSIVE.exec(head.lower)?.[0].length ?? 0)
  return names.mentions.find((mention) => mention.start <= head.start && mention.end >= end)
}

const POSSESSIVE = /['’]s?$/

/** Whether the subject names somebody who can act: a name, a pronoun for people, or a noun for people and bodies. */
export function isActor(words: readonly Word[], subject: Range, names: NamedEntities): boolean {
  const first = words[subject.from]
  const head = words[headIndex(words, subject)]
  if (first === undefined || head === undefined || subject.from >= subject.to) return false
  if (subject.to - subject.from === 1 && (ACTOR_PRONOUNS.has(first.lower) || OWN.has(first.lower)))
    return true
  if (namedActor(words, subject, names) !== undefined) return true
  return (
    isActorNoun(head.lower) || (head.capital && (subject.from > 0 || entitiesNamed(head, names).length > 0))
  )
}

/** Whether the subject is the name of a place alone, its article aside. */
export function isPlace(words: readonly Word[], subject: Range, names: NamedEntities): boolean {
  const from = words[subject.from]?.lower === 'the' ? subject.from + 1 : subject.from
  const [first, last] = [words[from], words[subject.to - 1]]
  const mention = names.mentions.find(
    ({ start, end }) => start <= (first?.start ?? -1) && end >= (last?.end ?? Infinity),
  )
  return names.entities.some(({ id, type }) => id === mention?.entity && type === 'place')
}

/** The persons and organisations whose name begins or ends with a capitalised word: "Hallberg" of Hallberg Lines. */
function entitiesNamed({ lower, capital }: Word, names: NamedEntities): Entity[] {
  if (!capital) return []
  return names.entities.filter(({ type, name }) => {
    const parts = name.toLowerCase().split(' ')
    return type !== 'place' && (parts[0] === lower || parts.at(-1) === lower)
  })
}

/** A noun for people or a body, singular or plural: of the lists of who speaks and acts, or by an ending of agents. */
function isActorNoun(own: string): boolean {
  const lower = own.replace(POSSESSIVE, '')
  const forms = lower.endsWith('ies')
    ? [`${lower.slice(0, -3)}y`]
    : lower.endsWith('s')
      ? [lower.slice(0, -1)]
      : []
  return [lower, ...forms].some(
    (form) =>
      ACTING.some((list) => list.has(form)) ||
      (AGENT_ENDING.test(form) && !NOT_AGENTS.has(form)) ||
      form.endsWith('ee'),
  )
}

const ACTING = [ACTOR_NOUNS, INSTITUTIONS, GROUPS, PERSONS, ROLES]

/** Who is to do it: the entity where it is named or the pronoun is the speaker's own, else the describing words. */
export function actorOf(
  agent: Span | undefined,
  words: readonly Word[],
  subject: Range,
  names: NamedEntities,
  attribution: Attribution | undefined,
  pronouns: PronounReader,
): Resolvable<Speaker> {
  if (agent === undefined) return { absent: true, reason: 'the text does not say who is to do it' }
  const lower = agent.text.toLowerCase()
  if (FIRST_PERSON.has(lower)) return speakerOf(lower, attribution)
  if (THIRD_PERSON.has(lower)) {
    // In reported speech the pronoun is the speaker's own in the ordinary case ("X said it would …").
    // "It will reach orbit in August, the agency said": a sentence's own subject goes on from the one before.
    const isOpening =
      attribution !== undefined && isPostposed(attribution, agent) && /^(?:it|they)$/.test(lower)
    if (
      attribution !== undefined &&
      attribution.type !== 'direct' &&
      !isOpening &&
      fits(lower, attribution, names)
    ) {
      return speakerOf(lower, attribution)
    }
    // A body is taken up by "it" as the subject of a sentence; whom "he" takes up of two is not known surely enough.
    if (lower === 'it' && attribution?.type !== 'direct') {
      const meant = pronouns(lower, agent)
      if (!meant.absent && meant.chain.some(({ rule }) => rule === 'pronoun-subject')) return meant
    }
    return { absent: true, reason: `whom "${agent.text}" stands for is not resolved` }
  }
  if (isJoined(words, subject, names))
    return { absent: false, value: { name: agent.text }, basis: 'stated', chain: [] }
  const mention = namedActor(words, subject, names)
  const head = words[headIndex(words, subject)]
  const called = head === undefined || subject.to - subject.from > 1 ? [] : entitiesNamed(head, names)
  const entity =
    names.entities.find((candidate) => candidate.id === mention?.entity) ??
    (called.length === 1 ? called[0] : undefined)
  if (entity !== undefined) {
    return { absent: false, value: { name: entity.name, entity: entity.id }, basis: 'stated', chain: [] }
  }
  return (
    namedByKind(agent.text, names) ?? {
      absent: false,
      value: { name: agent.text.replace(/['’]s$/, '') },
      basis: 'stated',
      chain: [],
    }
  )
}

/** "Abbey Road and Millfield": two names, of which neither is all of the subject. */
function isJoined(words: readonly Word[], { from, to }: Range, { mentions }: NamedEntities): boolean {
  return words.slice(from, to).some((word, offset, subject) => {
    const [before, after] = [subject[offset - 1], subject[offset + 1]]
    if (word.lower !== 'and' || before?.capital !== true || after?.capital !== true) return false
    return !mentions.some(({ start, end }) => start < word.start && end > word.end)
  })
}

/** Whether who says it is named behind what is said. */
function isPostposed({ cue, source }: Attribution, { start }: Span): boolean {
  return [...cue, ...source].every((span) => span.start > start)
}

/** "The line" where one organisation alone is called a line: Hallberg Lines. Undefined where none or several are. */
function namedByKind(text: string, names: NamedEntities): Resolvable<Speaker> | undefined {
  const [, noun] = /^the ([a-z]+)$/i.exec(text) ?? []
  if (noun === undefined) return undefined
  const called = names.entities.filter(({ type, name }) => {
    const last = name.toLowerCase().split(' ').at(-1) ?? ''
    return type === 'organisation' && (last === noun.toLowerCase() || last === `${noun.toLowerCase()}s`)
  })
  const [only, ...others] = called
  if (only === undefined || others.length > 0) return undefined
  const step = { rule: 'named-by-kind', says: `"${text}" is ${only.name}, the only one of its kind here` }
  return { absent: false, value: { name: only.name, entity: only.id }, basis: 'resolved', chain: [step] }
}

function fits(pronoun: string, attribution: Attribution, names: NamedEntities): boolean {
  if (attribution.speaker.absent) return false
  // "His team said he would have surgery", "her lawyer said she would appeal": whose team and lawyer it is.
  const source = attribution.source[0]?.text ?? ''
  if (/^(?:his|her)\b/i.test(source) && /^(?:he|she|his|her)$/.test(pronoun)) return false
  const id = attribution.speaker.value.entity
  const type = names.entities.find((entity) => entity.id === id)?.type
  const head = attribution.speaker.value.name.toLowerCase().split(' ').at(-1) ?? ''
  if (
    type === undefined &&
    (INSTITUTIONS.has(head) || GROUPS.has(head)) &&
    /^(?:he|she|his|her)$/.test(pronoun)
  )
    return false
  return /^(?:he|she|his|her)$/.test(pronoun)
    ? type !== 'organisation' && type !== 'place'
    : type !== 'person'
}

function speakerOf(pronoun: string, attribution: Attribution | undefined): Resolvable<Speaker> {
  if (attribution === undefined || attribution.speaker.absent) {
    return { absent: true, reason: `whom "${pronoun}" stands for is not resolved` }
  }
  const speaker = attribution.speaker.value
  return {
    absent: false,
    value: speaker,
    basis: 'resolved',
    chain: [{ rule: 'pronoun-of-speaker', says: `"${pronoun}" in the statement of ${speaker.name}` }],
  }
}
