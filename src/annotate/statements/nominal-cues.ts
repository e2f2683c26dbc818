import { AUXILIARIES, BE_FORMS, CLAUSE_JOINERS, PREPOSITIONS } from '../language/en/function-words.ts'
import { GENRE_OPENING, GENRES } from '../language/en/genre-words.ts'
import { REPORTING_NOUNS } from '../language/en/reporting-nouns.ts'
import { isPast } from '../language/en/verb-forms.ts'
import type { Cue } from './cues.ts'
import { readDescription } from './description.ts'
import { clauseStart, contentFrom, type Frame, isComma, makeRoom, supersede, trimMarks } from './frame.ts'
import { goesOn, interrupted } from './interrupted.ts'
import { type ItemRange, isPossessive, nounPhraseEnd, subjectBefore } from './noun-phrases.ts'
import type { Item, Unit } from './units.ts'

/** How far behind "according to X" the comma may stand that ends the phrase. */
const LONGEST_ASIDE = 6
/** The same where a relative clause hangs on X. */
const LONGEST_CLAUSE = 30

/** "according to", "in the words of": how many words they have that lead to who says so; none where there are no such words. */
function lengthOfSource(items: readonly Item[], index: number): number {
  const [first, second, third, fourth] = items.slice(index, index + 4).map(({ lower }) => lower)
  if (first === 'according' && second === 'to') return 2
  const opinion = third !== undefined && /^(?:words|view|opinion|eyes|estimation|telling)$/.test(third)
  return first === 'in' && second === 'the' && opinion && fourth === 'of' ? 4 : 0
}

/** "According to the mayor, …" and "…, according to the mayor". */
export function accordingTo(unit: Unit, index: number, frames: Frame[]): Frame | undefined {
  const { items } = unit
  const cueEnd = index + lengthOfSource(items, index)
  if (cueEnd === index) return undefined
  const opening = index === 0 || (index <= 2 && CLAUSE_JOINERS.has(items[index - 1]?.lower ?? ''))
  const whole = nounPhraseEnd(items, cueEnd, true)
  const before = trimMarks(items, { from: clauseStart(items, index, frames), to: index })
  // "In May, according to the clerk, Reed left": what stands before is only the setting of the clause that goes on.
  const setting = !opening && isComma(items[index - 1]) && isSetting(items, before)
  // In front, only a second comma shows that the words behind the first one are an appositive.
  const end = (opening || setting) && !isComma(items[whole]) ? nounPhraseEnd(items, cueEnd, false) : whole
  if (end === cueEnd) return undefined
  const base = {
    source: { from: cueEnd, to: end },
    cue: { from: index, to: cueEnd },
    rule: 'according-to',
  }
  if (opening) {
    let from = end
    const relative = /^(?:that|which|who)$/.test(items[end]?.lower ?? '')
    const reach = relative ? LONGEST_CLAUSE : LONGEST_ASIDE
    for (let at = end; at < Math.min(items.length, end + reach); at++) {
      // "a report that the chamber made in May, *and which* …, neither is right"
      if (!isComma(items[at]) || (relative && /^(?:and|or|that|which|who)$/.test(items[at + 1]?.lower ?? '')))
        continue
      from = at + 1
      break
    }
    const content = contentFrom(items, from, false)
    return content.length === 0 ? undefined : { ...base, content, open: true }
  }
  if (before.to <= before.from) return undefined
  const rest =
    isComma(items[end]) && (setting || (isComma(items[index - 1]) && goesOn(items, before, end + 1)))
      ? contentFrom(items, end + 1, false)
      : []
  const frame: Frame = { ...base, content: [interrupted(items, before), ...rest], tag: true }
  supersede(frames, frame)
  return frame
}

/** "In May", "After the flood of 1913": a phrase behind a preposition, without a verb. */
function isSetting(items: readonly Item[], { from, to }: ItemRange): boolean {
  if (!PREPOSITIONS.has(items[from]?.lower ?? '')) return false
  return items
    .slice(from, to)
    .every(({ lower, kind, capital }) => kind !== 'quotation' && (capital || !isFiniteWord(lower)))
}

/** "the claim that …", "his belief that …": a noun as cue. */
export function nounCue(unit: Unit, index: number, frames: readonly Frame[]): Frame | undefined {
  const { items } = unit
  if (!REPORTING_NOUNS.has(items[index]?.lower ?? '') || items[index + 1]?.lower !== 'that') return undefined
  const owner = items[index - 1]
  let source: ItemRange | undefined
  if (/^(?:his|her|their|my|our)$/.test(owner?.lower ?? '')) source = { from: index - 1, to: index }
  else if (isPossessive(owner)) source = subjectBefore(items, index)
  else if (isHeld(items, index)) source = subjectBefore(items, index - 3)
  const from = source?.from ?? index
  const cue: Cue = { verb: index, from, base: '', frames: {}, form: 'participle' }
  if (!makeRoom(items, frames, from, cue)) return undefined
  return {
    source,
    cue: { from: index, to: index + 1 },
    content: contentFrom(items, index + 1, false),
    rule: 'noun',
    open: true,
  }
}

/** "He *was of the* view that …" */
function isHeld(items: readonly Item[], noun: number): boolean {
  const [be, of, the] = items.slice(Math.max(0, noun - 3), noun)
  return BE_FORMS.has(be?.lower ?? '') && of?.lower === 'of' && the?.lower === 'the'
}

/** As many words as the opening of a headline's genre has. */
const LONGEST_GENRE = 5

/** "Mayor: bridge will hold" in a headline. */
export function headlineColon(unit: Unit): Frame | undefined {
  const { items } = unit
  if (!unit.heading) return undefined
  const colon = items.findIndex((item) => item.lower === ':')
  if (colon < 1) return undefined
  if (colon + 4 > items.length) return headlineTail(items, colon)
  if (colon > 5) return undefined
  const words = items.slice(0, colon)
  if (!words.every((item) => item.kind === 'word') || !namesSpeaker(words)) return undefined
  const behind = items.slice(colon + 1, colon + 1 + LONGEST_GENRE).map(({ lower }) => lower)
  if (GENRE_OPENING.test(behind.join(' '))) return undefined
  return {
    source: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [trimMarks(items, { from: colon + 1, to: items.length })],
    rule: 'headline-colon',
  }
}

/** Words and marks before the colon that names who says the quotation behind it. */
const LONGEST_NAMED = 14

/** Our correspondent Ann Reed in Harrow: “The streets are empty.” */
export function quotationBehindColon(unit: Unit): Frame | undefined {
  const { items } = unit
  const colon = items.findIndex(({ lower }) => lower === ':')
  if (colon < 1 || colon > LONGEST_NAMED || items[colon + 1]?.quotation === undefined) return undefined
  const words = items.slice(0, colon)
  const finite = words.some(({ kind, lower, capital }) => kind === 'word' && !capital && isFiniteWord(lower))
  const named = words.some(({ kind, capital }) => kind === 'word' && capital)
  if (finite || !named || words.some(({ kind, lower }) => kind === 'quotation' || lower === ';'))
    return undefined
  if (words.every(({ lower }) => GENRES.has(lower))) return undefined
  return {
    source: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: colon + 2 }],
    rule: 'colon-quotation',
    tag: true,
  }
}

/** "Bridge will hold: mayor": the speaker stands behind the colon. */
function headlineTail(items: readonly Item[], colon: number): Frame | undefined {
  const words = items.slice(colon + 1)
  const head = words.at(-1)
  if (colon < 3 || head === undefined || !words.every((item) => item.kind === 'word')) return undefined
  if (!/^(?:person|people|institution)$/.test(readDescription(head.lower, false).kind)) return undefined
  return {
    source: { from: colon + 1, to: items.length },
    cue: { from: colon, to: colon + 1 },
    content: [trimMarks(items, { from: 0, to: colon })],
    rule: 'headline-colon',
  }
}

/** Whether the words before the colon of a headline can be who says what follows: a name, or who can speak. */
function namesSpeaker(words: readonly Item[]): boolean {
  const head = words.at(-1)
  if (head === undefined || words.every(({ lower }) => GENRES.has(lower))) return false
  if (words.some(({ lower }) => PREPOSITIONS.has(lower) && lower !== 'of')) return false
  const { kind } = readDescription(head.lower, false)
  return kind === 'unknown' ? words.every(({ capital }) => capital) : kind !== 'document'
}

const isFiniteWord = (word: string): boolean => AUXILIARIES.has(word) || isPast(word)
