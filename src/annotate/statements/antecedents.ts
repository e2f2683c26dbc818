import type { Speaker } from '../../model/attribution.ts'
import type { Resolvable } from '../../model/basis.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { AUXILIARIES, PREPOSITIONS } from '../language/en/function-words.ts'
import { BODY_NOUNS } from '../language/en/kind-words.ts'
import { DESCRIBING_COMPANIES } from '../language/en/name-end-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { bearersOf } from './bearers.ts'
import { impliedBody } from './bodies.ts'
import { absent, anchored, type Context, paragraphAt, type Spoken } from './context.ts'
import { asSpoken, describedSubjects } from './described-subjects.ts'
import { type Description, readDescription } from './description.ts'
import type { Range } from './finding.ts'
import { type Gender, genderOfWords } from './gender.ts'
import { firstEndingBehind } from './order.ts'
import { relativeAntecedent } from './relative-pronouns.ts'

/** How many characters back a pronoun or a description looks for its person: about two paragraphs of news prose. */
const REACH = 900

/** A pronoun that is the source, where it stands. */
export interface Pronoun {
  /** Lower case. */
  word: string
  range: Range
}

/** Whom a pronoun means: the person, body or group that spoke or was the subject last, where only one fits. */
export function pronoun(context: Context, source: Pronoun): Resolvable<Speaker> {
  if (/^(?:he|she|his|her|him)$/.test(source.word)) return person(context, source)
  if (/^(?:who|which|that|whose)$/.test(source.word)) return relative(context, source)
  if (/^(?:it|its|they|their)$/.test(source.word)) return body(context, source)
  return absent(`"${source.word}" is not resolved to a name`)
}

/** "he", "she": the person who spoke last, unless another was a subject since. */
function person(context: Context, { word, range }: Pronoun): Resolvable<Speaker> {
  const gender: Gender = /^(?:he|his|him)$/.test(word) ? 'masculine' : 'feminine'
  const fits = (entity: Entity) =>
    entity.type === 'person' && (context.genders.get(entity.id) ?? gender) === gender
  const told = personOfWords(context, range.start, fits)
  if (told !== undefined)
    return goesBack(
      context,
      { word, range },
      told,
      'pronoun-in-sentence',
      ', of whom the words before it tell',
    )
  const last = lastSpeaker(context, range.start, (spoken) =>
    spoken.entity === undefined ? describedFits(context, spoken, gender, range.start) : fits(spoken.entity),
  )
  const subject = later(
    lastSubject(context, range.start, fits),
    lastDescribed(context, range.start, (spoken) =>
      spoken.entity === undefined ? describedFits(context, spoken, gender, range.start) : fits(spoken.entity),
    ),
  )
  const chosen = choose(last, subject)
  if (chosen === undefined) return absent(`nobody named before "${word}" fits it surely`)
  if (chosen.entity !== undefined) context.genders.set(chosen.entity.id, gender)
  const did = chosen === last ? 'spoke' : 'was the subject'
  const rule = chosen === last ? 'pronoun-last-speaker' : 'pronoun-last-subject'
  return goesBack(context, { word, range }, chosen.speaker, rule, `, who ${did} last`)
}

const BEHIND_WORDS = /,\s(?:an?\s\p{L}{1,20}|which)\s$/u

/** "She added that Hale could found a party, an idea *he* has dismissed": the one person of whom somebody else's words tell. */
function personOfWords(context: Context, at: number, fits: (entity: Entity) => boolean): Speaker | undefined {
  const { text } = context.document
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  if (!BEHIND_WORDS.test(before)) return undefined
  const start = at - before.length + Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const end = firstEndingBehind(context.mentions, at)
  const named = new Set<Entity>()
  for (let index = firstEndingBehind(context.mentions, start); index < end; index++) {
    const mention = context.mentions[index]
    const entity = context.entities.get(mention?.entity ?? '')
    if (mention !== undefined && entity !== undefined && mention.end <= at && fits(entity)) named.add(entity)
  }
  const [only, other] = named
  return only === undefined || other !== undefined ? undefined : { name: only.name, entity: only.id }
}

/** A person who is only described is near: in the same paragraph or the one before. */
function describedFits(context: Context, spoken: Spoken, gender: Gender, at: number): boolean {
  if (spoken.kind !== 'person' || paragraphAt(context, at) - paragraphAt(context, spoken.at) > 1) return false
  return (genderOfWords(spoken.speaker.name) ?? gender) === gender
}

/** "it said": the body that spoke last in the paragraph; "they said": the group. */
function body(context: Context, source: Pronoun): Resolvable<Speaker> {
  const own = /^its?$/.test(source.word) ? bodyOfSentence(context, source.range.start) : undefined
  if (own !== undefined)
    return goesBack(context, source, own, 'pronoun-subject', ', with which the sentence begins')
  const past = source.word === 'it' ? bodyOfSentenceBefore(context, source.range.start) : undefined
  if (past !== undefined)
    return goesBack(context, source, past, 'pronoun-subject', ', with which the sentence before begins')
  const last = context.spoken.at(-1)
  const wanted = /^its?$/.test(source.word) ? 'institution' : 'people'
  const apart =
    last === undefined ? 2 : paragraphAt(context, source.range.start) - paragraphAt(context, last.at)
  // "The train was on time, it said", in the paragraph behind that of the only body it can be.
  const behind = apart === 1 && wanted === 'institution' && !opensWithBody(context, source.range.start)
  const near = apart === 0 || behind
  if (last === undefined || !near || last.kind !== wanted) {
    const subject =
      own === undefined && source.word === 'it'
        ? subjectOfSentenceBefore(context, source.range.start)
        : undefined
    if (subject === undefined) return absent(`"${source.word}" is not resolved to a name`)
    return goesBack(context, source, subject, 'pronoun-subject', ', with which the sentence before begins')
  }
  return goesBack(
    context,
    source,
    last.speaker,
    'pronoun-last-speaker',
    `, who spoke last in the paragraph${behind ? ' before' : ''}`,
  )
}

/** Whether the sentence before opens with "The company" or its like, so that "it" may be that one. */
function opensWithBody(context: Context, at: number): boolean {
  const before = context.document.text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const words = /(?:^|[\n.!?”"]\s)(The\s(?:[^.!?\n“”"]|\.\d)*)$/u.exec(before)?.[1]
  return words !== undefined && institutionAt(words) !== undefined
}

/** How far before ", it said" its sentence begins at most. */
const LONGEST_SENTENCE = 400

/** "The council has spent two million, *it* says": the body that the sentence begins with. */
function bodyOfSentence(context: Context, at: number): Speaker | undefined {
  const { text } = context.document
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const sentence =
    /(?:^|[\n.!?”"]\s)((?:The\s)?[^\s.!?\n“”"](?:[^.!?\n“”"]|\.\d|\.\p{Lu}{1,3}\))*,\s)$/u.exec(before)?.[1]
  const said = sentence?.replace(DATELINE, '')
  return said === undefined ? undefined : bodyAt(context, said, at - said.length, at)
}

/** "OSLO, Feb 8 (Newswire) - ": where a report comes from, before its first sentence. */
const DATELINE = /^\p{Lu}[^()\n]{0,40}\([^()\n]{1,30}\)\s[—–-]{1,2}\s/u

/** "Tarn Marine kept its dividend. *It* expects …": the body that the sentence before begins with, where "it" begins its own. */
function bodyOfSentenceBefore(context: Context, at: number): Speaker | undefined {
  const { text } = context.document
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const sentence =
    /(?:^|[\n.!?”"]\s)((?:The\s)?[^\s.!?\n“”"](?:[^.!?\n“”"]|\.\d|\.\p{Lu}{1,3}\))*[.]\s)$/u.exec(before)?.[1]
  return sentence === undefined ? undefined : bodyAt(context, sentence, at - sentence.length, at)
}

/** "The coast guard ended its search. All but two had been found, *it* said": the body that the sentence before this one begins with. */
function subjectOfSentenceBefore(context: Context, at: number): Speaker | undefined {
  const { text } = context.document
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const start = /[.!?]\s(?=\p{Lu}(?:[^.!?\n“”"]|\.\d)*$)/u.exec(before)
  return start === null ? undefined : bodyOfSentenceBefore(context, at - before.length + start.index + 2)
}

/** "Norland's *Tarn Marine*": the owner before a name, with its mark. */
const OWNER_BEFORE = /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*['’]s\s/u

/** "Norwest health *insurer* Medira", "Chipmaker Orrery": what a body is, before its name. */
function kindBefore(sentence: string): RegExpExecArray | null {
  const words = /^(?:\p{L}[\p{L}’'-]*\s){0,3}?(\p{L}[\p{Ll}-]+)\s(?=\p{Lu})/u.exec(sentence)
  const kind = words?.[1]?.toLowerCase() ?? ''
  return BODY_NOUNS.has(kind) || DESCRIBING_COMPANIES.has(kind) ? words : null
}

/** The body with which the sentence that starts at `start` begins, as it is known at `at`. */
function bodyAt(context: Context, sentence: string, start: number, at: number): Speaker | undefined {
  const owner = (OWNER_BEFORE.exec(sentence) ?? kindBefore(sentence))?.[0].length ?? 0
  const named = [start, start + (sentence.startsWith('The ') ? 4 : 0), start + owner]
  for (const place of named) {
    const mention = context.mentions[firstEndingBehind(context.mentions, place)]
    const entity = mention?.start === place ? context.entities.get(mention.entity) : undefined
    if (
      entity?.type === 'organisation' &&
      mention !== undefined &&
      !/^['’]s?\s/.test(context.document.text.slice(mention.end))
    )
      return { name: entity.name, entity: entity.id }
    if (entity !== undefined && owner === 0) return undefined
  }
  const description = institutionAt(sentence) ?? ownedInstitutionAt(sentence)
  if (description === undefined) return undefined
  const [only, other] = bearersOf(context, description, at)
  const bearer = only ?? impliedBody(context, description, start)
  if (other !== undefined) return undefined
  return bearer === undefined
    ? { name: description.name }
    : { name: bearer.entity.name, entity: bearer.entity.id }
}

/** "Norland's *defence ministry*" at the head of a sentence. */
function ownedInstitutionAt(sentence: string): Description | undefined {
  const words =
    /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*['’]s?(?:\s\p{Ll}[\p{L}-]*){1,3}/u
      .exec(sentence)?.[0]
      .split(' ') ?? []
  const read = words.slice(1).map((_, i) => readDescription(words.slice(0, i + 2).join(' '), true))
  return read.findLast(({ kind }) => kind === 'institution')
}

/** The body that a sentence opens with by a description: "The *health ministry* has hired …". */
function institutionAt(sentence: string): Description | undefined {
  const words = /^The(?:\s\p{Ll}[\p{L}-]*){1,3}/u.exec(sentence)?.[0].split(' ') ?? []
  const read = words.slice(1).map((_, i) => readDescription(words.slice(0, i + 2).join(' '), true))
  return read.findLast(({ kind }) => kind === 'institution')
}

/** ", who said …": the name right before, or before its appositive. */
function relative(context: Context, source: Pronoun): Resolvable<Speaker> {
  const entity = relativeAntecedent(context, source.range)
  if (entity === undefined) return absent(`what "${source.word}" goes back to is no name`)
  const speaker = { name: entity.name, entity: entity.id }
  return goesBack(context, source, speaker, 'relative-pronoun', ' right before it')
}

function goesBack(
  context: Context,
  { word, range }: Pronoun,
  speaker: Speaker,
  rule: string,
  why: string,
): Resolvable<Speaker> {
  const step = { rule, says: `"${word}" goes back to ${speaker.name}${why}`, ...anchored(context, range) }
  return { absent: false, value: speaker, basis: 'resolved', chain: [step] }
}

/** The last speaker within reach whom `fits` accepts. */
export function lastSpeaker(
  context: Context,
  at: number,
  fits: (spoken: Spoken) => boolean,
): Spoken | undefined {
  for (let index = context.spoken.length - 1; index >= 0; index--) {
    const spoken = context.spoken[index]
    if (spoken === undefined || at - spoken.at >= REACH) return undefined
    if (spoken.at < at && fits(spoken)) return spoken
  }
  return undefined
}

/** The later of the two; a subject behind the last speaker takes the pronoun over. */
function choose(speaker: Spoken | undefined, subject: Spoken | undefined): Spoken | undefined {
  if (speaker === undefined || subject === undefined) return speaker ?? subject
  const same =
    speaker.entity === undefined ? speaker.at === subject.at : speaker.entity.id === subject.entity?.id
  return !same && subject.at > speaker.at ? subject : speaker
}

/** The last narrated mention that opens a sentence or clause, so that it is likely its subject. */
function lastSubject(context: Context, at: number, fits: (entity: Entity) => boolean): Spoken | undefined {
  for (let index = firstEndingBehind(context.narrated, at) - 1; index >= 0; index--) {
    const mention = context.narrated[index]
    if (mention === undefined || at - mention.start > REACH) break
    const entity = context.entities.get(mention.entity)
    if (entity === undefined || !fits(entity) || !opensClause(context.document.text, mention)) continue
    return { speaker: { name: entity.name, entity: entity.id }, entity, kind: 'person', at: mention.start }
  }
  return undefined
}

/** The last person whom a sentence of the narrator opens with by a description: "The judge ordered …". */
function lastDescribed(context: Context, at: number, fits: (spoken: Spoken) => boolean): Spoken | undefined {
  const reach = { start: Math.max(0, at - REACH), end: at }
  const found = describedSubjects(context.document.text, reach, context.told)
  return found.map((subject) => asSpoken(context, subject)).findLast(fits)
}

const later = (one: Spoken | undefined, other: Spoken | undefined): Spoken | undefined =>
  (other?.at ?? -1) > (one?.at ?? -1) ? other : one

/** Characters of a role that stands before its bearer with the sentence's beginning. */
const LONGEST_ROLE = 100
/** "The company's chief executive, Paulo Sena, resigned": the subject is a role, and the name stands beside it. */
const APPOSED =
  /(?:^|[\n.!?”"]\s)(?:But\s|And\s)?(?:The|An?|His|Her|Its|Their|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}['’]s?)\s[\p{L}\s'’-]{3,60},\s$/u

const SETTING_BEFORE =
  /(?:^|[\n.!?”"]\s)(?:At|In|On|By|After|Before|From|During|For|With|Under|Despite|Since|Until|When|While|Although|Though|As|Asked)\s[^.;:!?\n”"]{1,140},\s(?:(?:Mr|Mrs|Ms|Dr)\.\s)?$/u
const VERB_BEHIND = /^\s(?:was|were|is|are|had|has|would|will|could|said|told|\p{Ll}{2,12}ed)\s/u

/** "In her last interview, with a radio station, *Ms. Reed* was asked …": behind a setting with commas of its own, its verb right behind it. */
const isMainSubject = (text: string, start: number, end: number): boolean =>
  VERB_BEHIND.test(text.slice(end, end + 20)) &&
  SETTING_BEFORE.test(text.slice(Math.max(0, start - 160), start))

/** What may stand before a name as what its bearer is: "Hero paramedic", "Dad", "The Australian striker". */
const DESCRIBED =
  /(?:^|[\n.!?”"’]\s*)((?:(?:The|His|Her|Their|Its)\s)?(?:\p{Lu}[\p{L}-]*\s)?(?:\p{Ll}[\p{Ll}-]*\s){0,4})$/u
const LONGEST_DESCRIBED = 70

/** Where the words begin that say before a person's name what they are, at the head of a sentence; else where the name begins. */
function startWithDescription(text: string, mention: Mention): number {
  if (mention.type !== 'person') return mention.start
  const [, words = ''] =
    DESCRIBED.exec(text.slice(Math.max(0, mention.start - LONGEST_DESCRIBED), mention.start)) ?? []
  if (words === '') return mention.start
  const description = words.trim()
  const plain = !description
    .split(' ')
    .some((word) => PREPOSITIONS.has(word) || AUXILIARIES.has(word) || isPast(word))
  const person = readDescription(description, true).kind === 'person' || SMALL.has(description.toLowerCase())
  return plain && person ? mention.start - words.length : mention.start
}

/** "Little Alfie Watts" */
const SMALL: ReadonlySet<string> = new Set(['little', 'young', 'poor', 'brave', 'tragic', 'lucky', 'old'])

function opensClause(text: string, mention: Mention): boolean {
  const start = Math.min(startWithDescription(text, mention), mention.role?.start ?? mention.start)
  const before = text.slice(Math.max(0, start - 40), start)
  if (/^['’]s?\b/.test(text.slice(mention.end, mention.end + 3))) return false
  if (
    text[mention.end] === ',' &&
    APPOSED.test(text.slice(Math.max(0, mention.start - LONGEST_ROLE), mention.start))
  )
    return true
  if (isMainSubject(text, start, mention.end)) return true
  // "the child of Joel Orlow and *Ruth Orlow*, a weaver": no clause that "and" opens.
  if (/\band\s*$/i.test(before) && /^[,.;)]/.test(text.slice(mention.end))) return false
  // "On the quay, Ann Reed …": a short setting may stand in front.
  return /(?:^|[\n.!?;:”"]|\b(?:but|and|when|while|as|after|before|though|although|because|if|that)|[\n.!?]\s*(?:At|In|On|By|After|Before|From|During|For|With)\s[^,.;:!?\n]{1,30},|[\n.!?]\s*Born)\s*(?:(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr)\.\s*)?$/i.test(
    before,
  )
}
