import type { Page, PageBlock } from './blocks.ts'
import { markAround, regionsOf } from './furniture.ts'
import { namesBody } from './marks.ts'
import { isProse, linkShare } from './prose.ts'
import type { Region } from './region.ts'
import { attribute } from './tree.ts'

/**
 * What a block adds to the region that holds it: prose its words, furniture a loss. The region with the greatest sum is
 * the article's: a maximum-subtree form of maximum subsequence segmentation (Pasternack and Roth 2009). Weights set on the dev pages.
 */
function worth(block: PageBlock): number {
  const mark = markAround(block)
  if (mark) return -Math.min(block.words, 10) * 0.2
  if (isProse(block)) return block.words * (1 - linkShare(block))
  if (block.level > 0 || block.kind === 'list-item' || block.kind === 'table-row')
    return linkShare(block) > 0.5 ? -Math.min(block.words, 10) : 0
  return -0.3 - Math.min(block.linked, 10) * 0.5
}

/** The region that holds the article's body; the whole page when no part of it has running text. */
export function containerOf(page: Page): Region {
  const sums = [0]
  for (const [index, block] of page.blocks.entries()) sums.push((sums[index] ?? 0) + worth(block))
  const sumOf = (region: Region): number => (sums[region.last] ?? 0) - (sums[region.first] ?? 0)
  let best: Region | undefined
  let named: Region | undefined
  for (const region of regionsOf(page.root)) {
    const sum = sumOf(region)
    if (sum <= 0) continue
    if (!best || sum >= sumOf(best)) best = region
    if (namesItself(region) && (!named || sum > sumOf(named))) named = region
  }
  if (!best) return page.root
  // A named body wins when it has most of the best region's prose; the rest is what the site itself left outside.
  return around(named && named !== best && sumOf(named) >= sumOf(best) * 0.7 ? named : best)
}

/** A single paragraph is no part of a page: where it has all running text, the body is what it stands in. */
function around(region: Region): Region {
  const { parent } = region
  return parent?.parent && /^(?:p|h[1-6]|li|blockquote)$/.test(region.tag) ? around(parent) : region
}

function namesItself(region: Region): boolean {
  return attribute(region.element, 'itemprop')?.toLowerCase() === 'articlebody' || namesBody(region.names)
}
