import type { DateCandidate } from '../../model/document.ts'
import { preferLocalDay } from '../dates/local-day.ts'
import { isoDay, parseMachineDate } from '../dates/parse.ts'
import { take } from '../dates/settle.ts'
import type { Page } from './blocks.ts'
import type { Verdict } from './classify.ts'
import { lineDates, markupDates } from './printed-dates.ts'
import { articleField, type Statement, type Structured } from './structured.ts'
import type { Tree } from './tree.ts'

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
