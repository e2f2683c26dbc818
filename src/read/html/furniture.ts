import type { CutReason } from '../../model/document.ts'
import { clockCut } from '../asides.ts'
import { dateLine } from '../dates/labels.ts'
import type { Cut } from '../passage.ts'
import type { Page, PageBlock } from './blocks.ts'
import { isProse, linkShare } from './prose.ts'
import { outward, type Region } from './region.ts'

/** How many times the unmarked prose of the page a marked part must hold before its mark is disbelieved. */
const DISBELIEF: Partial<Record<CutReason, number>> = {
  comment: 8,
  hidden: 2,
  'cookie-notice': 8,
  legal: 6,
  // What a paywall closes is the story; only its notice is not.
  paywall: 0.2,
}
const USUAL_DISBELIEF = 1.5
/**
 * What sites call the columns and frames of their layout, one in the other ("has-sidebar", "sidebar-wrap"): a part of such a part that is
 * marked alike is no other part. Forms and footers hold forms and footers.
 */
const LAYOUT = new Set<CutReason>([
  'teaser-list',
  'related-link',
  'page-header',
  'newsletter',
  'advertisement',
  'byline',
])

/**
 * Settles which parts of the page are furniture: marks of the markup that the prose inside belies are dropped
 * ("sidebar" around the whole article), and lists of teasers are found by their form.
 */
export function settleMarks(page: Page, title: number | undefined): void {
  unmarkTitle(page, title)
  for (const region of regionsOf(page.root)) if (!region.mark) markCards(region, page, title)
  const free = page.blocks.filter((block) => isProse(block) && !markAround(block))
  let unmarked = free.reduce((sum, block) => sum + block.words, 0)
  for (const region of regionsOf(page.root)) {
    if (!region.mark || (region.parent && markOutside(region))) continue
    const inside = proseWithin(page, region, LAYOUT.has(region.mark.reason))
    if (inside <= 40 || inside <= unmarked * (DISBELIEF[region.mark.reason] ?? USUAL_DISBELIEF)) continue
    unmarked += proseWithin(page, region, false)
    region.mark = undefined
  }
}

/** The innermost mark around a block. */
export function markAround(block: PageBlock): Cut | undefined {
  for (let region: Region | undefined = block.region; region; region = region.parent)
    if (region.mark) return region.mark
  return undefined
}

/** All regions, outer before inner, in page order. */
export function* regionsOf(root: Region): Generator<Region> {
  const stack = [root]
  for (let region = stack.pop(); region; region = stack.pop()) {
    yield region
    for (let at = region.children.length - 1; at >= 0; at--) {
      const child = region.children[at]
      if (child) stack.push(child)
    }
  }
}

function markOutside(region: Region): boolean {
  for (const outer of outward(region.parent)) if (outer.mark) return true
  return false
}

/** Whatever prints the headline is part of the article: a header, a block of metadata, a promoted box. */
function unmarkTitle(page: Page, title: number | undefined): void {
  const block = title === undefined ? undefined : page.blocks[title]
  for (const region of outward(block?.region)) if (region.mark?.reason !== 'hidden') region.mark = undefined
}

/** Words of running text in a part, without what deeper marks say is furniture; `alike`: marks of its own reason are no deeper ones. */
function proseWithin(page: Page, region: Region, alike: boolean): number {
  let words = 0
  for (let index = region.first; index < region.last; index++) {
    const block = page.blocks[index]
    if (!block || !isProse(block)) continue
    let at: Region | undefined = block.region
    while (at && at !== region && (!at.mark || (alike && at.mark.reason === region.mark?.reason)))
      at = at.parent
    if (at === region) words += block.words
  }
  return words
}

function isTime(text: string): boolean {
  return text.length <= 80 && (clockCut(text) !== undefined || dateLine(text) !== undefined)
}

/** A card: few words, and a line that is wholly a link (its headline). Size limits set on the dev pages. */
function isCard(page: Page, region: Region): boolean {
  let words = 0
  let headline = false
  if (region.last - region.first > 8) return false
  for (let index = region.first; index < region.last; index++) {
    const block = page.blocks[index]
    if (!block) continue
    words += block.words
    // The time over an entry of a live blog is a link to the entry.
    if (block.words >= 3 && linkShare(block) >= 0.8 && !isTime(block.text)) headline = true
  }
  return headline && words <= 90
}

/** Three or more cards side by side are a list of teasers, whatever its class says. */
function markCards(region: Region, page: Page, title: number | undefined): void {
  if (region.children.length < 3) return
  const cards = region.children.filter((child) => child.tag !== 'p' && isCard(page, child))
  if (cards.length < 3) return
  for (const card of cards) {
    if (title !== undefined && title >= card.first && title < card.last) continue
    card.mark ??= { reason: 'teaser-list', because: `one of ${cards.length} linked headlines side by side` }
  }
}
