import type { Mention } from '../../model/entity.ts'
import { AUXILIARIES } from '../language/en/function-words.ts'
import { ANSWERING, AUDIENCE, CLAIMS, WITHHOLDING } from '../language/en/tail-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import type { Quotation } from '../quotations.ts'
import { tokens } from '../tokens.ts'
import { readDescription } from './description.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

interface Told {
  cue: readonly Range[]
  content: readonly Range[]
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const MODIFIED = '(?:\\p{L}+ly |never |always |since |also )?'
const HAS = '(?:has |have |had |could not be |was |were |is |are )?'

/**
 * What the reporter adds behind somebody's words, in the same sentence: “…, a claim that engineers dispute”, “…, which he has denied”,
 * “… but declined to say why”, “… without giving a date”, “…, drawing boos from the crowd”. In PolNeAR’s training part, whose 840
 * articles were counted, the words of the speaker end before such a tail in 18 of 26 cases.
 */
const TAILS: readonly RegExp[] = [
  `^,\\s(?:an?|the)\\s(?:\\p{L}+\\s)?${any(CLAIMS)}\\s(?:(?:that|which)\\s)?[^,.;:"“”«»]{0,80}?${HAS}${MODIFIED}${any(ANSWERING)}(?!\\p{L})`,
  `^,\\swhich\\s[^,.;:"“”«»]{1,50}?\\s?${HAS}${MODIFIED}${any(ANSWERING)}(?!\\p{L})`,
  `^,?\\sbut\\s(?:(?:he|she|they|it)\\s)?${any(WITHHOLDING)}(?!\\p{L})`,
  `^,?\\swithout\\s(?:giving|elaborating|specifying|naming|providing|offering|explaining|identifying|going into)(?!\\p{L})`,
  `^,\\s(?:drawing|prompting|eliciting|provoking|sparking)\\s(?:\\p{L}+\\s){0,3}?${any(AUDIENCE)}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'))
/** Where one may begin. */
const OPENING =
  /,\s(?=(?:an?|the|which|drawing|prompting|eliciting|provoking|sparking)\s)|,?\s(?=(?:but|without)\s)/gi
const LONGEST_TAIL = 160
/** Shorter words than this before a tail are not what was said. */
const LEAST_WORDS = 2

/** Without what the reporter adds behind the words. */
export function withoutTail<Part extends Told>(text: string, told: Part, quotes: readonly Quotation[]): Part {
  const last = told.content.at(-1)
  const verb = told.cue[0]
  if (last === undefined || verb === undefined || last.start < verb.end) return told
  const said = text.slice(last.start, last.end)
  for (const { index } of said.matchAll(OPENING)) {
    const at = last.start + index
    if (!TAILS.some((tail) => tail.test(said.slice(index, index + LONGEST_TAIL)))) continue
    const words = tokens(said.slice(0, index)).filter(({ kind }) => kind === 'word').length
    if (words < LEAST_WORDS || isQuoted(at, quotes) || hasQuotation(text.slice(at, last.end))) continue
    return { ...told, content: [...told.content.slice(0, -1), { start: last.start, end: at }] }
  }
  return told
}

function isQuoted(at: number, quotes: readonly Quotation[]): boolean {
  const quote = quotes[firstEndingBehind(quotes, at)]
  return quote !== undefined && quote.start <= at
}

const hasQuotation = (words: string): boolean => /["“”„«»]/.test(words)

const HEARER_BEFORE = /^\s((?:[\p{L}’'-]+\s){1,8}?)((?:not\s)?to\s\p{Ll}+\s)$/u
/** Verbs whose hearer is no part of what is said: "told *him* to go". */
const TELLS = /\b(?:tell|tells|telling|told|ask|asks|asking|asked|warn|warns|warned|advised?|advises)$/i

/** "urged *voters to boycott* the referendum", "told the jury *not to research* the case": the infinitive that an object hangs on. */
export function withInfinitive<Part extends Told>(text: string, told: Part): Part {
  const verb = told.cue.at(-1)
  const [first, ...rest] = told.content
  if (verb === undefined || first === undefined || first.start <= verb.end || told.cue.length > 1) return told
  const cue = text.slice(verb.start, verb.end)
  if (!DIRECTS.test(cue)) return told
  const [, hearer = '', infinitive = ''] = HEARER_BEFORE.exec(text.slice(verb.end, first.start)) ?? []
  if (infinitive === '') return told
  const start = TELLS.test(cue)
    ? first.start - infinitive.length
    : first.start - infinitive.length - hearer.length
  return { ...told, content: [{ start, end: first.end }, ...rest] }
}

const DIRECTS =
  /\b(?:tell|tells|telling|told|asks?|asking|asked|warns?|warned|advised?|advises|urge|urges|urged|urging|orders?|ordered|instruct(?:ed|s)?|encourag(?:e|es|ed|ing)|implored?|begged|directed|pressed|reminded)$/i

/** "…, *the governor Ann Reed*, Ann Reed said": without the source at the end of the words before the cue. */
export function withoutSource<Part extends Told & { source: readonly Range[] }>(
  text: string,
  told: Part,
): Part {
  const [who] = told.source
  const verb = told.cue[0]
  if (who === undefined || verb === undefined || who.end > verb.start) return told
  const content = told.content.map((range) => {
    const inside = range.start < who.start && range.end >= who.end && range.end <= verb.start
    if (!inside || /[\p{L}\p{N}]/u.test(text.slice(who.end, range.end))) return range
    const words = text.slice(range.start, who.start).replace(/[\s,—–-]+$/u, '')
    return { start: range.start, end: range.start + words.length }
  })
  return { ...told, content }
}

/** "two men named Ned Orlow": what somebody is called is not what they say. */
export function isNaming(text: string, { cue, content }: Told): boolean {
  const [verb] = cue
  const [name] = content
  // "a sketch known as “Girl with Jug”"
  if (verb !== undefined && /^(?:\p{L}+ )?known as$/iu.test(text.slice(verb.start, verb.end))) return true
  if (verb === undefined || name === undefined || content.length > 1 || name.start - verb.end > 1)
    return false
  if (!/^(?:named|called|nicknamed|dubbed)$/i.test(text.slice(verb.start, verb.end))) return false
  const behind = text.slice(name.start, name.end)
  return (
    /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}$/u.test(behind) &&
    /\p{Ll}s?\s$/u.test(text.slice(0, verb.start).slice(-8))
  )
}

/** "Norland: army backs coup": a place before the colon of a headline is what it is about. */
export function isTopic(
  text: string,
  { source, cue }: Told & { source: readonly Range[] },
  mentions: readonly Mention[],
): boolean {
  const [place] = source
  const [colon] = cue
  if (place === undefined || colon === undefined || text.slice(colon.start, colon.end) !== ':') return false
  if (isSmallElsewhere(text, text.slice(place.start, place.end))) return true
  const mention = mentions[firstEndingBehind(mentions, place.start)]
  return mention?.type === 'place' && mention.start === place.start && mention.end === place.end
}

/** "Galamsey: chiefs warn miners" of a text that tells of "galamsey"; not "Report: …", which bears words. */
function isSmallElsewhere(text: string, words: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words) || readDescription(words.toLowerCase(), false).kind !== 'unknown')
    return false
  return new RegExp(`(?<![\\p{L}-])${words.toLowerCase()}(?![\\p{L}-])`, 'u').test(text)
}

const SETTING = /^(?:after|before|during|on|at|in|from|following)\s/i

/** "“…,” Reed said after the meeting, *according to* her office": when it was said, which nobody is needed to tell. */
export function isSetting(text: string, { cue, content }: Told): boolean {
  const [verb] = cue
  const [only] = content
  if (verb === undefined || only === undefined || content.length > 1 || only.start > verb.start) return false
  if (!/^according to$/i.test(text.slice(verb.start, verb.end))) return false
  const words = text.slice(only.start, only.end)
  return SETTING.test(words) && !tokens(words).some(({ text: word }) => mayBeFinite(word.toLowerCase()))
}

const mayBeFinite = (word: string): boolean => AUXILIARIES.has(word) || isPast(word)

/** Few words without a verb, which no clause is: “the shirt” of “said the shirt, knitted by her aunt, still smells”. */
export function isFragment(text: string, { start, end }: Range): boolean {
  const words = tokens(text.slice(start, end)).filter(({ kind }) => kind === 'word')
  return (
    words.length <= 4 && !words.some(({ text: word }) => mayBeFinite(word.toLowerCase()) || /s$/.test(word))
  )
}
