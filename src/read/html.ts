import { addCredit } from './credits.ts'
import { CONTRADICTED, take } from './dates/settle.ts'
import { cutAboutAuthors, cutCreditedLines } from './html/about-author.ts'
import { articlePartOf, toldPart } from './html/article-part.ts'
import { authorsOf } from './html/authors.ts'
import { cutEmptyHeadings } from './html/classify.ts'
import { unshownArticle } from './html/data/unshown.ts'
import { dateCandidates } from './html/dates.ts'
import { keepGallery } from './html/gallery.ts'
import { judgedByRules } from './html/judge.ts'
import { withoutKicker } from './html/kicker.ts'
import { liveBlogOf } from './html/live/blog.ts'
import { creditsOf, sectionOf } from './html/metadata.ts'
import { siteOf } from './html/site.ts'
import { keepSources } from './html/source-lists.ts'
import { keepStated } from './html/stated-body.ts'
import { cutStrangers } from './html/strangers.ts'
import { cutDatedLines, cutTail } from './html/tail.ts'
import { titleOf } from './html/title-vote.ts'
import { parseTree } from './html/tree.ts'
import { keepUnfolded } from './html/unfolded.ts'
import type { Hints, Reading } from './reading.ts'

/** In which order entries stand, in words. */
const ORDER = { 'newest-first': ', the newest first', 'oldest-first': ', the oldest first', mixed: '' }

/**
 * Reads a web page: its tree into blocks, each judged by the rules, and what these keep by how it stands among the story's blocks.
 * Nothing is run or fetched.
 * Throws LimitError as `parseTree` does.
 */
export function readHtml(source: string, hints: Hints): Reading {
  const tree = parseTree(source, hints.name)
  const { structured, page, headline, container, verdicts } = judgedByRules(tree, source)
  keepUnfolded(page, verdicts, container)
  cutStrangers(page, verdicts, container)
  cutTail(page, verdicts)
  const warnings = [...keepStated(page, verdicts, structured), ...keepGallery(page, verdicts, headline.block)]
  keepSources(page, verdicts, container, hints.url ?? structured.canonical)
  cutEmptyHeadings(page, verdicts)
  const titles = headline.stated.map(({ value }) => value)
  const unshown = unshownArticle(tree, source, page, verdicts, titles, hints.name)
  if (unshown)
    warnings.splice(0, warnings.length, `the page shows no article: its text is that of ${unshown.where}`)
  else if (container === page.root)
    warnings.push('no running text was found: kept is what is neither link nor furniture')
  const site = siteOf(page, structured, headline)
  const title = titleOf(page, headline, site.absent ? [] : [site.value])
  const candidates = () => dateCandidates(tree, source, page, verdicts, structured, headline.block, hints.url)
  let dates = candidates()
  // Such a line is weak evidence: it speaks only where nothing else tells the day.
  const isDated = cutDatedLines(page, verdicts, headline.block)
  if (isDated && !dates.some(({ role, why }) => role === 'published' || why.startsWith(CONTRADICTED)))
    dates = candidates()
  const credits = creditsOf(
    authorsOf(tree, page, structured, headline.block, container),
    page,
    verdicts,
    headline.block,
  )
  cutAboutAuthors(page, verdicts, credits)
  cutCreditedLines(page, verdicts, credits, headline.block)
  if (unshown) {
    dates.push(...unshown.dates)
    take(dates, 'published')
    take(dates, 'updated')
    for (const credit of unshown.credits) addCredit(credits, credit)
  }
  const live = liveBlogOf(
    {
      tree,
      page,
      structured,
      title: headline.block,
      headline: title.absent ? '' : title.value,
      published: dates.find(({ role, taken }) => taken && role === 'published')?.value,
    },
    verdicts,
  )
  if (live) {
    warnings.push(
      `a live blog of ${live.liveBlog.entries} entries${ORDER[live.liveBlog.order]}, each block with its entry’s time`,
    )
    cutEmptyHeadings(page, verdicts)
  }
  const articlePart = articlePartOf(tree, page, verdicts, {
    url: hints.url,
    canonical: structured.canonical,
    headline: title.absent ? undefined : title.value,
  })
  if (articlePart) warnings.push(toldPart(articlePart))
  const passages = page.blocks.flatMap(({ text, segments, kind }, index) => {
    const verdict = verdicts[index]
    const passage = {
      text,
      segments,
      kind: verdict?.kind ?? kind,
      cut: verdict?.cut,
      entry: live?.entries.get(index),
    }
    return passage.kind === 'title' && !title.absent ? withoutKicker(passage, title.value) : [passage]
  })
  return {
    passages: [...passages, ...(unshown?.passages ?? [])],
    title,
    credits,
    site,
    section: sectionOf(structured),
    dates,
    warnings,
    ...(articlePart === undefined ? {} : { articlePart }),
    ...(live === undefined ? {} : { liveBlog: live.liveBlog }),
  }
}
