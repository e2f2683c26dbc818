import type { CutReason } from '../../../model/document.ts'
import type { Page } from '../blocks.ts'
import { isProse } from '../prose.ts'
import type { Tree } from '../tree.ts'
import type { Verdict } from '../verdict.ts'
import { type DataArticle, dataArticle } from './article.ts'

/** Words of running text with which a page shows an article, or the beginning of one. */
const SHOWN = 25

/** A shell asks for cookies and has a footer; other running text, kept or cut, is what the page shows. */
function isAside(reason: CutReason | undefined): boolean {
  return reason !== undefined && SHELL.has(reason)
}
const SHELL = new Set<CutReason>([
  'cookie-notice',
  'legal',
  'page-footer',
  'page-header',
  'navigation',
  'notice',
  'form',
])

/**
 * The article of a page that shows none: a shell that its programs fill, which a reader sees filled. What the shell itself shows besides
 * the headline is cut, in `verdicts`. Undefined where the page shows running text, or holds no article.
 */
export function unshownArticle(
  tree: Tree,
  source: string,
  page: Page,
  verdicts: Verdict[],
  titles: readonly string[],
  name: string,
): DataArticle | undefined {
  let shown = 0
  for (const [at, block] of page.blocks.entries())
    if (verdicts[at]?.kind !== 'title' && !isAside(verdicts[at]?.cut?.reason) && isProse(block))
      shown += block.words
  if (shown >= SHOWN) return undefined
  const article = dataArticle(tree, source, titles, name)
  if (!article) return undefined
  for (const verdict of verdicts)
    if (!verdict.cut && verdict.kind !== 'title')
      verdict.cut = { reason: 'outside-article', because: `the article stands in ${article.where}` }
  return article
}
