import { COMMON_SURNAMES } from '../language/en/common-surnames.ts'
import { GIVEN_NAMES } from '../language/en/given-names.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { Form } from './form.ts'

/** Shorter surnames are one letter from too many others. */
const LEAST_LENGTH = 6

/**
 * Whether the words differ by one letter exchanged, dropped or doubled, or by two neighbours swapped: one step of the
 * distance of Damerau (1964), which covers four of five typing errors. A letter more or less at the very end does
 * not count ("Nazarbayev", "Nazarbayeva": two people of one family), nor does another last vowel.
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let prefix = 0
  while (prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1
  const restA = a.slice(prefix)
  const restB = b.slice(prefix)
  if (a.length !== b.length) {
    const [longer, shorter] = a.length > b.length ? [restA, restB] : [restB, restA]
    return shorter.length > 0 && longer.slice(1) === shorter
  }
  if (restA.slice(1) === restB.slice(1)) return !/^[aeiouy]$/.test(restA) || !/^[aeiouy]$/.test(restB)
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/**
 * Whether `rare` may be a misspelling of the surname `usual` in the same document: long, uncommon, neither a given name
 * nor a place, met far less often, and one slip apart. Keys as by `nameKey`.
 */
export function isMisspelling(rare: string, rareCount: number, usual: string, usualCount: number): boolean {
  if (rare.length < LEAST_LENGTH || usual.length < LEAST_LENGTH || rare.includes(' ')) return false
  if (rareCount > 2 || usualCount < 3 * rareCount) return false
  if (COMMON_SURNAMES.has(rare) || COMMON_SURNAMES.has(usual) || GIVEN_NAMES.has(rare)) return false
  return oneSlipApart(rare, usual) && lookupPlaces(rare).length === 0
}

/** Whether two full names have the same given names and surnames one slip apart, neither of them common. Keys as by `nameKey`. */
export function isMisspeltFullName(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  const [surnameA, surnameB] = [x.pop() ?? '', y.pop() ?? '']
  if (
    x.length === 0 ||
    x.join(' ') !== y.join(' ') ||
    Math.min(surnameA.length, surnameB.length) < LEAST_LENGTH
  )
    return false
  return !COMMON_SURNAMES.has(surnameA) && !COMMON_SURNAMES.has(surnameB) && oneSlipApart(surnameA, surnameB)
}

/**
 * Whether one of two persons' names may be a slip for the other: the surname alone, or behind the same given names, is long,
 * uncommon and one slip from the other's. Keys as by `nameKey`.
 */
function mayBeMisspelt(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  const [surnameA, surnameB] = [x.pop() ?? '', y.pop() ?? '']
  if (Math.min(surnameA.length, surnameB.length) < LEAST_LENGTH) return false
  if (x.length > 0 && y.length > 0 && x.join(' ') !== y.join(' ')) return false
  return !COMMON_SURNAMES.has(surnameA) && !COMMON_SURNAMES.has(surnameB) && oneSlipApart(surnameA, surnameB)
}

/**
 * Whether two names of several words agree in all but one, and these two are one slip apart, long, and no names of
 * places: "Untied Nations". For organisations and places. Keys as by `nameKey`.
 */
export function isMisspeltPhrase(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length < 2 || x.length !== y.length) return false
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ''] as const]))
  const [pair] = differing
  if (pair === undefined || differing.length > 1) return false
  const [p, q] = pair
  if (Math.min(p.length, q.length) < LEAST_LENGTH || COMMON_SURNAMES.has(p) || COMMON_SURNAMES.has(q))
    return false
  return oneSlipApart(p, q) && (lookupPlaces(p).length === 0 || lookupPlaces(q).length === 0)
}

/** A word and it without each of its letters: two words one slip apart share one of these. */
function slips(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}

/** Longer "surnames" are no names, and their slips would be many. */
const MOST_LETTERS = 30

/** The words of `counts` (occurrences by key) that may be misspellings of one of the `surnames` in it. */
export function misspeltSurnames(counts: ReadonlyMap<string, number>, surnames: Iterable<string>): string[] {
  const bySlip = new Map<string, Set<string>>()
  for (const surname of surnames) {
    if (surname.length < LEAST_LENGTH || surname.length > MOST_LETTERS) continue
    for (const slip of slips(surname)) bySlip.set(slip, (bySlip.get(slip) ?? new Set()).add(surname))
  }
  if (bySlip.size === 0) return []
  return [...counts].flatMap(([rare, count]) => {
    if (rare.length > MOST_LETTERS || count > 2) return []
    const near = new Set(slips(rare).flatMap((slip) => [...(bySlip.get(slip) ?? [])]))
    return [...near].some((usual) => isMisspelling(rare, count, usual, counts.get(usual) ?? 0)) ? [rare] : []
  })
}

/** The pairs of persons' names (by their place in `keys`) of which one may be a slip for the other, each in both orders. */
export function misspeltPairs(keys: readonly string[]): [number, number][] {
  const bySlip = new Map<string, Set<number>>()
  const surnames = keys.map((key) => key.split(' ').at(-1) ?? '')
  const own = surnames.map((surname) => (surname.length > MOST_LETTERS ? [] : slips(surname)))
  own.forEach((list, i) => {
    for (const slip of list) bySlip.set(slip, (bySlip.get(slip) ?? new Set()).add(i))
  })
  return own.flatMap((list, i) => {
    const near = new Set(list.flatMap((slip) => [...(bySlip.get(slip) ?? [])]))
    return [...near]
      .sort((a, b) => a - b)
      .filter((j) => mayBeMisspelt(keys[i] ?? '', keys[j] ?? ''))
      .map((j): [number, number] => [i, j])
  })
}

/** Puts rare misspelt surnames to the one full name of which they are one slip away. */
export function joinMisspellings(
  forms: readonly Form[],
  join: (form: Form, to: Form, rule: string, says: string) => void,
): void {
  const people = forms.filter((form) => form.type === 'person')
  const counts = new Map<number, number>()
  for (const { group, mentions } of people) counts.set(group, (counts.get(group) ?? 0) + mentions.length)
  const surnameOf = (form: Form): string => form.key.split(' ').at(-1) ?? ''
  const bySlip = new Map<string, Set<Form>>()
  for (const form of people) {
    const surname = surnameOf(form)
    if (!form.key.includes(' ') || surname.length < LEAST_LENGTH || surname.length > MOST_LETTERS) continue
    for (const slip of slips(surname)) bySlip.set(slip, (bySlip.get(slip) ?? new Set()).add(form))
  }
  for (const rare of people) {
    const alone = counts.get(rare.group) === rare.mentions.length
    if (rare.key.includes(' ') || rare.key.length > MOST_LETTERS || !alone) continue
    const near = new Set(slips(rare.key).flatMap((slip) => [...(bySlip.get(slip) ?? [])]))
    const fitting = [...near].filter((form) =>
      isMisspelling(rare.key, rare.mentions.length, surnameOf(form), counts.get(form.group) ?? 0),
    )
    const [to] = fitting
    if (to === undefined || fitting.some(({ group }) => group !== to.group)) continue
    const why = `“${rare.text}” is one letter from the surname of “${to.text}”, which this document writes far more often`
    join(rare, to, 'misspelling', why)
  }
}
