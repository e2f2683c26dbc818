import { readFileSync } from 'node:fs'
import type { Page } from './blocks.ts'
import { MEASURES, type Measured, measuresOf } from './measures.ts'
import type { Region } from './region.ts'
import { oddsOf, saidBy, type Trees } from './trees.ts'
import type { Verdict } from './verdict.ts'

const FILE = new URL('../../../models/story-blocks/trees.json', import.meta.url)

/** Log-odds from which on a block is cut, a probability of .80: set in cross-validation by publisher (`training/blocks`). */
export const STRANGE = Math.log(4)
/** Running text, or a line without links, within the first words of the story is its lede, however it is set. */
const LEDE = 60
/** So many measures are told of. */
const TOLD = 3

let known: Trees | undefined

/** The trees that come with Stemma (`models/story-blocks`), read at first use. */
function storyBlocks(): Trees {
  known ??= JSON.parse(readFileSync(FILE, 'utf8')) as Trees
  return known
}

/**
 * Cuts what the rules kept and what does not stand as the story's other blocks do: its place, box, neighbours, form and words are
 * compared with theirs. Needs no words of a language and no names of classes, so it works where the rules' lists know none.
 */
export function cutStrangers(
  page: Page,
  verdicts: Verdict[],
  container: Region,
  trees: Trees = storyBlocks(),
): void {
  for (const [at, measured] of measuresOf(page, verdicts, container).entries()) {
    const verdict = verdicts[at]
    if (!verdict || !measured || isLede(measured, verdict)) continue
    const values = Object.values(measured)
    const odds = oddsOf(trees, values)
    if (odds < STRANGE) continue
    const names = Object.values(MEASURES)
    const most = saidBy(trees, values)
      .map((amount, measure) => ({ amount, name: names[measure] ?? '' }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount)
      .slice(0, TOLD)
      .map(({ name }) => name)
    verdict.cut = {
      reason: 'outside-article',
      because: `unlike the story’s blocks (${probability(odds)}), above all by ${most.join(', ')}`,
    }
  }
}

/** Whether a block is the story's beginning, which is never judged by its form. */
export function isLede(measured: Measured, verdict: Verdict): boolean {
  if (verdict.kind === 'standfirst') return true
  return measured.before < LEDE && (measured.prose === 1 || (measured.words >= 8 && measured.link === 0))
}

function probability(odds: number): string {
  return (1 / (1 + Math.exp(-odds))).toFixed(2)
}
