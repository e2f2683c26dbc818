import { SMALL_NUMBERS, TENS } from '../../annotate/language/en/numbers.ts'
import { VOTE_AROUND } from '../../annotate/language/en/vote-words.ts'
import type { Document, Quantity, Timex } from '../../model/index.ts'

const NUMBER = `\\d{1,3}(?:,\\d{3})*|${[...Object.keys(TENS), ...Object.keys(SMALL_NUMBERS)].join('|')}`

// "34 votes to 27"; "by 34 to 27" and "34-27" where a vote is told of near them.
const VOTES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${NUMBER}) votes? (?:to|against) (${NUMBER})|(?<=\\bby (?:a vote of )?)(${NUMBER}) to (${NUMBER})|(\\d{1,3})[-–](\\d{1,3}))(?![\\p{L}\\p{N}%-])`,
  'giu',
)

/** Characters on each side of two bare numbers among which a vote is told of. */
const REACH = 60

/** The results of votes ("34 votes to 27", "voted 34-27"), as one figure each: both numbers are one statement. */
export function votes({ text }: Document, timexes: readonly Timex[]): Quantity[] {
  return [...text.matchAll(VOTES)].flatMap((match): Quantity[] => {
    const [whole, first = match[3] ?? match[5], second = match[4] ?? match[6]] = match
    const start = match.index
    const end = start + whole.length
    const around = text.slice(Math.max(0, start - REACH), end + REACH)
    if (match[1] === undefined && !VOTE_AROUND.test(around)) return []
    if (timexes.some((timex) => timex.start < end && timex.end > start)) return []
    const [low, high] = [numberOf(first), numberOf(second)]
    if (low === undefined || high === undefined) return []
    return [{ id: '', start, end, text: whole, low, high, bound: 'exact', dimension: 'other', unit: 'vote' }]
  })
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return /^\d/.test(word)
    ? Number(word.replaceAll(',', ''))
    : (SMALL_NUMBERS[word.toLowerCase()] ?? TENS[word.toLowerCase()])
}
