import { GROUP_ENDS } from '../language/en/counted-nouns.ts'
import { DENOMINATORS, SCALES } from '../language/en/numbers.ts'
import { PLURAL_UNITS, SINGULAR_UNITS } from '../language/en/time-words.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'
import { type NumberAt, numberAt } from './number.ts'

/** Numbers out of which news counts one or some with "in": "one in five homes". */
const OUT_OF: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000])

/** The share that begins at `at`: "a third of voters", "a quarter of a million", "one in five homes", "nine out of ten". */
export function shareAt(words: Lexeme[], at: number): NumberAt | undefined {
  return partOfAt(words, at) ?? someOfAt(words, at)
}

/** "A third of", "by a fifth"; "a fifth man" and "a quarter" alone name a rank and a term. */
function partOfAt(words: Lexeme[], at: number): NumberAt | undefined {
  if (!/^(?:an?|one)$/.test(lowerAt(words, at))) return undefined
  const word = lowerAt(words, at + 1)
  const under = DENOMINATORS[word]
  if (under === undefined || word === 'second' || word.endsWith('s')) return undefined
  const to = at + 2
  if (lowerAt(words, to) === 'of') {
    const article = /^(?:an?|one)$/.test(lowerAt(words, to + 1))
    const scale = article ? SCALES[lowerAt(words, to + 2)] : undefined
    if (scale !== undefined) return { value: scale / under, to: to + 3, digits: false }
    // "A quarter of an hour" is a length of time, "a quarter of a point" a part of its unit.
    return article ? undefined : { value: 1 / under, to, digits: false }
  }
  const ends = words[to] === undefined || words[to]?.kind === 'mark' || ENDS.test(lowerAt(words, to))
  return lowerAt(words, at - 1) === 'by' && ends ? { value: 1 / under, to, digits: false } : undefined
}

const ENDS =
  /^(?:in|by|on|at|since|to|and|but|from|over|this|last|next|as|after|when|while|compared|between|during)$/

/** The share that the words behind a counted noun make of `some` of them, and the index behind: "in five" of "one train in five". */
export function shareBehind(
  words: Lexeme[],
  at: number,
  some: number,
): { value: number; to: number } | undefined {
  if (lowerAt(words, at) !== 'in') return undefined
  const all = numberAt(words, at + 1)
  if (all === undefined || !OUT_OF.has(all.value) || some >= all.value || !Number.isInteger(some))
    return undefined
  const next = words[all.to]
  const ends = next === undefined || next.kind === 'mark' || GROUP_ENDS.has(next.lower)
  return ends ? { value: some / all.value, to: all.to } : undefined
}

/** "One in five homes", "nine out of ten voters". */
function someOfAt(words: Lexeme[], at: number): NumberAt | undefined {
  // "Under the age of two in nine districts" tells of no share.
  if (lowerAt(words, at - 1) === 'of' && lowerAt(words, at - 2) === 'age') return undefined
  const some = numberAt(words, at)
  if (some === undefined || !Number.isInteger(some.value)) return undefined
  const out = lowerAt(words, some.to) === 'out' && lowerAt(words, some.to + 1) === 'of'
  if (!out && lowerAt(words, some.to) !== 'in') return undefined
  const start = some.to + (out ? 2 : 1)
  const every = lowerAt(words, start) === 'every' ? 1 : 0
  const all = numberAt(words, start + every)
  if (all === undefined || some.value >= all.value || some.value < 1) return undefined
  const noun = lowerAt(words, all.to)
  const timed = SINGULAR_UNITS[noun] !== undefined || PLURAL_UNITS[noun] !== undefined
  const counts = words[all.to]?.kind === 'word' && words[all.to]?.joint === 'blank'
  if (!out && every === 0 && (!OUT_OF.has(all.value) || some.value > 9 || timed || !counts)) return undefined
  // "118 out of the 397" is told of both: only round wholes make a share.
  return OUT_OF.has(all.value) ? { value: some.value / all.value, to: all.to, digits: false } : undefined
}
