import type { Alignment, Link, Witness } from '../../model/index.ts'
import { comparables } from '../alignment/comparable.ts'
import { isDateline } from '../derivation/dateline.ts'

/** The neighbouring words of a text, counted. */
export interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

export function bagOf(witness: Witness): Bag {
  const words = comparables(witness).flatMap((sentence) => sentence.words)
  const counts = new Map<string, number>()
  words.forEach((word, at) => {
    const pair = `${words[at - 1] ?? ''} ${word}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return { counts, size: words.length }
}

/** A text may be continued in one stroke: what the one has more than the other counts less. Set on `tree` (dev). */
const MORE = 0.3

/** How far two texts are from each other by their neighbouring words, 0 to 1. */
export function textDistance(a: Bag, b: Bag): number {
  let common = 0
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0)
  const less = Math.min(a.size, b.size) - common
  const most = Math.max(a.size, b.size) - common
  return share(less + MORE * most, common)
}

/**
 * In news, sentences are cut and added whole, and two witnesses with the same changed word go together: textual
 * criticism's rule that shared errors tell descent, and shared omissions little (Maas 1927). Set on `tree` (dev).
 */
const CHANGED_WORD = 4
const SENTENCE_WORD = 0.3

/** How far two news reports are from each other by their alignment, 0 to 1. */
export function newsDistance(
  alignment: Alignment,
  words: (witness: string, sentences: string[]) => number,
): number {
  let apart = 0
  let common = 0
  for (const link of alignment.links) {
    const length = words(alignment.a, link.a) + words(alignment.b, link.b)
    if (link.a.length === 0 || link.b.length === 0) apart += SENTENCE_WORD * length
    else {
      common += (link.similarity * length) / 2
      apart += CHANGED_WORD * changedWords(link)
    }
  }
  return share(apart, common)
}

/** Words that differ, typography and the dateline aside: that goes and comes with the outlet. */
function changedWords({ changes }: Link): number {
  let changed = 0
  for (const { a, b } of changes) {
    const left = lettersOf(a?.text)
    const right = lettersOf(b?.text)
    if (left.join('') === right.join('') || isDateline(a?.text ?? b?.text ?? '')) continue
    changed += Math.max(left.length, right.length)
  }
  return changed
}

function lettersOf(text: string | undefined): string[] {
  return text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function share(apart: number, common: number): number {
  return apart === 0 ? 0 : apart / (common + apart)
}
