import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  NOT_ADVERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../language/en/function-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import type { Item } from './units.ts'

/** Items `from` to `to`, end exclusive. */
export interface ItemRange {
  from: number
  to: number
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where'])
// A noun phrase with all that hangs on it is seldom longer; the limit keeps hostile input linear.
const LONGEST = 45

/** "said", "visited": a word that looks like a finite verb with something behind it that a verb takes. */
export function looksFinite(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind !== 'word' || item.capital) return false
  if (AUXILIARIES.has(item.lower)) return true
  if (!isPast(item.lower)) return false
  const before = items[index - 1]
  const after = items[index + 1]
  if (before === undefined || after === undefined) return false
  if (before.kind !== 'word' || DETERMINERS.has(before.lower) || isPossessive(before)) return false
  return (
    after.kind === 'quotation' ||
    after.kind === 'number' ||
    ((DETERMINERS.has(after.lower) || after.lower === 'that' || after.capital) && after.kind === 'word')
  )
}

export function isPossessive(item: Item | undefined): boolean {
  return item !== undefined && /(?:['’]s|s['’])$/.test(item.lower)
}

/** "the mother of *three*": a number that ends a phrase and determines nothing. */
export function isCounted(items: readonly Item[], at: number): boolean {
  return (
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(items[at]?.lower ?? '') &&
    items[at - 1]?.lower === 'of'
  )
}

function isMark(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && marks.includes(item.lower)
}

/** Whether a comma or stop stands at the end of the quoted words: what follows is a tag. */
export function endsStopped(item: Item | undefined): boolean {
  return item?.quotation !== undefined && /[,.?!…—–-]['’”]?$/.test(item.quotation.text)
}

/** Whether the item can be the last word of a noun phrase. */
function endsNounPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark') return isMark(item, ')')
  if (item.kind === 'quotation') return !endsStopped(item)
  if (item.kind === 'number') return true
  if (SUBJECT_PRONOUNS.has(item.lower)) return true
  return (
    !AUXILIARIES.has(item.lower) &&
    !PREPOSITIONS.has(item.lower) &&
    !CLAUSE_OPENERS.has(item.lower) &&
    !(DETERMINERS.has(item.lower) && !SUBJECT_PRONOUNS.has(item.lower))
  )
}

/** The adverbs and auxiliaries right before the verb at `verb`; they belong to the cue. */
export function verbGroupStart(items: readonly Item[], verb: number): number {
  let start = verb
  while (start > 0) {
    const item = items[start - 1]
    if (item?.kind !== 'word') break
    const ly = /ly$/.test(item.lower) && !NOT_ADVERBS.has(item.lower)
    const adverb = (ADVERBS.has(item.lower) || ly) && !item.capital
    if (!adverb && !AUXILIARIES.has(item.lower)) break
    start--
  }
  return start
}

/**
 * The subject before the verb group that starts at `verb`: the whole noun phrase with title, appositive and relative
 * clause, as PolNeAR annotates sources. Undefined where nothing before the verb can be one.
 */
export function subjectBefore(items: readonly Item[], verb: number): ItemRange | undefined {
  return subjectEndingAt(items, beforeTime(items, verb))
}

const PARTS_OF_TIME: ReadonlySet<string> = new Set(
  'week month year morning evening afternoon night weekend'.split(' '),
)
const TIME_DETERMINERS: ReadonlySet<string> = new Set('last this next earlier that'.split(' '))

/** "The mayor *on Tuesday* said", "who *this week* said": where the time before the verb starts, else `verb`. */
function beforeTime(items: readonly Item[], verb: number): number {
  let start = verb
  const last = items[start - 1]?.lower ?? ''
  if (isDayOfWeek(last)) start--
  else if (
    PARTS_OF_TIME.has(last) &&
    (TIME_DETERMINERS.has(items[start - 2]?.lower ?? '') || isDayOfWeek(items[start - 2]?.lower ?? ''))
  )
    start -= 2
  else return verb
  if (items[start - 1]?.lower === 'on' || TIME_DETERMINERS.has(items[start - 1]?.lower ?? '')) start--
  const before = items[start - 1]
  // "The head of the port, Ann Reed, on Tuesday said": the comma closes the appositive.
  if (start < verb && isMark(before, ',')) return start
  return before?.kind === 'word' && !PREPOSITIONS.has(before.lower) ? start : verb
}

function subjectEndingAt(items: readonly Item[], verb: number): ItemRange | undefined {
  const last = items[verb - 1]
  if (last === undefined) return undefined
  if (isMark(last, ',—–')) return subjectBeforeAppositive(items, verb - 1)
  if (!endsNounPhrase(last) && !isCounted(items, verb - 1)) return undefined
  if (SUBJECT_PRONOUNS.has(last.lower) && !(last.lower === 'one' && items[verb - 2]?.lower !== undefined)) {
    return { from: verb - 1, to: verb }
  }
  return trimmed(items, { from: leftEnd(items, verb), to: verb })
}

/** "despite the aide claiming": the phrase between a preposition and a participle. */
export function subjectBehindPreposition(items: readonly Item[], verb: number): ItemRange | undefined {
  if (!endsNounPhrase(items[verb - 1])) return undefined
  const from = leftEnd(items, verb) + 1
  return PREPOSITIONS.has(items[from - 1]?.lower ?? '') && from < verb ? { from, to: verb } : undefined
}

/** Leftmost item of the noun phrase that ends before `end`. */
function leftEnd(items: readonly Item[], end: number): number {
  let start = end - 1
  let depth = 0
  const lowest = Math.max(0, end - LONGEST)
  for (let at = end - 1; at >= lowest; at--) {
    const item = items[at]
    if (item === undefined) break
    if (isMark(item, ')')) depth++
    else if (isMark(item, '(')) depth--
    if (depth < 0) break
    if (depth === 0 && !isMark(item, '()') && stopsPhrase(items, at)) break
    start = at
  }
  return start
}

/** Whether the item at `at` can't be inside a noun phrase. */
function stopsPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return true
  if (item.kind === 'mark') return !isInnerMark(items, at)
  if (item.kind === 'quotation') return endsStopped(item)
  if (item.lower === 'and' || item.lower === 'or' || item.lower === '&') return !joinsNames(items, at)
  if (item.lower === 'to') return !(items[at + 1]?.capital || DETERMINERS.has(items[at + 1]?.lower ?? ''))
  if (CLAUSE_OPENERS.has(item.lower) && item.lower !== 'than' && item.lower !== 'as') return !isAge(items, at)
  if (item.lower === 'as' || SUBJECT_PRONOUNS.has(item.lower)) {
    return !DETERMINERS.has(item.lower)
  }
  return looksFinite(items, at)
}

function isAge(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'number'
}

/** Marks inside a phrase: "U.S.-led", "St. Louis", "D-Ohio", "Dr. Smith", "&", "$". */
function isInnerMark(items: readonly Item[], at: number): boolean {
  const mark = items[at]
  const before = items[at - 1]
  const after = items[at + 1]
  if (mark === undefined) return false
  if ('-‑/&$€£%#@'.includes(mark.lower)) return true
  // "the Santa Clara, California-based company"
  if (mark.lower === ',' && before?.capital === true && after?.capital === true)
    return items.slice(at + 1, at + 4).some(({ lower }) => lower.endsWith('-based'))
  if (mark.lower !== '.' || before === undefined || after === undefined) return false
  return (
    before.capital &&
    before.end === mark.start &&
    before.end - before.start <= 5 &&
    after.start - mark.end <= 1
  )
}

/** "Smith and Jones", "the mayor and the governor": both sides are nouns, and the left side starts a clause. */
function joinsNames(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const after = items[at + 1]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  if (SUBJECT_PRONOUNS.has(after.lower) || TIME_WORDS.has(before.lower)) return false
  if (before.capital && after.capital) return true
  if (isPast(after.lower)) return false
  for (let left = at - 1; left >= Math.max(0, at - 6); left--) {
    const item = items[left]
    if (item?.kind !== 'word') return left === at - 1 ? false : isMark(item, ',')
    if (looksFinite(items, left) || SUBJECT_PRONOUNS.has(item.lower)) return false
    if (DETERMINERS.has(item.lower) || left === 0) return left === 0 || !before.capital
  }
  return false
}

/** Without what opens the clause and is no part of the subject: "On Monday", "In a statement", "Last week". */
function trimmed(items: readonly Item[], range: ItemRange): ItemRange | undefined {
  let { from } = range
  const first = items[from]
  if (first === undefined || from >= range.to) return undefined
  while (from < range.to - 1 && opensWithTime(items, from)) from++
  const head = items[from]
  if (head !== undefined && PREPOSITIONS.has(head.lower)) {
    const start = behindPreposition(items, from, range.to)
    if (start === undefined) return undefined
    from = start
  }
  if (from < range.to - 1 && /ly$/.test(items[from]?.lower ?? '') && items[from + 1]?.kind === 'word') from++
  const kept = items.slice(from, range.to)
  return kept.some((item) => item.kind === 'word' && !PREPOSITIONS.has(item.lower))
    ? { from, to: range.to }
    : undefined
}

function opensWithTime(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (TIME_WORDS.has(item.lower) || ADVERBS.has(item.lower)) {
    if (item.lower === 'all' || item.lower === 'both') return false
    return !DETERMINERS.has(item.lower) || TIME_WORDS.has(items[at + 1]?.lower ?? '')
  }
  return item.kind === 'number'
    ? TIME_WORDS.has(items[at - 1]?.lower ?? '')
    : item.lower === 'on' && TIME_WORDS.has(items[at + 1]?.lower ?? '')
}

/** "In a statement the company": the subject is the last phrase that starts anew behind a noun. */
function behindPreposition(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from + 1; at--) {
    const item = items[at]
    const before = items[at - 1]
    if (item === undefined || before === undefined) continue
    const fresh =
      (DETERMINERS.has(item.lower) || (item.capital && !before.capital)) &&
      before.kind !== 'mark' &&
      !PREPOSITIONS.has(before.lower) &&
      !DETERMINERS.has(before.lower) &&
      !isPossessive(before)
    if (fresh) return at
  }
  return undefined
}

/** "Smith, the mayor of Hill Valley, said": the phrase before the two commas, the words between included. */
function subjectBeforeAppositive(items: readonly Item[], comma: number): ItemRange | undefined {
  const lowest = Math.max(0, comma - LONGEST)
  for (let at = comma - 1; at > lowest; at--) {
    if (!isMark(items[at], ',—–')) continue
    const opener = items[at + 1]
    if (opener === undefined || !opensAppositive(items, at + 1, comma)) continue
    const name = items[at - 1]
    if (name === undefined || !endsNounPhrase(name) || name.kind === 'quotation') return undefined
    const range = trimmed(items, { from: leftEnd(items, at), to: comma })
    if (range === undefined || range.from >= at) return undefined
    // A phrase, not a clause: "He left the town, a port, …" would have its verb here.
    for (let left = range.from; left < at; left++) if (looksFinite(items, left)) return undefined
    return { from: nameBefore(items, range.from) ?? range.from, to: comma }
  }
  return undefined
}

/** "Reed, *mayor of Hill Valley, a port,* said": what stands before is itself an appositive, and its name before that. */
function nameBefore(items: readonly Item[], from: number): number | undefined {
  const first = items[from]
  const name = items[from - 2]
  if (!isMark(items[from - 1], ',') || name?.capital !== true || first === undefined) return undefined
  if (TIME_WORDS.has(name.lower)) return undefined
  if (first.capital && !DETERMINERS.has(first.lower)) return undefined
  const range = trimmed(items, { from: leftEnd(items, from - 1), to: from - 1 })
  return range === undefined || looksFinite(items, range.from) ? undefined : range.from
}

function opensAppositive(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (RELATIVES.has(item.lower)) return true
  if (item.kind === 'number') return end - at <= 3
  if (/(?:ing|ed)$/.test(item.lower) && item.kind === 'word' && !item.capital) return true
  if (SUBJECT_PRONOUNS.has(item.lower) && item.lower !== 'one') return false
  for (let left = at; left < end && !RELATIVES.has(items[left]?.lower ?? ''); left++) {
    if (looksFinite(items, left)) return false
  }
  return item.kind === 'word' && !CLAUSE_OPENERS.has(item.lower)
}

/**
 * End of the noun phrase that starts at `from`, with "of" phrases; with `appositive`, also what stands between commas
 * behind it ("said Smith, the mayor of Hill Valley"). `from` itself when no noun phrase starts there.
 */
export function nounPhraseEnd(items: readonly Item[], from: number, appositive: boolean): number {
  const first = items[from]
  if (first === undefined || first.kind === 'mark' || first.kind === 'quotation') return from
  if (CLAUSE_OPENERS.has(first.lower) || PREPOSITIONS.has(first.lower)) return from
  let end = from
  const highest = Math.min(items.length, from + LONGEST)
  for (let at = from; at < highest; at++) {
    const item = items[at]
    if (item === undefined) break
    if (isMark(item, '(')) {
      const close = items.slice(at + 1, at + 12).findIndex((other) => isMark(other, ')'))
      if (close < 0) break
      at += 1 + close
      end = at + 1
      continue
    }
    if (item.kind === 'mark') {
      if (isInnerMark(items, at)) continue
      if (appositive && item.lower === ',' && opensApposition(items, at + 1)) continue
      break
    }
    if (item.kind === 'quotation') break
    if (at > from && SUBJECT_PRONOUNS.has(item.lower) && !DETERMINERS.has(item.lower)) break
    if (CLAUSE_OPENERS.has(item.lower) && !(item.lower === 'and' && joinsNames(items, at))) break
    if (at > from && (AUXILIARIES.has(item.lower) || looksFinite(items, at))) break
    // "told the panel Sunday", but "told the station's Sunday programme"
    if (at > from && isDayOfWeek(item.lower) && !isPossessive(items[at - 1])) break
    if (item.lower === 'on' && TIME_WORDS.has(items[at + 1]?.lower ?? '')) break
    if (/^(?:after|before|during|when|while|as|if|because|since|until|despite|amid)$/.test(item.lower)) break
    end = at + 1
  }
  while (end > from && (items[end - 1]?.kind === 'mark' || PREPOSITIONS.has(items[end - 1]?.lower ?? ''))) {
    if (isMark(items[end - 1], ')')) break
    end--
  }
  return end
}

function isDayOfWeek(lower: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/.test(lower)
}

function opensApposition(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 2]
  if (item?.kind !== 'word') return false
  // "the team's coach, Ann Reed"
  if (item.capital && before?.kind === 'word' && !before.capital) return true
  if (
    /^(?:a|an|the|his|her|its|their|who|chief|president|director|professor|head|leader|spokes\w+|chairman)$/.test(
      item.lower,
    )
  ) {
    return true
  }
  return /^(?:former|senior|deputy|vice|co-\w+|executive)$/.test(item.lower)
}
