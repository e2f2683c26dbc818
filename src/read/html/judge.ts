import { folded } from '../words.ts'
import { blocksOf, type Page } from './blocks.ts'
import { classify } from './classify.ts'
import { containerOf } from './container.ts'
import { settleMarks } from './furniture.ts'
import { markOtherArticles } from './other-articles.ts'
import type { Region } from './region.ts'
import { articleField, type Structured, structuredData } from './structured.ts'
import { type Headline, headlineOf } from './title.ts'
import type { Tree } from './tree.ts'
import type { Verdict } from './verdict.ts'

/** A page taken apart, with what the rules say of each block. */
export interface JudgedPage {
  structured: Structured
  page: Page
  headline: Headline
  container: Region
  verdicts: Verdict[]
}

/** Blocks, furniture settled, the body's container chosen, each block judged by the rules alone. */
export function judgedByRules(tree: Tree, source: string): JudgedPage {
  const structured = structuredData(tree)
  const page = blocksOf(tree, source)
  let headline = headlineOf(page, structured)
  settleMarks(page, headline.block)
  markOtherArticles(page, headline.block)
  const container = containerOf(page)
  // A box for comments below the story repeats the headline that machines are told, where the printed one is another.
  if (headline.block !== undefined && headline.block >= container.last)
    headline = headlineOf(page, structured, container.last)
  const summaries = new Set(
    [
      ...articleField(structured, 'description'),
      ...['description', 'og:description', 'twitter:description'].flatMap(
        (name) => structured.meta.get(name) ?? [],
      ),
    ].map((statement) => folded(statement.value)),
  )
  const verdicts = classify({ page, title: headline.block, container, summaries })
  return { structured, page, headline, container, verdicts }
}
