import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../language/en/function-words.ts'
import { REPORTING_VERBS } from '../language/en/reporting-verbs.ts'
import { AUDIENCE } from '../language/en/tail-words.ts'
import { baseForms } from '../language/en/verb-forms.ts'
import { SUBORDINATORS, trimMarks } from './frame.ts'
import { type ItemRange, looksFinite } from './noun-phrases.ts'
import type { Item } from './units.ts'

// An attribution may stand inside the clause that it tells of, as an aside: "The fire, police said, began at noon". Then the
// words are that clause without it, in two parts.

/** What opens a clause that an aside right behind it tells of alone: "a chamber *where*, aides concede, the bill will die". */
const RELATIVE = /^(?:where|which|who|whom|whose)$/

/** The words before an aside that belong to the clause which it interrupts, of all those before it in the sentence. */
export function interrupted(items: readonly Item[], before: ItemRange): ItemRange {
  const { to } = trimMarks(items, before)
  return RELATIVE.test(items[to - 1]?.lower ?? '') ? { from: to - 1, to } : before
}

/** "he warned": a pronoun and a verb of reporting. */
function cuesItself(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]?.lower ?? ''
  return (
    /^(?:he|she|they)$/.test(items[at]?.lower ?? '') &&
    baseForms(verb).some((base) => REPORTING_VERBS.has(base))
  )
}

/** Whether the clause that a tag interrupts goes on behind it: no finite verb yet, or one that waits for more. */
export function goesOn(items: readonly Item[], before: ItemRange, at: number): boolean {
  const first = items[at]
  if (first === undefined) return false
  // "…, she said, but he warned …": a statement of its own.
  if (/^(?:and|but)$/.test(first.lower) && cuesItself(items, at + 1)) return false
  const last = items[trimMarks(items, before).to - 1]
  if (
    last !== undefined &&
    (AUXILIARIES.has(last.lower) ||
      PREPOSITIONS.has(last.lower) ||
      RELATIVE.test(last.lower) ||
      /^(?:that|and|but|or)$/.test(last.lower))
  ) {
    return true
  }
  // "By the time he had found his shoes, he said, the street …": a mere setting waits for its main clause.
  if (SUBORDINATORS.has(items[before.from]?.lower ?? '')) return true
  const finished = items
    .slice(before.from, before.to)
    .some((item, index) => AUXILIARIES.has(item.lower) || looksFinite(items, before.from + index))
  if (!finished) return true
  return /^(?:and|but|or|because|so)$/.test(first.lower) || isPurpose(items, at)
}

/** "A guard set the fire, police say, *to hide* a theft"; not "…, she said, to loud applause". */
function isPurpose(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1]
  if (items[at]?.lower !== 'to' || verb?.kind !== 'word' || verb.capital) return false
  if (DETERMINERS.has(verb.lower) || PREPOSITIONS.has(verb.lower)) return false
  return !items.slice(at + 1, at + 4).some(({ lower }) => AUDIENCE.includes(lower))
}
