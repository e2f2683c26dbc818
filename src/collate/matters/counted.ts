import { AUXILIARIES, DETERMINERS, isFunctionWord } from '../../annotate/language/en/function-words.ts'
import { INCREMENT, MARGIN_BEFORE, MARGIN_BEHIND, SCOPE } from '../../annotate/language/en/matter-words.ts'
import { SCALES, SMALL_NUMBERS, TENS } from '../../annotate/language/en/numbers.ts'
import { isIrregularBase, isParticiple, isPast } from '../../annotate/language/en/verb-forms.ts'
import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Quantity, Sentence } from '../../model/index.ts'
import { contentForm } from './content-words.ts'
import { extentOf } from './extents.ts'
import { countingOf } from './fates.ts'
import { type Move, moveOf } from './moves.ts'
import { senseOf } from './senses.ts'

/** What a figure counts or measures, by the words around it, in senses. */
export interface Counted {
  /** The counted noun. */
  head?: string
  /** Words that narrow the noun: "AK" and "47" of "AK 47 guns". */
  modifiers: ReadonlySet<string>
  /** Of people: what befell them, a word of the table of fates. */
  fate?: string
  /** The act that counts or measures: "fell 60 metres", "seized 12 guns". */
  act?: string
  /** The word of the state that they are counted in: "two guards were on duty". */
  state?: string
  /** It counts what came on top of others: "two more bodies". */
  isIncrement: boolean
  /** It counts some of those counted before: "two of them". */
  isPart: boolean
  /** Of votes: it says by how many one has more than another. */
  isMargin: boolean
  /** It counts those that are left: "45,000 homes were still without power". */
  isLeft: boolean
  /** It names them by a pronoun: "two of them". */
  takesUp: boolean
  /** It counts some of those whom a fate befell: "two of the dead". */
  isOfFated: boolean
  /** Of a share or a sum: that something moved by it, and which way ("rose 27 percent"). */
  move?: Move
  /** Of a length, which side of a thing it is of: "width", "altitude". */
  extent?: string
  /** What is in a sum or left out of it: "including debt". */
  scope?: string
  /** Of a length of time, what it says: how far an event is from another, by when to act, or how long something lasts. */
  role?: 'distance' | 'deadline' | 'length'
  /** The words that tell from what the distance is, or what is to be done by the deadline. */
  measured?: ReadonlySet<string>
}

/** Words of a noun phrase that are read behind a number; longer ones are sentences. */
const LONGEST = 5
/** Words around a figure among which its act is looked for. */
const ACT_REACH = 7

/** What `quantity` counts or measures in `sentence`. */
export function countedBy(quantity: Quantity, sentence: Sentence): Counted {
  const words = tokens(sentence.text, sentence.start)
  const phrase =
    quantity.dimension === 'count' || quantity.unit === 'ordinal' ? nounPhrase(words, quantity) : []
  const head = headOf(quantity, sentence) ?? phrase.at(-1)
  const modifiers = new Set(phrase.slice(0, -1))
  const act = actBy(words, quantity)
  const state = head === undefined ? undefined : stateOf(words, quantity, head)
  const { isFound, ...counting } = countingOf(quantity, sentence, head)
  const move = moveOf(quantity, sentence)
  const extent = extentOf(quantity, sentence)
  const [, how, what] = SCOPE.exec(sentence.text.slice(quantity.end - sentence.start)) ?? []
  return {
    ...(head === undefined ? {} : { head }),
    modifiers,
    ...counting,
    ...(act === undefined ? {} : { act }),
    ...(state === undefined ? {} : { state }),
    isMargin: isMargin(quantity, sentence),
    isLeft: LEFT.test(sentence.text.slice(quantity.end - sentence.start)),
    isIncrement: INCREMENT.test(quantity.text) || isFound,
    ...(quantity.dimension === 'duration' ? roleOf(quantity, sentence) : {}),
    ...(move === undefined ? {} : { move }),
    ...(extent === undefined ? {} : { extent }),
    ...(how === undefined || what === undefined ? {} : { scope: `${how} ${what}`.toLowerCase() }),
  }
}

/** Characters around a magnitude among which it is said that it is of no main shock. */
const SHOCK_REACH = 80

/** "Are still without power", "remain closed": what follows a count of those that are left. */
const LEFT = /^(?: of \p{L}+)?(?: \p{L}+){0,3} (?:(?:is|are|was|were) still|still|remain(?:s|ed)?)\b/iu

/** "A majority of 2,417", "2,417 more than her rival": a count of votes by which one was ahead. */
function isMargin({ start, end, dimension, what }: Quantity, sentence: Sentence): boolean {
  if (dimension !== 'count' || (what !== undefined && what !== 'vote')) return false
  return (
    MARGIN_BEFORE.test(sentence.text.slice(0, start - sentence.start)) ||
    MARGIN_BEHIND.test(sentence.text.slice(end - sentence.start))
  )
}

/** What is counted by the unit of its figure: a shock by its magnitude, votes by the result of a vote. */
function headOf(quantity: Quantity, sentence: Sentence): string | undefined {
  if (quantity.unit === 'magnitude') return shockOf(quantity, sentence)
  return quantity.unit === 'vote' ? senseOf(contentForm('vote')) : undefined
}

/** Of which shock a magnitude is: what follows a quake, or came before it, is another one. */
function shockOf({ start, end }: Quantity, sentence: Sentence): string {
  const [from, to] = [start - sentence.start, end - sentence.start]
  const around = sentence.text.slice(Math.max(0, from - SHOCK_REACH), to + SHOCK_REACH)
  const [, shock = 'quake'] = /\b(after|fore)shocks?\b/i.exec(around) ?? []
  return shock.toLowerCase()
}

/** Words behind a length of time that tell from what it counts or what is to be done in it. */
const MEASURED_REACH = 6

/** "Two days after the fire" is a distance, "within 30 days" and "gave the city 30 days to pay" are deadlines. */
function roleOf({ start, end, text }: Quantity, sentence: Sentence): Pick<Counted, 'role' | 'measured'> {
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  const words = tokens(after)
    .filter(({ kind }) => kind === 'word')
    .slice(0, MEASURED_REACH)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !isFunctionWord(word))
  const measured = new Set(words.map((word) => senseOf(contentForm(word))))
  if (DISTANCE.test(after)) return { role: 'distance', measured }
  if (/\b(?:within|in)\s$/i.test(before) || /^(?:within|in) /i.test(text) || GIVEN.test(before))
    return { role: 'deadline', measured }
  return { role: 'length' }
}

const DISTANCE = /^\s(?:after|before|later|earlier|ago|late|early|since|from)\b/i
const GIVEN = /\b(?:gave|gives|given) (?:[^\s,;]+ ){0,5}$/i

/** The senses of the noun phrase that begins behind the number, its head last; empty where none does ("23 of them"). */
function nounPhrase(words: readonly Token[], { start, end, what, unit }: Quantity): string[] {
  const phrase: string[] = []
  // Bound words ("more than") stand before the number, the noun behind it.
  const number = words.findLastIndex((word) => word.start >= start && word.end <= end && isNumber(word))
  // "The third since August": the ordinal itself is no noun.
  const from = unit === 'ordinal' ? end : start
  const first = number < 0 ? words.findIndex((word) => word.start >= from) : number + 1
  let behind = false
  for (const word of first < 0 ? [] : words.slice(first)) {
    const lower = word.text.toLowerCase()
    const inside = word.start < end
    // "Two of them badly": of whom is told before.
    if (!behind && /^(?:them|us|you|whom|which)$/.test(lower)) break
    if (!behind && (word.kind === 'number' || lower === 'of' || isFunctionWord(lower))) {
      if (inside || lower === 'of' || DETERMINERS.has(lower)) continue
      break
    }
    if (word.kind === 'mark' || isFunctionWord(lower) || phrase.length >= LONGEST) break
    if (behind && !inside && isVerb(lower)) break
    // "45,000 took part": a verb that is no participle describes no noun.
    if (!behind && isPast(lower) && !isParticiple(lower)) break
    behind = true
    for (const part of lower.split('-')) phrase.push(senseOf(contentForm(part.replace(/['’]s?$/, ''))))
  }
  const named = what === undefined ? undefined : senseOf(contentForm(what.toLowerCase()))
  // "190,000 of the 420,000 cars": the noun stands behind the whole.
  if (phrase.length === 0 && named !== undefined) return [named]
  const at = named === undefined ? -1 : phrase.lastIndexOf(named)
  return at < 0 ? phrase : phrase.slice(0, at + 1)
}

/** The content word behind the counted noun and an auxiliary: "two guards | were on | duty"; undefined where no auxiliary follows. */
function stateOf(words: readonly Token[], { end, start }: Quantity, head: string): string | undefined {
  const noun = words.findIndex(
    (word) =>
      word.end >= start && senseOf(contentForm(word.text.toLowerCase())) === head && word.end >= end - 1,
  )
  const behind = noun < 0 ? [] : words.slice(noun + 1, noun + 1 + LONGEST)
  if (!AUXILIARIES.has(behind[0]?.text.toLowerCase() ?? '')) return undefined
  const mark = behind.findIndex(({ kind }) => kind === 'mark')
  const clause = mark < 0 ? behind : behind.slice(0, mark)
  const word = clause.find(({ text, kind }) => kind === 'word' && !isFunctionWord(text.toLowerCase()))
  return word === undefined ? undefined : senseOf(contentForm(word.text.toLowerCase()))
}

function isNumber({ kind, text }: Token): boolean {
  const [last = ''] = text.toLowerCase().split('-').slice(-1)
  return kind === 'number' || [SMALL_NUMBERS, TENS, SCALES].some((table) => last in table)
}

function isVerb(lower: string): boolean {
  return isPast(lower) || isParticiple(lower)
}

/** The nearest verb before the figure in its clause, else the nearest one behind it. */
function actBy(words: readonly Token[], { start, end }: Quantity): string | undefined {
  const before = words.filter((word) => word.end <= start).slice(-ACT_REACH)
  const after = words.filter((word) => word.start >= end).slice(0, ACT_REACH)
  const lastMark = before.findLastIndex(({ text }) => [';', '.', ':'].includes(text))
  const act = before.slice(lastMark + 1).findLast(isAct) ?? after.find(isAct)
  return act === undefined ? undefined : senseOf(contentForm(act.text.toLowerCase()))
}

function isAct({ text, kind }: Token): boolean {
  const lower = text.toLowerCase()
  if (kind !== 'word' || text !== lower || AUXILIARIES.has(lower) || lower === 'said') return false
  return (
    (isVerb(lower) && (!isIrregularBase(lower) || isPast(lower))) ||
    (lower.endsWith('ing') && lower.length > 5)
  )
}
