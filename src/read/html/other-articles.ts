import { bylineNames } from '../bylines.ts'
import { dateLine } from '../dates/labels.ts'
import type { Page } from './blocks.ts'
import { isProse } from './prose.ts'
import { outward, type Region } from './region.ts'

/** Blocks with which an article begins: its headline, who wrote it, and when. */
const HEAD = 6
/** Words of running text from which on a part of the page holds a story. */
const STORY = 40

/**
 * Marks further articles on the page: parts beside the one that prints the headline, of the same element and with a headline of the same
 * level, that are articles by their element, or by a byline or date of their own. Sites append them for a reader who goes on scrolling.
 */
export function markOtherArticles(page: Page, title: number | undefined): void {
  const headline = title === undefined ? undefined : page.blocks[title]
  if (title === undefined || !headline || headline.level === 0 || headline.level > 2) return
  for (const region of outward(headline.region)) {
    const { parent } = region
    if (!parent || !holdsStory(page, region)) continue
    const others = parent.children.filter(
      (other) =>
        other !== region &&
        other.first > title &&
        other.tag === region.tag &&
        holdsStory(page, other) &&
        headlineIn(page, other, headline.level) !== undefined &&
        (other.tag === 'article' || hasDayOrName(page, other)),
    )
    for (const other of others) {
      const told = page.blocks[headlineIn(page, other, headline.level) ?? 0]?.text.slice(0, 60)
      other.mark ??= { reason: 'teaser-list', because: `another article, with the headline “${told}”` }
    }
    if (others.length > 0) return
  }
}

function holdsStory(page: Page, { first, last }: Region): boolean {
  let words = 0
  for (let at = first; at < last && words < STORY; at++) {
    const block = page.blocks[at]
    if (block && isProse(block)) words += block.words
  }
  return words >= STORY
}

function headlineIn(page: Page, { first, last }: Region, level: number): number | undefined {
  for (let at = first; at < Math.min(last, first + HEAD); at++) {
    const block = page.blocks[at]
    if (block && block.level === level && block.words >= 2) return at
    if (block && isProse(block)) return undefined
  }
  return undefined
}

function hasDayOrName(page: Page, { first, last }: Region): boolean {
  for (let at = first; at < Math.min(last, first + HEAD); at++) {
    const text = page.blocks[at]?.text ?? ''
    if (dateLine(text) !== undefined || bylineNames(text).length > 0) return true
  }
  return false
}
