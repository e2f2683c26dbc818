import { authorsOf } from './html/authors.ts'
import { blocksOf } from './html/blocks.ts'
import { classify } from './html/classify.ts'
import { containerOf } from './html/container.ts'
import { dateCandidates } from './html/dates.ts'
import { settleMarks } from './html/furniture.ts'
import { creditsOf, sectionOf } from './html/metadata.ts'
import { siteOf } from './html/site.ts'
import { articleField, structuredData } from './html/structured.ts'
import { headlineOf } from './html/title.ts'
import { titleOf } from './html/title-vote.ts'
import { parseTree } from './html/tree.ts'
import type { Hints, Reading } from './reading.ts'
import { folded } from './words.ts'

/**
 * Reads a web page: the tree into blocks, furniture settled, the body's container chosen, each block judged. Nothing is run or fetched.
 * Throws LimitError as `parseTree` does.
 */
export function readHtml(source: string, hints: Hints): Reading {
  const tree = parseTree(source, hints.name)
  const structured = structuredData(tree)
  const page = blocksOf(tree, source)
  const headline = headlineOf(page, structured)
  settleMarks(page, headline.block)
  const container = containerOf(page)
  const summaries = new Set(
    [
      ...articleField(structured, 'description'),
      ...['description', 'og:description', 'twitter:description'].flatMap(
        (name) => structured.meta.get(name) ?? [],
      ),
    ].map((statement) => folded(statement.value)),
  )
  const site = siteOf(page, structured, headline)
  const verdicts = classify({ page, title: headline.block, container, summaries })
  const passages = page.blocks.map(({ text, segments, kind }, index) => {
    const verdict = verdicts[index]
    return { text, segments, kind: verdict?.kind ?? kind, cut: verdict?.cut }
  })
  return {
    passages,
    title: titleOf(page, headline, site.absent ? [] : [site.value]),
    credits: creditsOf(
      authorsOf(tree, page, structured, headline.block, container),
      page,
      verdicts,
      headline.block,
    ),
    site,
    section: sectionOf(structured),
    dates: dateCandidates(tree, source, page, verdicts, structured, headline.block, hints.url),
    warnings:
      container === page.root
        ? ['no running text was found: kept is what is neither link nor furniture']
        : [],
  }
}
