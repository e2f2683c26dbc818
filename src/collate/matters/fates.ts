import { AUXILIARIES } from '../../annotate/language/en/function-words.ts'
import { AMONG_FATED, FOUND, PART_OF_FATE } from '../../annotate/language/en/matter-words.ts'
import { SMALL_NUMBERS } from '../../annotate/language/en/numbers.ts'
import { AGENT_ENDING, GROUPS, NOT_AGENTS, PERSONS } from '../../annotate/language/en/speaking-nouns.ts'
import { ABOARD_AROUND, ABOARD_BEFORE, FATES } from '../../annotate/language/en/thing-words.ts'
import { isPast } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Quantity, Sentence } from '../../model/index.ts'
import { contentForm } from './content-words.ts'
import { senseOf } from './senses.ts'

/** What a count of people says besides its number. */
export interface Counting {
  /** What befell them, a word of the table of fates. */
  fate?: string
  /** It counts some of those counted before: "two of them". */
  isPart: boolean
  /** The part is named by a pronoun: "two of them". */
  takesUp: boolean
  /** It counts some of those whom a fate befell: "two of the dead". */
  isOfFated: boolean
  /** It counts those whom a search found ("two bodies"), maybe on top of others. */
  isFound: boolean
}

/** What `quantity`, a number of `head` (in senses) where a noun stands with it, says of people; of other things only whether it is a part. */
export function countingOf(quantity: Quantity, sentence: Sentence, head: string | undefined): Counting {
  const people = quantity.dimension === 'count' && (head === undefined || isPeople(head))
  const isOfFated = isPartOfFate(quantity, sentence)
  const fate = people && !isOfFated ? fateOf(quantity, sentence) : undefined
  return {
    ...(fate === undefined ? {} : { fate }),
    isPart:
      isOfFated || isPartOfBefore(quantity, sentence, people) || (people && isSummand(quantity, sentence)),
    takesUp: takesUp(quantity, sentence),
    isOfFated,
    isFound: isFound(quantity, sentence),
  }
}

const PERSON = senseOf(contentForm('person'))
/** Heads that are fates themselves ("12 dead", "19 injured") and nouns of people: "three patients died". */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  [...FATES.map(([word]) => word), ...PERSONS, ...GROUPS].map((word) => senseOf(contentForm(word))),
)

/** Whether a noun, in senses, is of people: by a list, or by an ending of agents ("hikers", "cyclists"). */
export function isPeople(head: string): boolean {
  if (head === PERSON || OF_PEOPLE.has(head)) return true
  return AGENT_ENDING.test(head) && !NO_PEOPLE.has(head)
}

const NO_PEOPLE = new Set([...NOT_AGENTS].map((word) => senseOf(contentForm(word))))

/** Characters on each side of a count of people within which their fate is told. */
const FATE_REACH = 90

/** The fate whose words stand nearest to the count, in its part of the sentence up to a semicolon. */
function fateOf({ start, end }: Quantity, sentence: Sentence): string | undefined {
  const [from, to] = [start - sentence.start, end - sentence.start]
  if (isAboard(sentence.text.slice(0, from), sentence.text.slice(to))) return 'aboard'
  const opens = Math.max(from - FATE_REACH, sentence.text.lastIndexOf(';', from) + 1, 0)
  const semicolon = sentence.text.indexOf(';', to)
  const part = sentence.text.slice(opens, Math.min(to + FATE_REACH, semicolon < 0 ? Infinity : semicolon))
  const tellsItself = hasVerb(partOf(sentence.text, from, to))
  let best: { fate: string; distance: number } | undefined
  for (const [fate, words] of FATES)
    for (const match of part.matchAll(words)) {
      const at = opens + match.index
      const [left, right] = at >= to ? [to, at] : [at + match[0].length, from]
      // "Three died, 17 were hurt": behind a comma or an "and" other people's fate is told, unless the count's own part tells nothing.
      const isApart = PARTING.test(sentence.text.slice(left, right))
      if (isApart && tellsItself && isOfOthers(sentence.text, at, at + match[0].length)) continue
      const apart = isApart ? FATE_REACH : 0
      const distance = Math.max(0, right - left) + apart
      if (best === undefined || distance < best.distance) best = { fate, distance }
    }
  return best?.fate
}

/** "A ferry carrying 200 passengers capsized, and dozens are missing": the count is of those on board. */
function isAboard(before: string, behind: string): boolean {
  const [front, back] = ABOARD_AROUND
  return ABOARD_BEFORE.test(before) || (front.test(before) && back.test(behind))
}

const PARTING = /,|\s(?:and|but|while|where)\s/

/** The text between the commas or conjunctions on both sides of a count, the count left out. */
function partOf(text: string, from: number, to: number): string {
  const before = text.slice(0, from).split(PARTING).at(-1) ?? ''
  const [after = ''] = text.slice(to).split(PARTING, 1)
  return `${before} ${after}`
}

/** Whether the part of the sentence that holds a fate tells it of others, by a number or an auxiliary of its own: "and three have died". */
function isOfOthers(text: string, from: number, to: number): boolean {
  return tokens(partOf(text, from, to)).some(({ kind, text: word }) => {
    const lower = word.toLowerCase()
    return kind === 'number' || lower in SMALL_NUMBERS || AUXILIARIES.has(lower)
  })
}

function hasVerb(text: string): boolean {
  return tokens(text).some(({ kind, text: word }) => {
    const lower = word.toLowerCase()
    return kind === 'word' && (AUXILIARIES.has(lower) || (word === lower && isPast(lower)))
  })
}

/** "Two of the dead were a couple": of those whom a fate befell, of whom something else is told. */
function isPartOfFate({ start, end }: Quantity, sentence: Sentence): boolean {
  if (AMONG_FATED.test(sentence.text.slice(0, start - sentence.start))) return true
  const [phrase] = PART_OF_FATE.exec(sentence.text.slice(start - sentence.start)) ?? []
  return phrase !== undefined && start + phrase.length >= end
}

/** "Two of them", and of people "among them five children", "including a child": some of those counted before. */
function isPartOfBefore({ start, end }: Quantity, sentence: Sentence, people: boolean): boolean {
  if (takesUp({ end }, sentence)) return true
  if (!people) return false
  // "Two of three missing hikers": of the three.
  if (OF_A_NUMBER.test(sentence.text.slice(start - sentence.start))) return true
  // "Her two children": of all who were hurt some.
  return /\b(?:(?:among (?:them|whom)|including|includes)(?: (?:at least|the))?|her|his|their|my|our|whose)\s$/i.test(
    sentence.text.slice(0, start - sentence.start),
  )
}

function takesUp({ end }: Pick<Quantity, 'end'>, sentence: Sentence): boolean {
  return /^\sof (?:them|whom|those|these)\b/i.test(sentence.text.slice(end - sentence.start))
}

/** "One Australian and one English climber have died": neither is all of them. */
function isSummand({ start, end }: Quantity, sentence: Sentence): boolean {
  const behind = sentence.text.slice(end - sentence.start)
  const [, between, added = ''] = ADDED.exec(behind) ?? []
  const [, before] = ADDED_TO.exec(sentence.text.slice(0, start - sentence.start)) ?? []
  const joins = (words: string | undefined) =>
    words !== undefined && !hasVerb(words) && !tellsFate(words) && !countsThings(words)
  return joins(before) || (joins(between) && !countsThings(added))
}

/** "60 rescuers and six dogs", "three villages and 4,500 people": a plural that is of no people, so that no sum of people is told. */
function countsThings(words: string): boolean {
  const nouns = tokens(words).filter(({ kind, text }) => kind === 'word' && /[^s]s$/.test(text))
  const [first] = nouns
  return first !== undefined && !isPeople(senseOf(contentForm(first.text.toLowerCase())))
}

function tellsFate(text: string): boolean {
  return FATES.some(([, words]) => text.match(words) !== null)
}

const NUMBERS =
  '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)\\b'
const OF_A_NUMBER = new RegExp(`^\\S+ of (?:the |its |their |those )?${NUMBERS}`, 'i')
const ADDED = new RegExp(`^((?: [^\\s,;]+){0,3}) and (?:another )?${NUMBERS}((?: [^\\s,;.]+){0,3})`, 'i')
const ADDED_TO = new RegExp(`\\b${NUMBERS}((?: [^\\s,;]+){1,3}) and (?:another )?$`, 'i')

/** "Divers found two bodies": what was found then came on top of what had been, or is all of it; the words don't say. */
function isFound({ start }: Quantity, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, start - sentence.start)
  return (
    FOUND.test(before) &&
    /^\S+ (?:more )?(?:bodies|victims|survivors)\b/i.test(sentence.text.slice(start - sentence.start))
  )
}
