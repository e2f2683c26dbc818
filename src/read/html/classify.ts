import type { CutReason } from '../../model/document.ts'
import { captionCut, lineCut, phraseCut, teaserHead } from '../article.ts'
import { newsletterCut } from '../asides.ts'
import { isNameAndAgency } from '../bylines.ts'
import type { Cut } from '../passage.ts'
import { endsSentence, folded } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { cutCounted } from './comments.ts'
import { markAround, regionsOf } from './furniture.ts'
import { namesLede } from './marks.ts'
import { isProse, linkShare } from './prose.ts'
import { recurringLines } from './recurring.ts'
import { outward, type Region } from './region.ts'
import type { Verdict } from './verdict.ts'

/** What the rules know of the page besides the block at hand. */
export interface Setting {
  page: Page
  title: number | undefined
  container: Region
  /** Summaries that the head states, folded: the printed standfirst repeats one of them. */
  summaries: Set<string>
}

/** Decides for each block of the page whether it is the article's, and why not. */
export function classify(setting: Setting): Verdict[] {
  const { page } = setting
  const seen = new Map<string, number>()
  const verdicts: Verdict[] = []
  const recurring = recurringLines(page)
  for (const [index, block] of page.blocks.entries()) {
    const verdict =
      index === setting.title
        ? { kind: 'title' as const, cut: undefined }
        : verdictOf(block, index, setting, seen)
    if (verdict.kind !== 'title' && verdict.kind !== 'standfirst') verdict.cut ??= recurring.get(index)
    verdicts.push(verdict)
    if (!verdict.cut) seen.set(block.folded, index)
  }
  cutUnderHeads(page, verdicts, setting)
  cutCounted(page, verdicts, setting.title)
  cutUnderUnsubscribing(page, verdicts)
  cutLinkedLists(page, verdicts)
  cutEmptyHeadings(page, verdicts)
  return verdicts
}

function verdictOf(block: PageBlock, index: number, setting: Setting, seen: Map<string, number>): Verdict {
  const { container, title } = setting
  const kind = block.kind
  const inside = index >= container.first && index < container.last
  const afterTitle = title !== undefined && index > title
  if (!inside || (title !== undefined && index < title)) {
    const before = index < container.first
    if (before && afterTitle && isLede(block, setting)) return { kind: 'standfirst', cut: undefined }
    return { kind, cut: markCut(block) ?? outsideCut(block, setting, index) }
  }
  const cut =
    markCut(block) ??
    gluedTeasers(block) ??
    figureCut(block) ??
    linkCut(block) ??
    ownCut(block) ??
    captionCut(block.text) ??
    newsletterCut(block.text, block.linked > 0 || block.level > 0) ??
    repeatCut(block, seen)
  if (cut && isLede(block, setting) && cut.reason !== 'duplicate')
    return { kind: 'standfirst', cut: undefined }
  return { kind, cut }
}

const COOKIES = /\bcookies?\b/i

function outsideCut(block: PageBlock, setting: Setting, index: number): Cut {
  const { container, title } = setting
  const own =
    (title !== undefined && index > title ? lineCut(block.text) : undefined) ?? captionCut(block.text)
  if (own) return own
  if (COOKIES.test(block.text.slice(0, 400))) return { reason: 'cookie-notice', because: 'speaks of cookies' }
  if (block.words > 2 && linkShare(block) >= 0.5)
    return { reason: 'teaser-list', because: 'mostly a link, outside the story' }
  const where =
    title !== undefined && index < title
      ? 'stands before the headline'
      : index >= container.last
        ? 'stands after the part that holds the body'
        : 'stands outside the part that holds the body'
  return { reason: 'outside-article', because: where }
}

/** The lede outside the body: named so by its markup, stated so in the head, or plain prose right under the headline. */
function isLede(block: PageBlock, setting: Setting): boolean {
  if (setting.summaries.has(block.folded)) return block.words >= 6
  if (markAround(block) || block.linked > block.words * 0.5) return false
  if (lineCut(block.text) || captionCut(block.text) || figureCut(block)) return false
  for (const region of outward(block.region)) {
    if (region.first <= setting.container.first && region.last >= setting.container.last) break
    if (namesLede(region.names) && block.words >= 5) return true
  }
  return isProse(block) && (block.words >= 12 || endsSentence(block.text))
}

/** What a row of a table may be cut for by its own words: "Source | A post", "Published | 3 May" are what the table tells. */
const OF_ROWS = new Set<CutReason>(['advertisement', 'legal', 'link-address', 'share-bar', 'page-header'])

/** What a line says of itself. */
function ownCut(block: PageBlock): Cut | undefined {
  const cut = lineCut(block.text)
  if (cut?.reason === 'credit' && block.pictures === 0 && isNameAndAgency(block.text))
    return { reason: 'byline', because: 'a name and an agency, under no picture' }
  const isRow = block.kind === 'table-row' && linkShare(block) < 0.5
  return cut && isRow && !OF_ROWS.has(cut.reason) ? undefined : cut
}

function figureCut(block: PageBlock): Cut | undefined {
  if (block.words >= 3 && block.words <= 60 && folded(block.alt) === block.folded)
    return { reason: 'caption', because: 'says what the picture before it is said to show' }
  for (const region of outward(block.region)) {
    if (region.tag === 'figure' && block.kind !== 'table-row' && block.kind !== 'quotation')
      return { reason: 'caption', because: 'stands in a <figure>' }
  }
  return undefined
}

/** "1 2 3 … 7". */
const PAGE_ROW = /^[\s|·•«»‹›<>…-]*(?:\d{1,3}[\s|·•«»‹›<>…-]+){1,30}\d{1,3}[\s|·•«»‹›<>…-]*$/

/** A line that is one link leads away from the article, and so does a row of page numbers. Headings and rows of tables may be links. */
function linkCut(block: PageBlock): Cut | undefined {
  if (block.linked > 0 && block.kind !== 'table-row' && PAGE_ROW.test(block.text))
    return { reason: 'navigation', because: 'a row of page numbers' }
  if (block.words === 0 || linkShare(block) < 0.8 || block.kind === 'table-row') return undefined
  if (block.kind === 'list-item') return { reason: 'teaser-list', because: 'a list entry that is one link' }
  return { reason: 'related-link', because: 'the whole line is a link' }
}

function repeatCut(block: PageBlock, seen: Map<string, number>): Cut | undefined {
  if (block.words < 6) return undefined
  return seen.has(block.folded) ? { reason: 'duplicate', because: 'the same words stand above' } : undefined
}

/** A heading over nothing that is kept belongs to what was cut under it. */
export function cutEmptyHeadings(page: Page, verdicts: Verdict[]): void {
  let next: 'end' | 'heading' | 'content' = 'end'
  let below: Cut | undefined
  for (let index = verdicts.length - 1; index >= 0; index--) {
    const verdict = verdicts[index]
    const block = page.blocks[index]
    if (!verdict || !block) continue
    if (verdict.cut) below = verdict.cut
    else if (verdict.kind !== 'heading') {
      next = 'content'
      below = undefined
    } else if (next === 'end')
      verdict.cut = { reason: 'outside-article', because: 'a heading after the last paragraph' }
    else if (next === 'heading' && below && below.reason !== 'outside-article')
      verdict.cut = { reason: below.reason, because: `a heading over what was cut: ${below.because}` }
    else {
      next = 'heading'
      below = undefined
    }
  }
}

/** The mark around a block, told apart by what the block itself says. */
function markCut(block: PageBlock): Cut | undefined {
  const mark = markAround(block)
  if (mark?.reason === 'byline' && isProse(block))
    return { reason: 'author-box', because: `sentences where ${mark.because}` }
  if (mark?.reason === 'teaser-list') {
    const asks = phraseCut(block.text)
    if (asks?.reason === 'paywall' || asks?.reason === 'newsletter') return asks
  }
  // An entry of a live blog has a <header> with its time.
  if (mark?.reason === 'page-header') {
    const own = lineCut(block.text)
    if (own?.reason === 'date-line') return own
  }
  if (mark?.reason === 'form' && COOKIES.test(block.text.slice(0, 400)))
    return { reason: 'cookie-notice', because: 'speaks of cookies' }
  return mark
}

/** A list of other articles that sets head and links in one line: "More news Storm hits coast 12.05.2025 …". */
function gluedTeasers(block: PageBlock): Cut | undefined {
  const head = block.linked > 0 && linkShare(block) >= 0.4 ? teaserHead(block.text, true) : undefined
  return head === undefined
    ? undefined
    : { reason: 'teaser-list', because: `begins with “${head}”, and most of it is links` }
}

const HEADED = new Set<CutReason>(['comment', 'teaser-list'])
/** A part that its first line calls comments or other articles holds at most this share of the page's story. */
const MOST_OF_STORY = 0.3

/** What stands in the part of the page that a head such as "Comments" or "Latest news" opens is cut for the same reason. */
function cutUnderHeads(page: Page, verdicts: Verdict[], { title }: Setting): void {
  const kept = page.blocks.map((block, index) => (verdicts[index]?.cut ? 0 : block.words))
  const sums = [0]
  for (const [index, words] of kept.entries()) sums.push((sums[index] ?? 0) + words)
  const all = sums.at(-1) ?? 0
  for (const [index, block] of page.blocks.entries()) {
    const reason = block.words > 6 ? undefined : phraseCut(block.text)?.reason
    if (!reason || !HEADED.has(reason)) continue
    let part: Region | undefined
    for (const region of outward(block.region)) {
      if (region.first !== index || region.parent === undefined) break
      const words = (sums[region.last] ?? 0) - (sums[region.first] ?? 0)
      if (
        words > all * MOST_OF_STORY ||
        (title !== undefined && title >= region.first && title < region.last)
      )
        break
      part = region
    }
    for (let at = index + 1; part && at < part.last; at++) {
      const verdict = verdicts[at]
      if (verdict && (!verdict.cut || verdict.cut.reason === 'outside-article'))
        verdict.cut = { reason, because: `stands under “${block.text.slice(0, 40)}”` }
    }
  }
}

const UNSUBSCRIBE =
  /\bunsubscribe\b|newsletter abbestellen|\babmelden\b|se d[ée]sabonner|se d[ée]sinscrire|darse de baja|cancelar (?:la )?suscripci[oó]n|annulla (?:l[’'])?iscrizione|disiscriv|cancelar inscriç|afmelden|uitschrijven|avregistrera|avmeld|отписаться|відписатися|配信停止|退订|구독 취소/i

/** A mail's last lines stand under the one that tells how to get no more: the sender's address, a copyright. */
function cutUnderUnsubscribing(page: Page, verdicts: Verdict[]): void {
  const last = page.blocks.findLastIndex((block, at) => !verdicts[at]?.cut && block.words >= 25)
  const from = page.blocks.findLastIndex(
    (block, at) => at > last && block.words <= 80 && UNSUBSCRIBE.test(block.text.slice(0, 600)),
  )
  if (from < 0) return
  for (let at = from; at < page.blocks.length; at++) {
    const verdict = verdicts[at]
    if (verdict && !verdict.cut)
      verdict.cut = { reason: 'newsletter', because: 'stands under the line that tells how to unsubscribe' }
  }
}

/** Lists of two or more entries that are headlines, each with a link and a word or two before it: other articles. */
function cutLinkedLists(page: Page, verdicts: Verdict[]): void {
  for (const region of regionsOf(page.root)) {
    if (region.tag !== 'ul' && region.tag !== 'ol') continue
    const entries = page.blocks.slice(region.first, region.last)
    const open = verdicts.slice(region.first, region.last).filter(({ cut }) => !cut)
    if (entries.length < 2 || open.length === 0) continue
    const headline = (block: PageBlock): boolean =>
      block.words <= 30 && linkShare(block) >= 0.4 && !/[.。]["”»]?$/.test(block.text)
    if (!entries.every(headline)) continue
    for (const verdict of open)
      verdict.cut = { reason: 'teaser-list', because: `one of ${entries.length} linked entries of a list` }
  }
}
