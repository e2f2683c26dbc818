import type { Span, Witness } from '../../model/index.ts'
import { type ChosenWord, chosenWords } from './running-text.ts'

/** How much of the wording two witnesses have in common, quotations and boilerplate aside. */
export interface Reuse {
  /** Share of the word triples of each that the other has, 0 to 1: n-gram containment (Clough & Stevenson 2011). */
  copiedOfA: number
  copiedOfB: number
  /** Words of the shorter one. */
  words: number
  /** Triples that both have. */
  triples: number
  /** The longest run of words in common; `chosen` are those of it, or of another run, that are neither names nor figures. */
  run: { words: number; chosen: number; a?: Span; b?: Span }
}

const GRAM = 3
/** Places of one triple that are looked at when a run is grown: a phrase that stands everywhere can't cost more. */
const MAX_PLACES = 12

export function reuse(a: Witness, b: Witness): Reuse {
  const left = chosenWords(a)
  const right = chosenWords(b)
  const placesA = grams(left)
  const placesB = grams(right)
  let common = 0
  const share = (mine: ReadonlyMap<string, number[]>, theirs: ReadonlyMap<string, number[]>): number => {
    let shared = 0
    let total = 0
    for (const [gram, places] of mine) {
      total += places.length
      if (theirs.has(gram)) shared += places.length
    }
    common = shared
    return total === 0 ? 0 : shared / total
  }
  const copiedOfA = share(placesA, placesB)
  const copiedOfB = share(placesB, placesA)
  return {
    copiedOfA,
    copiedOfB,
    words: Math.min(left.length, right.length),
    triples: common,
    run: longestRun(left, right, placesA, a, b),
  }
}

function grams(words: readonly ChosenWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + GRAM <= words.length; at++) {
    const gram = words.slice(at, at + GRAM)
    if (gram[0]?.stretch !== gram.at(-1)?.stretch) continue
    const key = gram.map(({ form }) => form).join(' ')
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}

/** Runs are grown from equal triples; a triple inside a run found before is not grown again, so the work is linear. */
function longestRun(
  left: readonly ChosenWord[],
  right: readonly ChosenWord[],
  placesA: ReadonlyMap<string, number[]>,
  a: Witness,
  b: Witness,
): Reuse['run'] {
  let best = { words: 0, at: 0, other: 0 }
  let chosen = 0
  const reached = new Map<number, number>()
  for (let j = 0; j + GRAM <= right.length; j++) {
    const key = right
      .slice(j, j + GRAM)
      .map(({ form }) => form)
      .join(' ')
    for (const i of (placesA.get(key) ?? []).slice(0, MAX_PLACES)) {
      if ((reached.get(j - i) ?? -1) > j) continue
      let length = 0
      let own = 0
      while (
        goesOn(left, i, length) &&
        goesOn(right, j, length) &&
        left[i + length]?.form === right[j + length]?.form
      ) {
        if (left[i + length]?.isGiven === false) own++
        length++
      }
      chosen = Math.max(chosen, own)
      reached.set(j - i, j + length)
      if (length > best.words) best = { words: length, at: i, other: j }
    }
  }
  if (best.words === 0) return { words: 0, chosen: 0 }
  return {
    words: best.words,
    chosen,
    a: stretchOf(left, best.at, best.words, a.document.text),
    b: stretchOf(right, best.other, best.words, b.document.text),
  }
}

function goesOn(words: readonly ChosenWord[], from: number, length: number): boolean {
  return words[from + length] !== undefined && words[from + length]?.stretch === words[from]?.stretch
}

function stretchOf(words: readonly ChosenWord[], at: number, length: number, text: string): Span | undefined {
  const start = words[at]?.start
  const end = words[at + length - 1]?.end
  return start === undefined || end === undefined ? undefined : { start, end, text: text.slice(start, end) }
}
