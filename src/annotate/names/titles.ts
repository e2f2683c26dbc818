import type { Span } from '../../model/index.ts'
import { GIVEN_NAMES } from '../language/en/given-names.ts'
import { HONORIFICS, ROLE_MODIFIERS, ROLE_OPENERS, ROLES } from '../language/en/titles.ts'
import { nameKey } from './key.ts'
import { isMisspeltOffice } from './misspelt-titles.ts'
import { isStrongHead } from './runs.ts'
import type { NameWord } from './words.ts'
import { mayBeName } from './words.ts'

/** A part of a run that may be one name, with the title that stood directly before it. */
export interface RunPart {
  words: NameWord[]
  role: NameWord[]
  /** A form of address ("Mr"), which only persons have. */
  honorific: boolean
}

/** Titles that are given names more often before a single surname: "its chief, *Dean* Ortega". */
const GIVEN_TOO = new Set(['dean', 'earl'])

const isHead = (word: NameWord): boolean => ROLES.has(word.lower) || HONORIFICS.has(word.lower)
const isTitleWord = (word: NameWord | undefined): boolean =>
  word !== undefined && (isHead(word) || ROLE_MODIFIERS.has(word.lower))
const inTitle = (word: NameWord): boolean => isTitleWord(word) || word.text === '.'

/** Heads of names that are offices whoever holds them, and of no body. */
const OFFICES: ReadonlySet<string> = new Set(
  'executive minister director secretary commissioner superintendent ambassador governor mayor chairman chairwoman chairperson spokesperson spokesman spokeswoman'.split(
    ' ',
  ),
)

/** "District Chief Executive", "Minister of Lands and Natural Resources": what somebody is, which a tagger takes for a body. */
export function isOffice(text: string): boolean {
  const [head = ''] = text.split(/\s(?:of|for)\s/)
  const words = head.toLowerCase().split(/\s+/)
  const office = OFFICES.has(words.at(-1) ?? '') && (words.length > 1 || head.length < text.length)
  return office && words.slice(0, -1).every((word) => !/^(?:and|&)$/.test(word)) && !/['’]s\s/.test(head)
}

/** Stretches of title words that end in a head, as [from, to) indices. */
function titleStretches(run: readonly NameWord[]): [number, number][] {
  const stretches: [number, number][] = []
  for (let i = 0; i < run.length; ) {
    let end = i
    let headEnd = i
    for (let word = run[end]; word !== undefined; word = run[end]) {
      // A slip is believed only where a name follows.
      const misspelt = end + 1 < run.length && isMisspeltOffice(word.lower, end > i)
      if (!misspelt && !inTitle(word)) break
      end += 1
      if (misspelt || isHead(word)) headEnd = run[end]?.text === '.' ? end + 1 : end
    }
    if (headEnd > i) stretches.push([i, headEnd])
    i = Math.max(end, i + 1)
  }
  return stretches
}

/** "Interior *Cabinet* Secretary Ann Lee": the name of a body that stands before an office and behind which a name of two words follows. */
function isInOffice(run: readonly NameWord[], at: number): boolean {
  const head = run.findIndex((word, i) => i > at && !ROLE_MODIFIERS.has(word.lower))
  const office = run[head]
  return (
    ROLE_MODIFIERS.has(run[at]?.lower ?? '') &&
    office !== undefined &&
    isHead(office) &&
    run.length - head === 3 &&
    !run.slice(head + 1).some((word) => isTitleWord(word) || isStrongHead(word))
  )
}

/**
 * Takes titles out of a run: "UK Prime Minister Ann Lee" becomes "UK" and "Ann Lee" with the role "Prime Minister".
 * Names of organisations that contain title words ("General Assembly", "Attorney General's Office") stay whole.
 */
export function splitTitles(run: NameWord[]): RunPart[] {
  const whole: RunPart = { words: run, role: [], honorific: false }
  if (run.some((word, i) => i > 0 && isStrongHead(word) && !isInOffice(run, i))) return [whole]
  const parts: RunPart[] = []
  let from = 0
  let role: NameWord[] = []
  const close = (to: number): void => {
    const words = run.slice(from, to)
    if (words.length > 0)
      parts.push({ words, role, honorific: role.some((word) => HONORIFICS.has(word.lower)) })
  }
  for (const [start, end] of titleStretches(run)) {
    const before = run[start - 1]
    // "Stephen King", "Dean Baker": after a given name, or alone at the end, it is a surname; so is a whole run.
    const surname = end === run.length && before !== undefined && GIVEN_NAMES.has(nameKey(before.text))
    // "its chief, Dean Ortega", unlike "the dean of law, Dean Ann Ortega"
    const given = end - start === 1 && run.length - start === 2 && GIVEN_TOO.has(run[start]?.lower ?? '')
    if (surname || given) continue
    close(start)
    role = run.slice(
      run.findIndex((word, i) => i >= start && word.text !== '.'),
      end,
    )
    from = end
  }
  close(run.length)
  return parts
}

const STOPS_ROLE = /ing$|[^e]ly$/
const ROLE_PARTICIPLES = new Set([
  'acting',
  'outgoing',
  'incoming',
  'founding',
  'sitting',
  'ruling',
  'leading',
  'presiding',
  'visiting',
  'commanding',
  'managing',
  'operating',
  'housing',
  'planning',
  'mining',
  'marketing',
  'engineering',
  'racing',
  'banking',
])
// Verbs and prepositions before an office: "told prime minister X". The role begins after them.
const NO_MODIFIER =
  /^(?:and|or|but|by|of|to|with|for|from|in|on|at|as|the|a|an|his|her|its|their|our|my|that|said|says|told|when|while|is|was|were|are|be|has|had|have|who|whom|which|where|after|before|against|between|than|like|over|under|via|not|also|both|meet|met|named|called|appointed|elected|made|against|if|because|until|during|including|without|into|onto|about|among|amid|despite|through|towards?|upon|within|across|near|since|though|although|whose|do|does|did|can|could|may|might|will|would|shall|should)$/
const ROLE_LIMIT = 6
/** Verbs before a role that are no part of it: "found former mayor Alan Pryce guilty". */
const IRREGULAR_PAST =
  /^(?:found|made|told|sent|saw|met|took|held|gave|brought|fought|beat|chose|hit|shot|struck|swore|taught|thought|caught|sought|paid|said)$/

/**
 * The role in small letters before a name ("acting prime minister", "Former national security committee chief"):
 * the head directly before it and the words that modify it, at most six. `at` is the index of the name's first word.
 */
export function roleBefore(words: readonly NameWord[], at: number): NameWord[] {
  const head = words[at - 1]
  if (head === undefined || !words[at]?.joined || head.possessive) return []
  if (GIVEN_TOO.has(head.lower) && head.text !== head.lower && !words[at + 1]?.joined) return []
  if (!isHead(head) && !isMisspeltOffice(head.lower, isTitleWord(words[at - 2]))) return []
  let from = at - 1
  while (from > 0 && at - from < ROLE_LIMIT) {
    const word = words[from - 1]
    if (word === undefined || word.mark || word.possessive || !words[from]?.joined) break
    if (NO_MODIFIER.test(word.lower) || /^\d/.test(word.text)) break
    if (!ROLE_MODIFIERS.has(word.lower) && !isHead(word)) {
      if (mayBeName(word)) break
      if (STOPS_ROLE.test(word.lower) && !ROLE_PARTICIPLES.has(word.lower)) break
      if (/ed$/.test(word.lower) || IRREGULAR_PAST.test(word.lower)) break
    }
    from -= 1
  }
  return words.slice(from, at)
}

/** The office in an apposition after a name: "Ann Lee, the chief executive of Acme, said". `after` is the next index. */
export function roleAfter(words: readonly NameWord[], after: number): NameWord[] {
  if (words[after]?.text !== ',') return []
  let from = after + 1
  while (
    from < after + 3 &&
    ROLE_OPENERS.has(words[from]?.lower ?? '') &&
    !ROLE_MODIFIERS.has(words[from]?.lower ?? '')
  ) {
    from += 1
  }
  let end = from
  for (let i = from; i < from + ROLE_LIMIT; i += 1) {
    const word = words[i]
    if (word === undefined || word.mark || !(isHead(word) || ROLE_MODIFIERS.has(word.lower))) break
    if (isHead(word)) end = i + 1
  }
  // "his wife Raisa, regional governor Ann Hale": the office of the one who is named behind it.
  const next = words[end]
  if (end > from && next?.joined === true && mayBeName(next)) return []
  return words.slice(from, end)
}

/** The span of a stretch of words. */
export function spanOf(text: string, words: readonly NameWord[]): Span | undefined {
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return undefined
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
}
