import type { CutReason, DateCandidate } from '../../model/document.ts'
import { labelOf } from '../article.ts'
import { type FoundDate, findDates, isoDay, parseMachineDate } from '../dates/parse.ts'
import { take } from '../dates/settle.ts'
import { endsSentence } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import type { Verdict } from './classify.ts'
import { articleField, type Statement, type Structured } from './structured.ts'
import { attribute, elements, type Tree, textOf } from './tree.ts'

type Role = DateCandidate['role']

/** Head fields that state when the page was published or updated, most trustworthy first. */
const META_PUBLISHED =
  'article:published_time, og:article:published_time, og:published_time, article:published, datepublished, parsely-pub-date, sailthru.date, publishdate, publish-date, publish_date, ' +
  'published_time, pubdate, publication_date, publication-date, article.published, dc.date.issued, dcterms.issued, cxenseparse:recs:publishtime, cxenseparse:publishtime, ' +
  'article_date_original, originalpublicationdate, displaydate, release_date, article:create_time, vr:published_time, iso-8601-publish-date, citation_publication_date, ' +
  'citation_date, rnews:datepublished, shareaholic:article_published_time, bt:pubdate, last_updated_date_original'
/** Fields that some systems fill with the day of the file or of the printout: what is printed by the headline is better. */
const META_WEAK = 'dcterms.created, dc.date.created, dc.date, dcterms.date, created, date'
const META_UPDATED =
  'article:modified_time, og:updated_time, datemodified, last-modified, dcterms.modified, dc.date.modified, lastmod, modified'

/** Everything that the page says about its own days, each with whether it was taken and why. */
export function dateCandidates(
  tree: Tree,
  page: Page,
  verdicts: Verdict[],
  structured: Structured,
  title: number | undefined,
  url: string | undefined,
): DateCandidate[] {
  const language = structured.lang?.slice(0, 2).toLowerCase()
  const region = /[-_]us\b/i.test(structured.lang ?? '') ? 'US' : undefined
  const candidates: DateCandidate[] = []
  const state = (role: Role, statement: Statement, why: string): void => {
    const parsed = parseMachineDate(statement.value, language, region)
    if (!parsed) return
    candidates.push({
      value: parsed.day,
      ...(parsed.instant ? { instant: parsed.instant } : {}),
      text: statement.value.slice(0, 120),
      role,
      where: statement.where,
      taken: false,
      why,
      place: { kind: 'range', start: statement.start, end: statement.end },
    })
  }
  for (const statement of articleField(structured, 'datePublished'))
    state('published', statement, 'the site states it for machines')
  const stateMeta = (role: Role, names: string): void => {
    for (const name of names.split(', '))
      for (const statement of structured.meta.get(name) ?? [])
        state(role, statement, 'the site states it for machines')
  }
  stateMeta('published', META_PUBLISHED)
  stateMeta('updated', META_UPDATED)
  for (const statement of articleField(structured, 'dateModified'))
    state('updated', statement, 'the site states it for machines')
  markupDates(tree, page, verdicts, title, state)
  lineDates(page, verdicts, title, language, region, candidates)
  stateMeta('published', META_WEAK)
  const fromAddress = addressDate(url ?? structured.canonical)
  if (fromAddress) candidates.push(fromAddress)
  preferLocalDay(candidates)
  take(candidates, 'published')
  take(candidates, 'updated')
  return candidates
}

/**
 * A time given in UTC may fall on another day than where the paper is printed: the day printed by the headline or carried by the
 * address goes first when a time zone (UTC-12 to UTC+14) explains the difference.
 */
function preferLocalDay(candidates: DateCandidate[]): void {
  const stated = candidates.find((candidate) => candidate.role === 'published')
  if (!stated?.instant || !/(?:Z|UTC|GMT|[+-]00:?00)$/i.test(stated.instant)) return
  const instant = Date.parse(stated.instant.replace(' ', 'T'))
  if (Number.isNaN(instant)) return
  const days = new Set([shiftedDay(instant, -12), shiftedDay(instant, 14)])
  const printed = candidates.find(
    (candidate) =>
      candidate.role === 'published' &&
      candidate.instant === undefined &&
      candidate.value !== stated.value &&
      days.has(candidate.value),
  )
  if (
    !printed ||
    candidates.some(
      (candidate) => candidate.role === 'published' && !candidate.instant && candidate.value === stated.value,
    )
  )
    return
  printed.why = `the local day of ${stated.text}`
  candidates.splice(candidates.indexOf(printed), 1)
  candidates.unshift(printed)
}

function shiftedDay(instant: number, hours: number): string {
  return new Date(instant + hours * 3_600_000).toISOString().slice(0, 10)
}

/** `<time>` and itemprop dates of the article: near the headline or in the body, not in lists of other articles. */
function markupDates(
  tree: Tree,
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
  state: (role: Role, statement: Statement, why: string) => void,
): void {
  const around = articleStretch(page, verdicts, title)
  for (const element of elements(tree)) {
    const property = attribute(element, 'itemprop')?.toLowerCase() ?? ''
    if (element.tagName !== 'time' && !property.startsWith('date')) continue
    const value = attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element)
    const place = element.sourceCodeLocation
    if (!value || !place) continue
    const statement = {
      where: element.tagName === 'time' ? '<time>' : `itemprop ${property}`,
      value,
      start: place.startOffset,
      end: place.endOffset,
    }
    const role: Role = /modif|updat/i.test(`${property} ${attribute(element, 'class') ?? ''}`)
      ? 'updated'
      : 'published'
    if (property === 'datepublished' || property === 'datecreated')
      state('published', statement, 'the site marks it up as the date of publication')
    else if (around && statement.start >= around.start && statement.start <= around.end)
      state(role, statement, 'it stands in the head of the article')
    else state('other', statement, 'it stands outside the article')
  }
}

/** The stretch of the source from shortly before the headline to the first paragraph of the body. */
function articleStretch(
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
): { start: number; end: number } | undefined {
  if (title === undefined) return undefined
  const paragraph = verdicts.findIndex(
    (verdict, index) => index > title && !verdict.cut && verdict.kind === 'paragraph',
  )
  const from = page.blocks[Math.max(0, title - 4)]?.segments[0]?.place
  const to = page.blocks[paragraph < 0 ? title : paragraph]?.segments[0]?.place
  if (from?.kind !== 'range' || to?.kind !== 'range') return undefined
  return { start: from.start, end: to.end }
}

/** Printed lines that are a date. The ones near the headline are the article's; the others are listed and refused. */
function lineDates(
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
  language: string | undefined,
  region: string | undefined,
  candidates: DateCandidate[],
): void {
  const paragraph = verdicts.findIndex(
    (verdict, index) => index > (title ?? -1) && !verdict.cut && verdict.kind === 'paragraph',
  )
  for (const [index, block] of page.blocks.entries()) {
    if (!verdicts[index]?.cut || block.words > 20) continue
    const near =
      title !== undefined &&
      index >= title - 3 &&
      index < paragraph &&
      verdicts[index]?.cut?.reason !== 'teaser-list'
    const place = block.segments[0]?.place
    let behind = 0
    for (const date of findDates(block.text, language, region)) {
      const label = labelOf(block.text.slice(behind, date.start))
      behind = date.end
      const { role, why } = judgeLine(block, date, label, near, verdicts[index]?.cut?.reason)
      candidates.push({
        value: date.value,
        text: date.text,
        role,
        where: near ? 'date line' : (verdicts[index]?.cut?.reason ?? 'text'),
        taken: false,
        why,
        ...(place ? { place } : {}),
      })
    }
  }
  takeLoneDate(candidates)
}

function judgeLine(
  block: PageBlock,
  date: FoundDate,
  label: 'published' | 'updated' | undefined,
  near: boolean,
  reason: CutReason | undefined,
): { role: Role; why: string } {
  if (date.swapped)
    return {
      role: 'other',
      why: `may be ${date.value} or ${date.swapped}: nothing tells day and month apart`,
    }
  if (!near) return { role: 'other', why: `it stands away from the headline, in a block cut as ${reason}` }
  if (label) return { role: label, why: `by the headline, with the label “${label}”` }
  if (endsSentence(block.text) && block.words > 8) return { role: 'other', why: 'it stands in a sentence' }
  return { role: 'published', why: 'it stands by the headline' }
}

/** A day that all date lines of the article agree on is its own, wherever they stand; several days are nobody's. */
function takeLoneDate(candidates: DateCandidate[]): void {
  if (candidates.some((candidate) => candidate.role === 'published')) return
  const lines = candidates.filter(
    (candidate) =>
      candidate.where === 'date-line' || candidate.where === 'byline' || candidate.where === '<time>',
  )
  const first = lines[0]
  if (
    !first ||
    first.why.startsWith('may be') ||
    candidates.some((candidate) => candidate.role === 'other' && candidate.value !== first.value)
  )
    return
  first.role = 'published'
  first.why = 'the only day that the page prints'
}

const ADDRESS_DAY = /\/(?:[\w-]+\/)?((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/

/** A day that the page's own address carries. */
export function addressDate(url: string | undefined): DateCandidate | undefined {
  const match = ADDRESS_DAY.exec(url ?? '')
  const value = match && isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
  if (!match || !value) return undefined
  return {
    value,
    text: match[0],
    role: 'published',
    where: 'address of the page',
    taken: false,
    why: 'sites put the day of publication into addresses',
  }
}
