import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  COMPLEMENT_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../language/en/function-words.ts'
import { STATEMENT_CARRIERS } from '../language/en/reporting-nouns.ts'
import type { ReportingFrames } from '../language/en/reporting-verbs.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { nounPhraseEnd } from './noun-phrases.ts'
import type { Item } from './units.ts'

/** What follows a cue: where its words start, and of which kind they are. */
export interface Complement {
  /** First item of the words; `items.length` when they come in the next paragraph. */
  from: number
  /** First item behind the cue itself ("said *in a statement*" belongs to the cue). */
  cueEnd: number
  kind: 'quotation' | 'clause' | 'infinitive' | 'object' | 'next'
}

const CARRYING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'during',
  'on',
  'to',
  'after',
  'before',
  'from',
  'via',
  'by',
  'of',
])
const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set([
  'there',
  'it',
  'nothing',
  'everything',
  'if',
  'when',
  'while',
  'people',
])

/** The words that follow the cue verb at `verb`, or undefined when none do (then it may be a tag). */
export function complementAfter(
  items: readonly Item[],
  verb: number,
  frames: ReportingFrames,
): Complement | undefined {
  let at = verb + 1
  if (frames.prepositions?.includes(items[at]?.lower ?? '')) {
    const behind = items[at + 1]
    if (behind !== undefined && behind.kind !== 'mark') {
      const clause = COMPLEMENT_OPENERS.has(behind.lower) || items[at]?.lower === 'out'
      return { from: at + 1, cueEnd: at + 1, kind: clause ? 'clause' : 'object' }
    }
  }
  at = skipAdverbs(items, at)
  const direct = complementAt(
    items,
    at,
    frames.hearer === 'always' ? { ...frames, clause: 'that' } : frames,
    verb,
  )
  if (direct !== undefined) return direct
  if (frames.hearer !== undefined) {
    const hearer = nounPhraseEnd(items, at, false)
    for (const end of hearerEnds(items, at, hearer)) {
      const behind = complementAt(items, skipSetting(items, end), { ...frames, object: undefined }, verb)
      if (behind !== undefined) return { ...behind, cueEnd: verb + 1 }
    }
  }
  if (frames.quote === true || frames.clause !== undefined) {
    const setting = behindCommas(items, at) ?? skipSetting(items, at)
    if (setting > at) return complementAt(items, setting, { ...frames, object: undefined }, verb)
  }
  return frames.object === true && startsObject(items, at)
    ? { from: at, cueEnd: verb + 1, kind: 'object' }
    : undefined
}

/** Where the hearer may end: a free clause can follow without a mark ("told him *the plan had failed*"). */
function hearerEnds(items: readonly Item[], from: number, end: number): number[] {
  const first = items[from]
  if (first === undefined || end === from) return []
  if (/^(?:him|her|them|us|me|you|it|reporters|lawmakers|journalists|people)$/.test(first.lower)) {
    return [from + 1, end]
  }
  // "told The Hill Valley Post the plan had failed": a new phrase inside is the subject of the clause.
  const fresh = items
    .slice(from + 1, end)
    .findIndex((item, at) => DETERMINERS.has(item.lower) && !PREPOSITIONS.has(items[from + at]?.lower ?? ''))
  return fresh < 0 ? [end] : [end, from + 1 + fresh]
}

function complementAt(
  items: readonly Item[],
  at: number,
  frames: ReportingFrames,
  verb: number,
): Complement | undefined {
  const item = items[at]
  const cueEnd = verb + 1
  if (item === undefined) return undefined
  const next = items[at + 1]
  // "Reed says taxes kill jobs": a verb that takes nothing but words needs no other sign of a clause.
  const saying =
    frames.quote === true &&
    frames.hearer === undefined &&
    frames.object !== true &&
    frames.infinitive !== true &&
    next?.kind === 'word'
  const speech = frames.quote === true || frames.clause !== undefined
  if (item.lower === ':' && speech) {
    return next === undefined
      ? { from: items.length, cueEnd: at + 1, kind: 'next' }
      : { from: at + 1, cueEnd: at + 1, kind: 'quotation' }
  }
  if (item.kind === 'quotation' && speech) return { from: at, cueEnd, kind: 'quotation' }
  if (item.lower === ',' && frames.quote === true && next?.kind === 'quotation') {
    return { from: at + 1, cueEnd, kind: 'quotation' }
  }
  if (item.kind === 'mark') return undefined
  if (item.lower === 'to') {
    return frames.infinitive === true && infinitiveAt(items, at)
      ? { from: at, cueEnd, kind: 'infinitive' }
      : undefined
  }
  if (frames.clause !== undefined && COMPLEMENT_OPENERS.has(item.lower))
    return { from: at, cueEnd, kind: 'clause' }
  if (frames.clause === 'free' && startsClause(items, at, saying)) return { from: at, cueEnd, kind: 'clause' }
  return undefined
}

function infinitiveAt(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  // told them to “go home”
  if (next?.kind === 'quotation') return true
  return (
    next?.kind === 'word' && !next.capital && !DETERMINERS.has(next.lower) && !PREPOSITIONS.has(next.lower)
  )
}

/** Whether a clause without "that" starts at `at`: a noun phrase, and a finite verb somewhere behind it. */
function startsClause(items: readonly Item[], at: number, plain: boolean): boolean {
  const first = items[at]
  if (first === undefined || first.kind === 'mark' || isTime(items, at)) return false
  // "told the BBC the two unions *were* …": a clause has its subject first.
  if (BE_FORMS.has(first.lower)) return false
  if (CLAUSE_SUBJECTS.has(first.lower)) return true
  if (SUBJECT_PRONOUNS.has(first.lower)) return first.lower !== 'who' && first.lower !== 'which'
  if (/^(?:him|them|us|me|of|by|for|with|about|and|or|but|as|so)$/.test(first.lower)) return false
  if (PREPOSITIONS.has(first.lower)) return false
  const limit = Math.min(items.length, at + 30)
  for (let index = at + 1; index < limit; index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.lower === ';' || item.lower === ':') break
    if (item.kind === 'quotation') return true
    if (AUXILIARIES.has(item.lower)) return true
    if (/['’](?:s|re|d|ll|ve)$/.test(item.lower) && SUBJECT_PRONOUNS.has(item.lower.replace(/['’]\w+$/, '')))
      return true
    if (item.kind === 'word' && !item.capital && isPast(item.lower) && items[index - 1]?.kind !== 'mark')
      return true
  }
  return DETERMINERS.has(first.lower) || first.capital || plain
}

/** Whether what follows a verb of judging can be its object. */
function startsObject(items: readonly Item[], at: number): boolean {
  const first = items[at]
  if (first === undefined) return false
  if (first.kind === 'quotation' || first.kind === 'number') return true
  if (first.kind === 'mark') return '$€£'.includes(first.lower)
  if (SUBJECT_PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower))
    return /^(?:you|it|everyone)$/.test(first.lower)
  return (
    !PREPOSITIONS.has(first.lower) &&
    !BE_FORMS.has(first.lower) &&
    !/^(?:and|or|but|to|if|when)$/.test(first.lower)
  )
}

/** How far behind its verb a "that" may stand. */
const LONGEST_SETTING = 14

/** "said at a stop in Toledo, Ohio, *that* it holds": the "that" behind a setting with commas of its own. */
function behindCommas(items: readonly Item[], from: number): number | undefined {
  if (!PREPOSITIONS.has(items[from]?.lower ?? '')) return undefined
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_SETTING); at++) {
    const item = items[at]
    if (item === undefined || item.kind === 'quotation' || AUXILIARIES.has(item.lower) || isPast(item.lower))
      break
    if (item.lower === 'that' && items[at - 1]?.lower === ',') return at
  }
  return undefined
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from
  while (
    items[at]?.kind === 'word' &&
    /(?:ly)$|^(?:also|then|again|later|only|simply|further)$/.test(items[at]?.lower ?? '')
  )
    at++
  return at
}

/** Skips when and where it was said: "Tuesday", "on Monday", "in a statement", "to reporters". */
export function skipSetting(items: readonly Item[], from: number): number {
  let at = from
  for (let round = 0; round < 5; round++) {
    const item = items[at]
    if (item === undefined) break
    if (isTime(items, at)) {
      at++
      continue
    }
    if (!CARRYING.has(item.lower)) break
    if (isTime(items, at + 1)) {
      at += 2
      continue
    }
    const end = settingEnd(items, at + 1)
    if (end === at + 1) break
    at = end
  }
  return at
}

function isTime(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.kind === 'number') return TIME_WORDS.has(items[at - 1]?.lower ?? '')
  if (!TIME_WORDS.has(item.lower) && !(ADVERBS.has(item.lower) && item.lower !== 'all')) return false
  return !DETERMINERS.has(item.lower) || TIME_WORDS.has(items[at + 1]?.lower ?? '')
}

/** End of the noun phrase of a setting; a time word ends it. */
function settingEnd(items: readonly Item[], from: number): number {
  const end = nounPhraseEnd(items, from, false)
  for (let at = from; at < end; at++) {
    if (STATEMENT_CARRIERS.has(items[at]?.lower ?? '')) {
      // "in a statement the company would …": the phrase stops where a new one starts.
      const next = items[at + 1]
      if (next !== undefined && (DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower)))
        return at + 1
    }
  }
  return end
}
