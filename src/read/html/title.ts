import type { CutReason } from '../../model/document.ts'
import { agreement, type StatedTitle, statedTitle } from '../agreement.ts'
import { folded } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { isProse } from './prose.ts'
import { outward } from './region.ts'
import { articleField, type Statement, type Structured } from './structured.ts'

/** The headline: where it is printed, and what the page states it to be. */
export interface Headline {
  /** Index of the block that prints it. */
  block: number | undefined
  /** Statements of the head and of structured data, most trustworthy first. */
  stated: Statement[]
}

/** Everything the page states as its title, most trustworthy first. */
function statedTitles(structured: Structured): Statement[] {
  const { meta } = structured
  const found = [
    ...articleField(structured, 'headline'),
    ...(meta.get('og:title') ?? []),
    ...(meta.get('twitter:title') ?? []),
    ...articleField(structured, 'name'),
    ...(meta.get('dc.title') ?? []),
  ]
  return structured.documentTitle ? [...found, structured.documentTitle] : found
}

/** Share of the page's prose that must follow a headline: it is repeated in links and forms below the story. */
const STORY_AFTER = 0.3

/** Finds the printed headline, `before` a block: the heading that agrees best with what the page states, else the first `<h1>`. */
export function headlineOf(page: Page, structured: Structured, before = page.blocks.length): Headline {
  const stated = statedTitles(structured)
  const titles = stated
    .map((statement) => folded(statement.value))
    .filter((title) => title !== '')
    .map(statedTitle)
  const siteNames = new Set(
    (structured.meta.get('og:site_name') ?? []).map((statement) => folded(statement.value)),
  )
  const prose = page.blocks.map((block) => (isProse(block) ? block.words : 0))
  let ahead = prose.reduce((sum, words) => sum + words, 0)
  const most = ahead * STORY_AFTER
  let best: { block: number; score: number } | undefined
  for (const [index, block] of page.blocks.entries()) {
    ahead -= prose[index] ?? 0
    if (ahead < most || index >= before) break
    if (block.words > 60 || (block.level === 0 && block.words < 3)) continue
    const score = titleScore(block, titles, siteNames)
    if (score >= 1.5 && (!best || score > best.score)) best = { block: index, score }
  }
  return { block: best?.block, stated }
}

/** Parts that speak of the story to the reader: what they repeat of its headline is not the headline. */
const NEVER = new Set<CutReason>(['comment', 'newsletter', 'page-footer'])

// Weights set on the dev pages: an <h1> needs no agreement, any other line needs a strong one.
function titleScore(block: PageBlock, stated: readonly StatedTitle[], siteNames: Set<string>): number {
  const line = block.folded
  if (!line || siteNames.has(line)) return 0
  const fit = agreement(line, stated)
  const byLevel = block.level === 1 ? 1.5 : block.level === 2 ? 0.6 : block.level > 2 ? 0.3 : 0
  let score = byLevel + (fit >= 0.5 ? 2 * fit : 0)
  for (const region of outward(block.region)) {
    if (!region.mark || region.mark.reason === 'page-header') continue
    score -= NEVER.has(region.mark.reason) ? 2.5 : region.mark.reason === 'hidden' ? 2 : 1
    break
  }
  if (block.linked === block.words) score -= 0.5
  return score
}
