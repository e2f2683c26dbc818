import type { Page } from './blocks.ts'
import { isProse } from './prose.ts'
import type { Verdict } from './verdict.ts'

/** A page with so many words of running text has a story besides its pictures. */
const STORY = 60
/** So many captions are a gallery. */
const FEWEST = 3
/** Shorter ones say no more than who is seen. */
const CAPTION = 8
/** They have at least so many times the words of the text over them. */
const MOST = 1.5

/**
 * On a page of pictures with hardly any other text the captions are the article: they are given back. Gives a warning that says so.
 */
export function keepGallery(page: Page, verdicts: Verdict[], title: number | undefined): string[] {
  let story = 0
  const captions = new Map<string, number>()
  for (const [at, block] of page.blocks.entries()) {
    const verdict = verdicts[at]
    if (!verdict || verdict.kind === 'title') continue
    if (!verdict.cut) story += isProse(block) ? block.words : 0
    else if (
      verdict.cut.reason === 'caption' &&
      block.words >= CAPTION &&
      at > (title ?? 0) &&
      (block.pictures > 0 || /<fig(?:ure|caption)>/.test(verdict.cut.because)) &&
      block.linked === 0 &&
      !captions.has(block.folded)
    )
      captions.set(block.folded, at)
  }
  const words = [...captions.values()].reduce((sum, at) => sum + (page.blocks[at]?.words ?? 0), 0)
  if (story > STORY || captions.size < FEWEST || words < MOST * story) return []
  for (const at of captions.values()) {
    const verdict = verdicts[at]
    if (verdict) {
      verdict.cut = undefined
      verdict.kind = 'paragraph'
    }
  }
  return [`a page of pictures: its ${captions.size} captions are its text`]
}
