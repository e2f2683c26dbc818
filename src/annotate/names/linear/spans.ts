import { NAME_CLOSERS } from '../../language/en/name-end-words.ts'
import { lookupPlaces } from '../../places/gazetteer.ts'
import type { Candidate } from '../candidate.ts'
import type { WeighedName } from '../decision.ts'
import { LEAST } from '../decision.ts'
import { nameKey } from '../key.ts'
import { labelsWithEnds } from '../name-ends.ts'
import type { NameWord } from '../words.ts'
import { begins, continues, OUTSIDE, TYPES, typeOf } from './labels.ts'

const PERSON = TYPES.indexOf('person')
const ORGANISATION = TYPES.indexOf('organisation')
const PLACE = TYPES.indexOf('place')
/** The rules' margin for an organisation whose head word stands in the name (`votes.ts`). */
const STRONG = 4

/** A sentence as the labels see it. */
interface TaggedWords {
  words: readonly NameWord[]
}

/** The words that a candidate covers, as indices of the sentence. */
interface Stretch {
  candidate: Candidate
  from: number
  to: number
}

function stretches({ words }: TaggedWords, candidates: ReadonlyMap<number, Candidate>): Stretch[] {
  return words.flatMap(({ start }, from) => {
    const candidate = candidates.get(start)
    if (candidate === undefined) return []
    let to = from
    while (to < words.length && (words[to]?.start ?? candidate.end) < candidate.end) to += 1
    return [{ candidate, from, to }]
  })
}

/** Takes the title in front out of a person's name. */
function cutTitle({ words }: TaggedWords, labels: Uint8Array, { candidate, from, to }: Stretch): void {
  const { role, start } = candidate
  if (role === undefined || role.end > start) return
  // "Interior Cabinet Secretary Ann Lee", labelled as one body.
  const first = words.findIndex((word) => word.start === role.start)
  const body =
    first >= 0 &&
    to - from > 1 &&
    labels[first] === begins(ORGANISATION) &&
    labels[to] !== continues(ORGANISATION)
  if (body && labels.subarray(first + 1, to).every((label) => label === continues(ORGANISATION))) {
    labels.fill(OUTSIDE, first, from)
    labels.fill(continues(PERSON), from, to)
    labels[from] = begins(PERSON)
    return
  }
  const closed = NAME_CLOSERS.has(words[to - 1]?.lower ?? '')
  const inside = labels.subarray(from, closed ? to - 1 : to)
  if (!closed && labels[to] === continues(PERSON)) return
  if (inside.some((label) => label !== continues(PERSON))) return
  for (let i = from - 1; i >= 0 && (words[i]?.start ?? 0) >= role.start; i -= 1) labels[i] = OUTSIDE
  if (labels[from - 1] === OUTSIDE) labels[from] = begins(PERSON)
}

/** Parts "Norland's" from "Ministry" and "Orlow's" from "Diary"; names of places ("St. John's Island") stay whole. */
function partPossessive(
  { words }: TaggedWords,
  labels: Uint8Array,
  { from, to }: Stretch,
  weight: WeighedName,
  next: WeighedName | undefined,
): void {
  const type = typeOf(labels[to] ?? OUTSIDE)
  const goesOn = type >= 0 && words[to - 1]?.possessive === true && labels[to] === continues(type)
  const surelyTwo = weight.margin >= LEAST || (next?.type === 'organisation' && next.margin >= STRONG)
  if (!goesOn || type === PLACE || !surelyTwo || typeOf(labels[from] ?? OUTSIDE) !== type) return
  labels[to] = begins(type)
  const owner = TYPES.indexOf(weight.type)
  labels.fill(continues(owner), from, to)
  labels[from] = begins(owner)
}

/** Lets the one organisation in a stretch go on to both ends of it: "Ministry of Health *and Welfare*". */
function completeOrganisation(
  { words }: TaggedWords,
  labels: Uint8Array,
  { from, to }: Stretch,
  weight: WeighedName,
): void {
  if (weight.type !== 'organisation' || weight.margin < STRONG) return
  // "… for Birds and Queen's University": the last word is the beginning of another name.
  if (words[to - 1]?.possessive) return
  const inside = labels.subarray(from, to)
  const starts = inside.filter((label) => label === begins(ORGANISATION)).length
  const others = inside.some((label) => label !== OUTSIDE && typeOf(label) !== ORGANISATION)
  const overlaps = labels[from] === continues(ORGANISATION) || labels[to] === continues(ORGANISATION)
  if (starts !== 1 || others || overlaps) return
  labels.fill(continues(ORGANISATION), from, to)
  labels[from] = begins(ORGANISATION)
}

/** Lets the person behind an office begin at the first word: "Mayor *Ines* Calloway". */
function completePerson(labels: Uint8Array, { candidate, from, to }: Stretch, weight: WeighedName): void {
  const { role, start } = candidate
  if (role === undefined || role.end > start || weight.type !== 'person' || to - from < 2) return
  const inside = labels.subarray(from, to)
  const starts = inside.filter((label) => label === begins(PERSON)).length
  const others = inside.some((label) => label !== OUTSIDE && typeOf(label) !== PERSON)
  if (starts !== 1 || others || inside[0] === begins(PERSON) || labels[from] === continues(PERSON)) return
  if (inside.at(-1) === OUTSIDE || labels[to] === continues(PERSON)) return
  labels.fill(continues(PERSON), from, to)
  labels[from] = begins(PERSON)
}

/** Lets a town of the gazetteer that is called like an officer begin at its first word: "*General* Santos". */
function completePlace(labels: Uint8Array, { candidate, from, to }: Stretch): void {
  if (candidate.role !== undefined || to - from < 2 || labels[from] !== OUTSIDE) return
  const inside = labels.subarray(from + 1, to)
  if (inside[0] !== begins(PLACE) || inside.subarray(1).some((label) => label !== continues(PLACE))) return
  if (labels[to] === continues(PLACE) || lookupPlaces(candidate.text).length === 0) return
  labels.fill(continues(PLACE), from, to)
  labels[from] = begins(PLACE)
}

/**
 * Labels with the ends of names where the rules know better. Of their disagreements with the tagger on EWT, GUM and
 * WikiGold (development parts, in folds) the rules had the right end of a name behind a title in 19 of 34, behind a
 * possessive in 17 of 22, of an organisation with complement in 5 of 8; of all others the tagger had it more often.
 */
export function mendedLabels(
  sentence: TaggedWords,
  labels: Uint8Array,
  candidates: ReadonlyMap<number, Candidate>,
  weighed: ReadonlyMap<string, WeighedName>,
): Uint8Array {
  const mended = labels.slice()
  for (const stretch of stretches(sentence, candidates)) {
    cutTitle(sentence, mended, stretch)
    completePlace(mended, stretch)
    const weight = weighed.get(nameKey(stretch.candidate.text))
    if (weight === undefined) continue
    const next = candidates.get(sentence.words[stretch.to]?.start ?? -1)
    partPossessive(sentence, mended, stretch, weight, next && weighed.get(nameKey(next.text)))
    completeOrganisation(sentence, mended, stretch, weight)
    completePerson(mended, stretch, weight)
  }
  return labelsWithEnds(sentence.words, mended)
}
