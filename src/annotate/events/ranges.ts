import type { Interval, Timex } from '../../model/index.ts'
import { limitBefore } from '../commitments/limits.ts'
import { type Word, wordIndexAt } from '../commitments/words.ts'
import { CHANGE_PARTICLES, EXTENSIONS, TERM_CHANGES } from '../language/en/direction-words.ts'

/** A time of a sentence as it dates its clause. */
export interface Placing {
  timex: Timex
  /** The days where another time bounds them with it ("from 2011 until 2019"); else those of the time itself. */
  interval?: Interval
  /** The time that ends the range. */
  last?: Timex
}

/**
 * The times of a sentence, two that bound one stretch as one: "ran the port from 2011 until 2019", "closed from Monday to Thursday".
 * Behind a verb that moves an event ("postponed from 6 May to 17 June") only the second dates it.
 */
export function placings(timexes: readonly Timex[], words: readonly Word[]): Placing[] {
  const placed: Placing[] = []
  for (let index = 0; index < timexes.length; index += 1) {
    const [timex, next] = [timexes[index], timexes[index + 1]]
    if (timex === undefined) continue
    if (next === undefined || !isRange(timex, next, words)) {
      placed.push({ timex })
      continue
    }
    index += 1
    if (isMoved(timex, words)) placed.push({ timex: next, interval: next.interval ?? {} })
    else placed.push(ranged(timex, next))
  }
  return placed
}

function ranged(timex: Timex, last: Timex): Placing {
  const [from, to] = [timex.interval?.from, last.interval?.to]
  return from === undefined || to === undefined || to < from
    ? { timex }
    : { timex, interval: { from, to }, last }
}

/** "from X to Y", "between X and Y": one word stands between the two, and the first has its preposition. */
function isRange(first: Timex, last: Timex, words: readonly Word[]): boolean {
  const index = wordIndexAt(words, first.start)
  const between = words[wordIndexAt(words, first.end)]
  const link =
    between !== undefined && words[wordIndexAt(words, last.start) - 1] === between ? between.lower : ''
  if (words[index - 1]?.lower === 'between') return link === 'and'
  return /^(?:to|until|till|through)$/.test(link) && limitBefore(first, words) === 'from'
}

/** Whether the "from" of a range stands behind a verb that gives an event another day. */
function isMoved(first: Timex, words: readonly Word[]): boolean {
  const index = wordIndexAt(words, first.start)
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => CHANGE_PARTICLES.has(lower) || (TERM_CHANGES.has(lower) && !EXTENSIONS.has(lower)))
}
