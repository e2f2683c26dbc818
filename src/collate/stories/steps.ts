import type { Step } from '../../model/index.ts'
import { arePartsOfOne, partNumbers } from '../article-parts.ts'
import type { Apart, Compared } from './compared.ts'
import { areOfTwoLanguages, namesOf } from './cross-language.ts'
import type { StoryDigest } from './digest.ts'
import { daysApart } from './look-alikes.ts'
import type { Terms } from './terms.ts'

/** Names of the rules that tell of another story which looks like this one. */
export const APART_RULES: ReadonlySet<string> = new Set(['other-days', 'other-names', 'one-topic'])

/** So many terms are told. */
const TOLD = 6

/** Why two witnesses are of one story. */
export function joiningStep(
  a: StoryDigest,
  b: StoryDigest,
  { likeness, copied }: Compared,
  vectors: ReadonlyMap<string, Terms>,
): Step {
  const both = namesOfBoth(a, b)
  if (copied !== undefined)
    return { rule: 'common-text', says: `${both} are alike as copies are (likeness ${copied.toFixed(2)})` }
  if (a.partOf && b.partOf && arePartsOfOne(a.partOf, b.partOf))
    return {
      rule: 'parts-of-one-article',
      says: `${partNumbers(a.partOf, b.partOf)} of one article, “${a.title}”`,
    }
  const [ofA, ofB] = [termsOf(a, vectors), termsOf(b, vectors)]
  if (areOfTwoLanguages(a, b)) {
    const names = commonTerms(namesOf(a, ofA), namesOf(b, ofB)).join(', ')
    const says = `${both}, of two languages, share the names and figures ${names} (likeness ${likeness.toFixed(2)})`
    return { rule: 'common-names', says }
  }
  const says = `${both} share ${commonTerms(ofA, ofB).join(', ')} (likeness ${likeness.toFixed(2)})`
  return { rule: 'common-terms', says }
}

/** Why two witnesses that look alike are not of one story. */
export function apartStep(
  a: StoryDigest,
  b: StoryDigest,
  { why, looks, areCopies }: Apart,
  vectors: ReadonlyMap<string, Terms>,
): Step {
  // The other is of another story: its title says which.
  const both = [a, b].map(({ title, name }) => (title === '' ? name : `“${title}” (${name})`)).join(' and ')
  const alike = `are alike${areCopies ? ' as copies are' : ''} (likeness ${looks.toFixed(2)})`
  if (why === 'days') {
    const neither = areCopies
      ? 'their names and figures differ: two events'
      : 'neither names the days of the other: not held to be one event'
    const says = `${both} ${alike}, but lie ${daysApart(a, b)} days apart, and ${neither}`
    return { rule: 'other-days', says }
  }
  if (why === 'topic') {
    const says = `${both} ${alike}, but one of them speaks to its readers as a guide or an offer does: one topic, not held to be one event`
    return { rule: 'one-topic', says }
  }
  const [ofA, ofB] = [termsOf(a, vectors), termsOf(b, vectors)]
  const own = [ownNames(a, ofA, ofB), ownNames(b, ofB, ofA)].map((names) => names.join(', '))
  const says = `${both} ${alike}, but as a pattern: other names and figures stand in it (${own.join('; ')}): two events`
  return { rule: 'other-names', says }
}

/** Two pages of one site by their days, too. */
function namesOfBoth(a: StoryDigest, b: StoryDigest): string {
  const areAlike = a.name === b.name && a.published !== b.published
  return [a, b]
    .map(({ name, published }) => (areAlike ? `${name} (${published || 'no date'})` : name))
    .join(' and ')
}

function termsOf({ id }: StoryDigest, vectors: ReadonlyMap<string, Terms>): Terms {
  return vectors.get(id) ?? new Map()
}

/** The terms that speak most for a common event. */
function commonTerms(a: Terms, b: Terms): string[] {
  return heaviest([...a].map(([term, weight]): [string, number] => [term, weight * (b.get(term) ?? 0)]))
}

/** Names and figures that the other text does not have. */
function ownNames({ names }: StoryDigest, terms: Terms, other: Terms): string[] {
  const own = names.filter((name) => !other.has(name))
  return heaviest(own.map((name): [string, number] => [name, terms.get(name) ?? 0]))
}

function heaviest(weights: readonly (readonly [string, number])[]): string[] {
  return weights
    .filter(([, weight]) => weight > 0)
    .toSorted(([x, ofX], [y, ofY]) => ofY - ofX || (x < y ? -1 : 1))
    .slice(0, TOLD)
    .map(([term]) => term)
}
