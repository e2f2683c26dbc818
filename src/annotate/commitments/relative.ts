import { isParticiple, isPast } from '../language/en/verb-forms.ts'
import type { Range, Word } from './words.ts'

/**
 * Of the words in front of ", who" or ", which", those that it describes: behind the verb of the sentence whose object they are ("arrested
 * the owner of the club, who"), behind the "by" of a passive ("is backed by three unions, which"), or the name of whom something goes to or
 * comes from ("sold the mill to Quern, which").
 */
export function antecedentIn(words: readonly Word[], whole: Range): Range {
  const receiver = nameBehind(words, whole)
  if (receiver !== undefined) return { from: receiver, to: whole.to }
  for (let index = whole.to - 2; index > whole.from; index -= 1) {
    const { lower = '', capital = true } = words[index] ?? {}
    if (!capital && (takesObject(words, index) || isAgentOf(words, index, lower)))
      return { from: index + 1, to: whole.to }
  }
  return whole
}

/** Where the name begins that ends the words behind "to", "from", "with" or "against"; undefined where another word than a name does. */
function nameBehind(words: readonly Word[], { from, to }: Range): number | undefined {
  let index = to
  while (index > from && words[index - 1]?.capital === true) index -= 1
  const link = words[index - 1]?.lower ?? ''
  return index < to && index - 1 > from && /^(?:to|from|with|against)$/.test(link) ? index : undefined
}

/** Whether the word at `index` is a verb with its object behind it: "hired Ann Lee", "needs the approval". */
function takesObject(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {}
  const next = words[index + 1]
  const opens = next?.capital === true || next?.kind === 'number' || DETERMINER.test(next?.lower ?? '')
  if (!opens || NOMINAL.test(words[index - 1]?.lower ?? '')) return false
  return isPast(lower) || FINITE.test(lower) || (/[^s]s$/.test(lower) && next?.capital === false)
}

function isAgentOf(words: readonly Word[], index: number, lower: string): boolean {
  return lower === 'by' && isParticiple(words[index - 1]?.lower ?? '')
}

const DETERMINER = /^(?:the|an?|its|his|her|their|our|my|two|three|four|five|several|some|many)$/
/** Behind these a word is a noun or describes one: "the arrested", "of wounded". */
const NOMINAL = /^(?:the|an?|its|his|her|their|our|my|of|in|on|for|with|at)$/
const FINITE = /^(?:is|are|was|were|has|have|had)$/

/** Words between a relative pronoun and the verb of its clause: "who, she said, will". */
const PRONOUN_REACH = 10

/** Whether the verb at `verb` is of a relative clause that a comma sets apart: the next comma ends it. */
export function isInRelativeClause(words: readonly Word[], verb: number): boolean {
  for (let index = verb - 1; index > Math.max(0, verb - PRONOUN_REACH); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark') return false
    if (/^(?:who|which)$/.test(word.lower)) return words[index - 1]?.lower === ','
  }
  return false
}

/** Whether behind the comma the sentence goes on that a relative clause broke: its verb ("…, cost too much"), or what is joined to the noun. */
export function resumesMainClause(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1]
  const { lower = '', capital = true, kind } = next ?? {}
  if (kind !== 'word' || capital) return false
  if (lower === 'and' || lower === 'or') return PREPOSITION.test(words[comma + 2]?.lower ?? '')
  return isPast(lower) || FINITE.test(lower)
}

const PREPOSITION = /^(?:of|in|by|from|with|for|on|at|to)$/
