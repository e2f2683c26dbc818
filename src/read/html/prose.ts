import { endsSentence } from '../words.ts'
import type { PageBlock } from './blocks.ts'

/** Share of a block's words that stand inside links, 0 to 1. */
export function linkShare(block: PageBlock): number {
  return block.words === 0 ? 0 : block.linked / block.words
}

/** Whether a block reads as running text: sentences, long enough, few links. Thresholds set on the dev pages. */
export function isProse(block: PageBlock): boolean {
  if (block.level > 0 || block.kind === 'table-row') return false
  if (linkShare(block) > 0.4) return false
  return block.words >= 25 || (block.words >= 8 && endsSentence(block.text))
}
