import type { LabelledSpan } from '../labels.ts'
import { spansOf } from '../labels.ts'
import { NAME_PARTICLES } from '../language/en/capitalised-words.ts'
import { BODY_NOUNS } from '../language/en/kind-words.ts'
import {
  COUNTED_BODIES,
  DESCRIBING_COMPANIES,
  DESCRIBING_PERSONS,
  HEADLINE_ADVERBS,
  HYPHENED_PARTICIPLES,
  LED_BY,
  LETTERS_BEHIND,
  MEMBERS,
  NAME_CLOSERS,
  NUMBERED_UNITS,
  ORDINALS,
  OWN_COMMON_NOUNS,
  PARTISANS,
  STOPPED_ENDS,
  SURNAME_OPENERS,
} from '../language/en/name-end-words.ts'
import { KNOWN_ORGANISATIONS } from '../language/en/organisation-words.ts'
import { FIRMS_LIKE_PERSONS } from '../language/en/thing-names.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { nameKey } from './key.ts'
import { begins, continues, OUTSIDE, TYPES } from './linear/labels.ts'
import { isStrongHead } from './runs.ts'
import type { NameWord } from './words.ts'

const PERSON = TYPES.indexOf('person')
const ORGANISATION = TYPES.indexOf('organisation')
const PLACE = TYPES.indexOf('place')
const CAPITAL = /\p{Lu}/u
const DIGIT = /^\p{N}/u
const NUMBER = /^\p{N}{1,3}$/u
const ORDINAL_NUMBER = /^\p{N}{1,3}(?:st|nd|rd|th|d)$/u
const PLURAL = /^\p{Ll}+s$/u

function mayOpen(word: NameWord | undefined, type: number): boolean {
  if (word === undefined) return true
  if (CAPITAL.test(word.text) || DIGIT.test(word.text) || word.mark) return true
  return TYPES[type] !== 'organisation' && SURNAME_OPENERS.has(word.lower)
}

function mayClose(word: NameWord | undefined, before: NameWord | undefined, type: number): boolean {
  if (word === undefined) return true
  if (CAPITAL.test(word.text) || DIGIT.test(word.text)) return true
  // What a hyphen or an apostrophe holds together is one word ("Al-sadr", "Cote-d'or"); so are the marks of "E!".
  if (before === undefined || before.end === word.start) return true
  const own = TYPES[type]
  if (own === 'person' && NAME_CLOSERS.has(word.lower)) return true
  return own !== undefined && own !== 'person' && OWN_COMMON_NOUNS[own].has(word.lower)
}

/** "north west London", "the Norland province", "Norland and": without the small words at both ends. */
function withoutSmallWords(words: readonly NameWord[], { from, to, type }: LabelledSpan): LabelledSpan {
  if (to - from === 1) return { from, to, type }
  let [start, end] = [from, to]
  if (
    TYPES[type] === 'organisation' &&
    to - from > 2 &&
    words[from]?.text === 'The' &&
    isStrongHead(words[to - 1])
  )
    start += 1
  while (start < end && !mayOpen(words[start], type)) start += 1
  while (end > start && !mayClose(words[end - 1], end - 2 < start ? undefined : words[end - 2], type))
    end -= 1
  return { from: start, to: end, type }
}

/** "Rival Van Houten", "Chipmaker Orrery" at the head of a sentence: without the word that says what it is, and so that it is a company. */
function withoutDescription(words: readonly NameWord[], name: LabelledSpan): LabelledSpan {
  const { to, type } = name
  const { from } = name
  if (type === ORGANISATION) {
    // "Norwest health insurer *Medira*": a common noun in small letters says what is named behind it.
    const noun = words.slice(from, to).findLastIndex(({ text }) => BODY_NOUNS.has(text))
    const named = words.slice(from + noun + 1, to)
    if (noun >= 0 && named.length > 0 && named.every(({ text }) => CAPITAL.test(text)))
      return { from: from + noun + 1, to, type }
  }
  const described =
    TYPES[type] !== 'place' &&
    to - from > 1 &&
    words[from]?.opening === true &&
    DESCRIBING_COMPANIES.has(words[from].lower) &&
    CAPITAL.test(words[from + 1]?.text ?? '')
  return described ? { from: from + 1, to, type: ORGANISATION } : name
}

/** "Miriam Oyelaran KC", "Pal Kelly Marsh" at the head of a sentence: without the letters behind a full name, and what stands before it. */
function withoutWhatPersonIs(words: readonly NameWord[], name: LabelledSpan): LabelledSpan {
  let { from, to } = name
  if (TYPES[name.type] !== 'person') return name
  while (to - from > 2 && LETTERS_BEHIND.has(words[to - 1]?.text ?? '')) to -= 1
  if (to - from > 1 && HEADLINE_ADVERBS.has(words[to - 1]?.lower ?? '')) to -= 1
  if (to - from > 2 && words[from]?.opening === true && DESCRIBING_PERSONS.has(words[from]?.lower ?? ''))
    from += 1
  return { ...name, from, to }
}

/**
 * "Aidan McGivern-*Ross*": the second half of a surname behind a full name, whether it was taken for nothing or for another person. Of a
 * surname alone both may be persons ("the Reed-Hale debate").
 */
function withHyphened(words: readonly NameWord[], labels: Uint8Array): Uint8Array {
  const joined = labels.slice()
  for (const { from, to, type } of spansOf(labels)) {
    const [last, hyphen, half] = words.slice(to - 1, to + 2)
    if (type !== PERSON || to - from < 2 || last === undefined || hyphen === undefined || half === undefined)
      continue
    if (!/^[-‑]$/.test(hyphen.text) || hyphen.start !== last.end || half.start !== hyphen.end) continue
    if (!/^\p{Lu}\p{Ll}/u.test(half.text) || HYPHENED_PARTICIPLES.has(half.lower)) continue
    const free = labels[to] === OUTSIDE && labels[to + 2] !== continues(PERSON)
    if (!free || (labels[to + 1] !== OUTSIDE && labels[to + 1] !== begins(PERSON))) continue
    joined[to] = continues(PERSON)
    joined[to + 1] = continues(PERSON)
  }
  return joined
}

/**
 * "Harrow & Harrow", "Marks & Spencer": a firm of its founders' names, whatever each was taken for. Of other pairs that the labels have as
 * persons both are as often the authors of a paper.
 */
function withFirms(words: readonly NameWord[], labels: Uint8Array): Uint8Array {
  const joined = labels.slice()
  words.forEach(({ text }, at) => {
    const [one, other] = [words[at - 1], words[at + 1]]
    if (text !== '&' || one === undefined || other === undefined) return
    const alone = [words[at - 2], words[at + 2]].every(
      (word) => word?.mark !== false || !CAPITAL.test(word.text),
    )
    const known = FIRMS_LIKE_PERSONS.has(nameKey(`${one.text} ${other.text}`))
    if (!alone || !(known || (one.text === other.text && /^\p{Lu}\p{Ll}{2,}$/u.test(one.text)))) return
    joined.fill(continues(ORGANISATION), at - 1, at + 2)
    joined[at - 1] = begins(ORGANISATION)
  })
  return joined
}

/** "3 Air Division", "65th Wing", "Sixteenth Air Force": with the number that tells a unit from the others. */
function withNumber(words: readonly NameWord[], labels: Uint8Array, name: LabelledSpan): LabelledSpan {
  const { from, to, type } = name
  const before = words[from - 1]
  if (TYPES[type] !== 'organisation' || before === undefined || labels[from - 1] !== OUTSIDE) return name
  if (words[from]?.joined !== true) return name
  const has = (list: ReadonlySet<string>): boolean =>
    words.slice(from, to).some(({ lower }) => list.has(lower))
  const ordinal =
    ORDINAL_NUMBER.test(before.text) || (CAPITAL.test(before.text) && ORDINALS.has(before.lower))
  // "3 Air Force planes" are three planes.
  const counts = NUMBER.test(before.text) && has(NUMBERED_UNITS) && !PLURAL.test(words[to]?.text ?? '')
  return counts || (ordinal && (has(NUMBERED_UNITS) || has(COUNTED_BODIES)))
    ? { ...name, from: from - 1 }
    : name
}

/** "Nurlan Turgunbek uulu": with the small word that says whose child it is. */
function withCloser(words: readonly NameWord[], labels: Uint8Array, name: LabelledSpan): LabelledSpan {
  const next = words[name.to]
  const closes = TYPES[name.type] === 'person' && next?.joined === true && NAME_CLOSERS.has(next.lower)
  return closes && labels[name.to] === OUTSIDE ? { ...name, to: name.to + 1 } : name
}

/** "Andrew Evans *Jr*", "John Hale *III*": with what tells a son from his father. */
function withSuffix(words: readonly NameWord[], labels: Uint8Array, name: LabelledSpan): LabelledSpan {
  const next = words[name.to]
  const son =
    TYPES[name.type] === 'person' && next?.joined === true && /^(?:Jr|Sr|II|III|IV)$/.test(next.text)
  return son && labels[name.to] === OUTSIDE && name.to - name.from > 1 ? { ...name, to: name.to + 1 } : name
}

/** "Evans Jr.", "Fresno, Calif.": with the stop of the abbreviation. */
function withStop(words: readonly NameWord[], labels: Uint8Array, name: LabelledSpan): LabelledSpan {
  const { to, type } = name
  const [last, next] = [words[to - 1], words[to]]
  const own = TYPES[type]
  if (last === undefined || own === undefined || next?.text !== '.' || next.start !== last.end) return name
  return labels[to] === OUTSIDE && STOPPED_ENDS[own].has(last.lower) ? { ...name, to: to + 1 } : name
}

/**
 * "Tarn Club / Harrow Club" are two names, "Harrow or Reading" too, and so are "Harrow and Reading", places each, and "Toyota and
 * Orrery", one of which is a known company. In a person's name a small word that is no particle parts two ("Tarn *beat* Harrow").
 */
function parted(words: readonly NameWord[], name: LabelledSpan): LabelledSpan[] {
  const person = TYPES[name.type] === 'person'
  const partisan = ofPartisan(words, name)
  if (partisan !== undefined) return [partisan]
  const pieces = cutAt(
    words,
    name,
    (word, at) =>
      word.text === '/' ||
      word.text === 'or' ||
      (person && CASE.test(word.text)) ||
      (person && at > name.from && at < name.to - 1 && isPlainSmall(word) && !isInsideWord(words, at)),
  )
  // "R v Whitmore": the Crown is no person.
  const isCase = pieces.length > 1 && words.slice(name.from, name.to).some(({ text }) => CASE.test(text))
  const parties = isCase ? pieces.filter((piece) => !isLetter(words, piece)) : pieces
  return parties.flatMap((piece) => {
    if (TYPES[piece.type] === 'organisation') {
      const member = ofMember(words, piece)
      if (member !== undefined) return member
      const companies = cutAt(words, piece, (word) => word.text === 'and')
      const one = ({ from, to }: LabelledSpan): boolean => to - from === 1
      const known = companies.some(({ from }) => KNOWN_ORGANISATIONS.has(words[from]?.lower ?? ''))
      return companies.length === 2 && companies.every(one) && known ? companies : [piece]
    }
    const both = TYPES[piece.type] === 'place' ? cutAt(words, piece, (word) => word.text === 'and') : []
    const known = ({ from, to }: LabelledSpan): boolean =>
      lookupPlaces(
        words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      ).length > 0
    return both.length > 1 && !known(piece) && both.every(known) ? both : [piece]
  })
}

/** "Meadow Party *TD* Ann Reed", labelled as one body: a party and its member. */
function ofMember(words: readonly NameWord[], { from, to, type }: LabelledSpan): LabelledSpan[] | undefined {
  const at = words.slice(from, to).findIndex(({ text }) => MEMBERS.has(text)) + from
  const named = words.slice(at + 1, to)
  if (at <= from || named.length < 2 || !named.every(({ text, mark }) => mark || CAPITAL.test(text)))
    return undefined
  return [
    { from, to: at, type },
    { from: at + 1, to, type: PERSON },
  ]
}

/** "R *v* Whitmore", "Orlow v. Reed": the parties to a case. */
const CASE = /^vs?\.?$/

const isLetter = (words: readonly NameWord[], { from, to, type }: LabelledSpan): boolean =>
  TYPES[type] === 'person' && to - from === 1 && /^\p{Lu}$/u.test(words[from]?.text ?? '')

/** "a *Nebraska* Republican": a state, and what somebody of it is. */
function ofPartisan(words: readonly NameWord[], { from, to, type }: LabelledSpan): LabelledSpan | undefined {
  if (type !== ORGANISATION || to - from < 2 || !PARTISANS.has(words[to - 1]?.text ?? '')) return undefined
  const state = words.slice(from, to - 1).map(({ text }) => text)
  return lookupPlaces(state.join(' ')).some(({ kind }) => kind === 'admin1')
    ? { from, to: to - 1, type: PLACE }
    : undefined
}

/** What no name of a person has in its middle: a word in small letters that is neither a particle nor a nickname's article. */
const isPlainSmall = ({ text, lower, mark }: NameWord): boolean =>
  !mark &&
  /^\p{Ll}{3,}$/u.test(text) &&
  !SURNAME_OPENERS.has(lower) &&
  !NAME_PARTICLES.has(lower) &&
  !NAME_CLOSERS.has(lower) &&
  !/^(?:the|and|of)$/.test(lower)

/** "Al-sadr", "d'or": held together with what stands beside it. */
const isInsideWord = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.start === words[at - 1]?.end || words[at]?.end === words[at + 1]?.start

function cutAt(
  words: readonly NameWord[],
  name: LabelledSpan,
  parts: (word: NameWord, at: number) => boolean,
): LabelledSpan[] {
  const pieces: LabelledSpan[] = []
  let from = name.from
  for (let i = name.from; i <= name.to; i += 1) {
    const word = words[i]
    if (i < name.to && word !== undefined && !parts(word, i)) continue
    if (i > from) pieces.push({ ...name, from, to: i })
    from = i + 1
  }
  return pieces
}

const mayBeNamed = (words: readonly NameWord[]): boolean =>
  words.some(({ text }) => CAPITAL.test(text) || DIGIT.test(text))

/** Whether the words are a unit with its number, all of it in capitals: "65 Fighter Wing", "101st Airborne Division". */
export function isNumberedUnit(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words
  const last = rest.at(-1)
  return (
    first !== undefined &&
    rest.length > 1 &&
    (NUMBER.test(first.text) || ORDINAL_NUMBER.test(first.text)) &&
    rest.every(({ text, joined }) => joined && /^\p{Lu}/u.test(text)) &&
    NUMBERED_UNITS.has(last?.lower ?? '') &&
    !/[^p]s$/.test(last?.lower ?? '')
  )
}

/** As many words as "45th Expeditionary Air Defense Wing" has. */
const LONGEST_UNIT = 6

/** The units with their numbers that were labelled as nothing. */
function unitsIn(words: readonly NameWord[], labels: Uint8Array): LabelledSpan[] {
  return words.flatMap(({ text }, from): LabelledSpan[] => {
    if (!DIGIT.test(text)) return []
    for (let to = Math.min(words.length, from + LONGEST_UNIT); to > from + 2; to -= 1)
      if (
        isNumberedUnit(words.slice(from, to)) &&
        labels.subarray(from, to).every((label) => label === OUTSIDE)
      )
        return [{ from, to, type: ORGANISATION }]
    return []
  })
}

/** Messages write a name like "google" small in the middle of other sentences; places less so. */
const isOneSmallWord = ({ from, to, type }: LabelledSpan): boolean =>
  to - from === 1 && TYPES[type] !== 'place'

/** Whether the name is that of the one who leads what is spoken of: "the Orlow administration". */
function isLeader(words: readonly NameWord[], labelled: LabelledSpan, cut: LabelledSpan): boolean {
  const next = words[cut.to]
  return cut.to === labelled.to - 1 && cut.to - cut.from === 1 && next !== undefined && LED_BY.has(next.lower)
}

/**
 * Labels with the ends of names where newspapers' conventions are firm: a name begins and ends with a capital or a number but
 * for particles and a few common nouns; numbers of units and stops of abbreviations are part of it; a slash parts names.
 * What is cut off follows the annotated names of EWT, GUM, WikiGold and CrossNER (development and training parts),
 * counted; a small-lettered name in a sentence with capitals is none.
 */
export function labelsWithEnds(words: readonly NameWord[], given: Uint8Array): Uint8Array {
  const labels = withFirms(words, withHyphened(words, given))
  const names = [...spansOf(labels), ...unitsIn(words, labels)]
  if (names.length === 0 || !words.some(({ text }) => CAPITAL.test(text))) return labels
  const better = new Uint8Array(labels.length).fill(OUTSIDE)
  for (const labelled of names) {
    for (const part of parted(words, labelled)) {
      const cut = withoutWhatPersonIs(words, withoutDescription(words, withoutSmallWords(words, part)))
      if (!mayBeNamed(words.slice(cut.from, cut.to)) && !isOneSmallWord(part)) continue
      const { from, to, type } = withCloser(
        words,
        labels,
        withStop(words, labels, withSuffix(words, labels, withNumber(words, labels, cut))),
      )
      const meant = isLeader(words, part, cut) ? PERSON : type
      better.fill(continues(meant), from, to)
      better[from] = begins(meant)
    }
  }
  return better
}
