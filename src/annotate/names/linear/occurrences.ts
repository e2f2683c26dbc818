import type { Span } from '../../../model/index.ts'
import type { NameWord } from '../words.ts'
import { begins, continues, LABELS, OUTSIDE, TYPES, typeOf } from './labels.ts'

/** A sentence with its labels. */
export interface Tagged {
  sentence: { words: readonly NameWord[] }
  labels: Uint8Array
  /** The labels before they were mended, where they were. */
  given?: Uint8Array
  /** Sums a word and label: the best labelling that has the label there (max-marginals). */
  best: ArrayLike<number>
}

/** A stretch of words that is labelled as a name, or is written like one that is labelled elsewhere in the document. */
export interface Occurrence {
  tagged: Tagged
  /** Words `from` to `to - 1` of the sentence. */
  from: number
  to: number
  labelled: boolean
}

const spelling = ({ sentence: { words } }: Tagged, from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')

/** The names as the labels have them. */
function labelledNames(tagged: Tagged): Occurrence[] {
  const { labels } = tagged
  const found: Occurrence[] = []
  for (let from = 0; from < labels.length; ) {
    const type = typeOf(labels[from] ?? OUTSIDE)
    let to = from + 1
    if (type >= 0) {
      while (labels[to] === continues(type)) to += 1
      found.push({ tagged, from, to, labelled: true })
    }
    from = to
  }
  return found
}

const LONGEST = 8

/**
 * The labelled names; in the words between them those of `decided`; then the spellings that are labelled elsewhere,
 * longest first; then those of `proposed`. In order of text; `decided` and `proposed` are spans by their start.
 */
export function occurrencesOf(
  document: readonly Tagged[],
  decided: ReadonlyMap<number, Span>,
  proposed: ReadonlyMap<number, Span>,
): Occurrence[] {
  const labelled = new Map(document.map((tagged) => [tagged, labelledNames(tagged)]))
  const spellings = new Set<string>()
  for (const [tagged, names] of labelled)
    for (const { from, to } of names) if (to - from <= LONGEST) spellings.add(spelling(tagged, from, to))
  return document.flatMap((tagged) => {
    const { words } = tagged.sentence
    const found = labelled.get(tagged) ?? []
    const taken = new Uint8Array(words.length)
    for (const { from, to } of found) taken.fill(1, from, to)
    const more: Occurrence[] = []
    const take = (from: number, to: number): void => {
      if (taken.subarray(from, to).includes(1)) return
      more.push({ tagged, from, to, labelled: false })
      taken.fill(1, from, to)
    }
    const takeSpans = (spans: ReadonlyMap<number, Span>): void =>
      words.forEach(({ start }, from) => {
        const span = spans.get(start)
        if (span === undefined) return
        let to = from
        while (to < words.length && (words[to]?.start ?? span.end) < span.end) to += 1
        take(from, to)
      })
    takeSpans(decided)
    for (let from = 0; from < words.length; from += 1) {
      if (taken[from] === 1 || !/^\p{Lu}/u.test(words[from]?.text ?? '')) continue
      let to = from
      while (to < words.length && to - from < LONGEST && taken[to] !== 1) to += 1
      while (to > from && !spellings.has(spelling(tagged, from, to))) to -= 1
      if (to > from) take(from, to)
    }
    takeSpans(proposed)
    return [...found, ...more].sort((a, b) => a.from - b.from)
  })
}

/**
 * For each type, by how much the best labelling with such a name here outweighs the best without; in the weights' sums. A
 * name whose type the mending of labels changed ("the *Orlow* administration") exchanges the two.
 */
export function marginsOf({ tagged, from, to, labelled }: Occurrence): number[] {
  const margins = plainMargins(tagged, ...core(tagged, from, to))
  const meant = labelled ? typeOf(tagged.labels[from] ?? OUTSIDE) : -1
  const most = margins.indexOf(Math.max(...margins))
  return meant < 0 ? margins : margins.with(most, margins[meant] ?? 0).with(meant, margins[most] ?? 0)
}

/** Without the words at the ends that mending added to what was labelled ("*3* Air Division"). */
function core({ given }: Tagged, from: number, to: number): [number, number] {
  if (given === undefined || !given.subarray(from, to).some((label) => label !== OUTSIDE)) return [from, to]
  let [start, end] = [from, to]
  while (given[start] === OUTSIDE) start += 1
  while (given[end - 1] === OUTSIDE) end -= 1
  return [start, end]
}

function plainMargins({ best }: Tagged, from: number, to: number): number[] {
  const at = (word: number, label: number): number => best[word * LABELS + label] ?? 0
  return TYPES.map((_, type) => {
    const least = Math.min(at(from, begins(type)), ...(to - from > 1 ? [at(to - 1, continues(type))] : []))
    let other = Math.max(at(from, OUTSIDE), at(to - 1, OUTSIDE))
    TYPES.forEach((_, k) => {
      if (k !== type) other = Math.max(other, at(from, begins(k)))
    })
    return least - other
  })
}
