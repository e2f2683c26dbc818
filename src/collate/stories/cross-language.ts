import { MONTH_NAMES, WEEKDAYS } from '../../annotate/language/en/matter-words.ts'
import type { StoryDigest } from './digest.ts'
import { daysApart } from './look-alikes.ts'
import type { Terms } from './terms.ts'

/** Names, besides figures, that two texts of different languages must have in common. */
const LEAST_NAMES = 3
/**
 * What the share of common names counts on the scale of the likeness of two texts of one language. Set on story-basil and
 * story-ecb (dev), taking names and figures of their English texts alone: from a share of .4 on (.2 here) no two of
 * BASIL's events are joined.
 */
const SCALE = 0.5
/** They stand with a capital in English, and are other words elsewhere. */
const DAY_NAMES = new Set([...MONTH_NAMES, ...WEEKDAYS].map((name) => name.toLowerCase()))
/** Days between the two stated dates beyond which names alone are no sign of the same event: a follow-up has them too. */
const MOST_DAYS = 3

/** Whether both languages are known, and not the same. */
export function areOfTwoLanguages(a: StoryDigest, b: StoryDigest): boolean {
  return a.language !== '' && b.language !== '' && a.language !== b.language
}

/**
 * How much two texts of different languages speak for one event: the names and figures that they share, by the names of
 * the text that has fewer (in German every noun looks like one). 0 where they share too few, or are of days far apart.
 */
export function crossLikeness(a: StoryDigest, ofA: Terms, b: StoryDigest, ofB: Terms): number {
  if (daysApart(a, b) > MOST_DAYS) return 0
  const left = namesOf(a, ofA)
  const right = namesOf(b, ofB)
  let shared = 0
  let names = 0
  for (const [name, weight] of left) {
    const there = right.get(name)
    if (there === undefined) continue
    shared += weight * there
    if (!isFigure(name)) names++
  }
  const smaller = Math.min(squares(left), squares(right))
  return names < LEAST_NAMES || smaller === 0 ? 0 : SCALE * Math.min(1, shared / smaller)
}

/** Names and figures of a text with their weights, days and months left out. */
export function namesOf({ names }: StoryDigest, terms: Terms): Map<string, number> {
  const told = names.filter((name) => !DAY_NAMES.has(name)).sort()
  return new Map(told.map((name) => [name, terms.get(name) ?? 0]))
}

function squares(weights: ReadonlyMap<string, number>): number {
  return [...weights].reduce((sum, [name, weight]) => sum + (isFigure(name) ? 0 : weight * weight), 0)
}

function isFigure(name: string): boolean {
  return /^\d/.test(name)
}
