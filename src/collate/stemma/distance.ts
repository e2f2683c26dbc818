import type { Alignment, Link, Witness } from '../../model/index.ts'
import { isDateline } from '../derivation/dateline.ts'

/** The stretches of so many tokens in a row that a text has, counted. */
export interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

/**
 * Words, marks and line ends count alike, and in their order: what a reviser moves or sets otherwise tells states of one
 * text apart that have the same words. Set on the chains of `tree` (dev), where 3 to 6 do about as well and 1 or 2 worse.
 */
const LENGTH = 4

export function bagOf({ document }: Witness): Bag {
  const tokens = document.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]|\n/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 1 - LENGTH; at < tokens.length; at++) {
    const stretch = tokens.slice(Math.max(0, at), at + LENGTH).join(' ')
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
  }
  return { counts, size: tokens.length + LENGTH - 1 }
}

/** A text may be continued in one stroke: what the one has more than the other counts less. Set on `tree` (dev). */
const MORE = 0.5

/** How far two texts are from each other by their stretches of tokens, 0 to 1. */
export function textDistance(a: Bag, b: Bag): number {
  let common = 0
  for (const [stretch, count] of a.counts) common += Math.min(count, b.counts.get(stretch) ?? 0)
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
