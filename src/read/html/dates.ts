import type { DateCandidate } from '../../model/document.ts'
import { preferLocalDay } from '../dates/local-day.ts'
import { isoDay, parseMachineDate } from '../dates/parse.ts'
import { take } from '../dates/settle.ts'
import { BORDER_ZONES, COUNTRY_ZONES } from '../vocabulary/time-zones.ts'
import type { Page } from './blocks.ts'
import { settleContradiction } from './contradiction.ts'
import { lineDates, markupDates } from './printed-dates.ts'
import { articleField, type Statement, type Structured } from './structured.ts'
import type { Tree } from './tree.ts'
import type { Verdict } from './verdict.ts'

type Role = DateCandidate['role']

/** Head fields that state when the page was published or updated, most trustworthy first. */
const META_PUBLISHED =
  'article:published_time, og:article:published_time, og:published_time, article:published, datepublished, parsely-pub-date, sailthru.date, publishdate, publish-date, publish_date, ' +
  'published_time, pubdate, publication_date, publication-date, article.published, dc.date.issued, dcterms.issued, cxenseparse:recs:publishtime, cxenseparse:publishtime, ' +
  'published_on, date_published, article_date_original, originalpublicationdate, displaydate, release_date, article:create_time, vr:published_time, iso-8601-publish-date, citation_publication_date, ' +
  'citation_date, rnews:datepublished, shareaholic:article_published_time, bt:pubdate, last_updated_date_original'
/** Fields that some systems fill with the day of the file or of the printout: what is printed by the headline is better. */
const META_WEAK = 'dcterms.created, dc.date.created, dc.date, dcterms.date, created, date'
const META_UPDATED =
  'article:modified_time, og:updated_time, datemodified, last-modified, dcterms.modified, dc.date.modified, lastmod, modified'

/** Everything that the page says about its own days, each with whether it was taken and why. */
export function dateCandidates(
  tree: Tree,
  source: string,
  page: Page,
  verdicts: Verdict[],
  structured: Structured,
  title: number | undefined,
  url: string | undefined,
): DateCandidate[] {
  const language = structured.lang?.slice(0, 2).toLowerCase()
  const region = regionOf(structured.lang, url ?? structured.canonical)
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
  markupDates(tree, source, page, verdicts, title, state)
  lineDates(page, verdicts, title, language, region, candidates)
  stateMeta('published', META_WEAK)
  const fromAddress = addressDate(url ?? structured.canonical)
  if (fromAddress) candidates.push(fromAddress)
  preferLocalDay(candidates, zonesOf(url ?? structured.canonical))
  if (isFrontPage(url ?? structured.canonical)) refuseAll(candidates)
  settleContradiction(candidates)
  take(candidates, 'published')
  take(candidates, 'updated')
  return candidates
}

/** Months come first in "04/05/2025" here only; everywhere else the day does (CLDR). */
const MONTH_FIRST = new Set(['us', 'ph'])

/** The country that settles the order of day and month: the page's language tag, else its top-level domain; undefined when open. */
function regionOf(lang: string | undefined, url: string | undefined): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})\b)?/i.exec(lang ?? '')
  const domain = domainOf(url)
  // English and Spanish are written in both orders; every other language has one.
  if (tag?.[1] && !/^(?:en|es)$/i.test(tag[1])) return tag[1].toUpperCase()
  if (domain !== undefined) return MONTH_FIRST.has(domain) ? 'US' : domain.toUpperCase()
  const country = tag?.[2]?.toLowerCase()
  if (country === undefined) return undefined
  // Many sites outside the United States keep their system's tag "en-US": it only says that the order is in doubt or American.
  return MONTH_FIRST.has(country) ? 'US' : country.toUpperCase()
}

/** A country's top-level domain; undefined for all others. */
function domainOf(url: string | undefined): string | undefined {
  const host = URL.canParse(url ?? '') ? new URL(url ?? '').hostname : ''
  const domain = /\.([a-z]{2})$/.exec(host)?.[1]
  return domain !== undefined && (domain in COUNTRY_ZONES || MONTH_FIRST.has(domain)) ? domain : undefined
}

/** The time zones of the site's country; none where its address tells no country. */
function zonesOf(url: string | undefined): readonly string[] {
  const domain = /\.([a-z]{2})$/.exec(URL.canParse(url ?? '') ? new URL(url ?? '').hostname : '')?.[1] ?? ''
  const zone = COUNTRY_ZONES[domain]
  return zone === undefined ? (BORDER_ZONES[domain] ?? []) : [zone]
}

/** A site's front page is no article: what its head states was set when the site was made. */
function isFrontPage(url: string | undefined): boolean {
  if (!URL.canParse(url ?? '')) return false
  const { pathname, search } = new URL(url ?? '')
  return pathname === '/' && search === ''
}

function refuseAll(candidates: DateCandidate[]): void {
  for (const candidate of candidates)
    if (candidate.role === 'published') {
      candidate.role = 'other'
      candidate.why = 'the address is a site’s front page, which is no article'
    }
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
