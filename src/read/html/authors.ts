import type { Credit, CutReason } from '../../model/document.ts'
import { isBody, markedNames, statedNames } from '../bylines.ts'
import { personCredit } from '../credits.ts'
import type { Page } from './blocks.ts'
import { regionsOf } from './furniture.ts'
import { namesOf, outward, type Region } from './region.ts'
import { isRecord, type JsonObject, type Structured, unescaped } from './structured.ts'
import { attribute, type Element, elements, isElement, type Node, type Tree, textPieces } from './tree.ts'

const META =
  'author, article:author, dc.creator, parsely-author, sailthru.author, byl, article.author, cxenseparse:author, authors, twitter:creator:name'

// Class words that hold a byline's names; words for the whole line about date and author come last.
const NAME_WORDS =
  / (?:author name|authorname|byline name|author link|author url|fn|authors? names?|autor name|name author|byline author|author title|contributor name) /
const BYLINE_WORDS =
  / (?:byline|bylines|author|authors|autor|autore|autoren|autores|auteur|auteurs|authored|writer|writers|writtenby|written by|reporter|journalist|journalists|contributors?|article author|post author|entry author|redactor|penulis|yazar|muhabir|door|verfasser) /
const META_LINE =
  / (?:post meta|entry meta|article meta|postmeta|meta info|post info|metadata|article info|article date|post date|date|info|submitted|posted on|postdetails|article header|regel) /

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:es)?|auteurs?|autori|writers?|profile|journalists?|penulis|yazar|avtor)\/[^/]/i

/** Marks under which a name is somebody else's: of another article, a comment, a menu. */
const FOREIGN = new Set<CutReason>([
  'teaser-list',
  'related-link',
  'comment',
  'navigation',
  'page-footer',
  'caption',
  'credit',
  'advertisement',
  'hidden',
])

const META_EVIDENCE = 'line under the headline'

/** Blocks over and under the headline in which a byline stands. */
const OVER = 6
const UNDER = 14

/**
 * Who wrote the article, most trustworthy first: JSON-LD, what the markup of the article's head calls a byline, meta tags. Bodies
 * ("AFP", "Editors") that JSON-LD states do not keep the people of the printed byline out.
 */
export function authorsOf(
  tree: Tree,
  page: Page,
  structured: Structured,
  title: number | undefined,
  container: Region,
): Credit[] {
  const sites = siteNames(structured)
  const stated = structured.objects
    .filter((object) => object.article)
    .flatMap((object) => jsonAuthors(object, structured, sites))
  if (stated.some(({ kind }) => kind === 'person')) return stated
  const printed = markedAuthors(tree, page, title, container).flatMap(({ names, evidence, element }) =>
    names.flatMap((name) => creditOf(name, evidence, placeOf(element), sites) ?? []),
  )
  const people =
    stated.length > 0
      ? printed.filter(({ kind, evidence }) => kind === 'person' && evidence !== META_EVIDENCE)
      : printed
  if (people.length > 0) return [...stated, ...people]
  if (stated.length > 0) return stated
  const meta = META.split(', ').flatMap((name) => structured.meta.get(name) ?? [])
  const first = meta
    .map((statement) =>
      statedNames(statement.value).flatMap((name) => creditOf(name, statement.where, statement, sites) ?? []),
    )
    .find((credits) => credits.length > 0)
  return first ?? []
}

function creditOf(
  name: string,
  evidence: string,
  place: { start: number; end: number } | undefined,
  sites: Set<string>,
): Credit | undefined {
  return personCredit(name, evidence, place, isBody(name) || sites.has(bare(name)))
}

/** The site's own names, letters only: they credit the paper, not a person. */
function siteNames(structured: Structured): Set<string> {
  const names = (structured.meta.get('og:site_name') ?? []).map(({ value }) => value)
  for (const { fields, types } of structured.objects) {
    const { publisher, name } = fields
    if (isRecord(publisher) && typeof publisher['name'] === 'string') names.push(publisher['name'])
    if (typeof name === 'string' && types.some((type) => /Organization|WebSite/.test(type))) names.push(name)
  }
  return new Set(names.map(bare).filter((name) => name !== ''))
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function jsonAuthors(object: JsonObject, structured: Structured, sites: Set<string>): Credit[] {
  const credits: Credit[] = []
  for (const field of ['author', 'creator'])
    for (const author of [object.fields[field]].flat()) {
      const whole = resolved(author, structured)
      const types = isRecord(whole) ? [whole['@type']].flat() : []
      const value = isRecord(whole) ? [whole['name']].flat() : [whole]
      for (const text of value) {
        if (typeof text !== 'string') continue
        for (const name of statedNames(unescaped(text))) {
          const organisation = types.some((type) => typeof type === 'string' && /Organization/.test(type))
          const credit = personCredit(
            name,
            'JSON-LD author',
            object,
            organisation || isBody(name) || sites.has(bare(name)),
          )
          if (credit) credits.push(credit)
        }
      }
    }
  return credits
}

/** An author given by reference (`{"@id": …}`) stands elsewhere in the page's data. */
function resolved(author: unknown, structured: Structured): unknown {
  if (!isRecord(author) || author['name'] !== undefined || typeof author['@id'] !== 'string') return author
  return (
    structured.objects.find(({ fields }) => fields['@id'] === author['@id'] && fields['name'])?.fields ??
    author
  )
}

interface Marked {
  names: string[]
  evidence: string
  element: Element
}

/** Elements that the markup calls a byline, of the article itself; the best kind of mark that has names. */
function markedAuthors(tree: Tree, page: Page, title: number | undefined, container: Region): Marked[] {
  const regions = new Map<Node, Region>()
  for (const region of regionsOf(page.root)) regions.set(region.element, region)
  const ranks: Marked[][] = [[], [], [], []]
  const first = page.blocks[Math.max(0, (title ?? container.first) - OVER)]?.segments[0]?.place
  const last =
    page.blocks[Math.min(page.blocks.length - 1, (title ?? container.first) + UNDER)]?.segments.at(-1)?.place
  const from = first?.kind === 'range' ? first.start : 0
  const to = last?.kind === 'range' ? last.end : 0
  const taken = new Set<string>()
  for (const element of elements(tree)) {
    const place = element.sourceCodeLocation
    if (!place || place.startOffset < from) continue
    const near = place.startOffset <= to
    if (!near && !withinArticle(element, regions, container)) continue
    const mark = bylineMark(element)
    // Under the article only a name's own mark counts ("about the author").
    if (mark === undefined || (!near && mark.rank > 1) || isForeign(element, regions)) continue
    const content = attribute(element, 'content')
    const names = content ? statedNames(content) : markedNames(textPieces(element), mark.rank === 2)
    const key = names.join('|')
    if (names.length === 0 || taken.has(`${mark.rank} ${key}`)) continue
    taken.add(`${mark.rank} ${key}`)
    const rank = near ? mark.rank : 3
    ranks[rank]?.push({ names, evidence: mark.evidence, element })
  }
  const best = ranks.find((rank) => rank.length > 0) ?? []
  // Under the story one box may follow another for other articles: the first is this one's.
  return best === ranks[3] ? best.slice(0, 1) : best
}

function bylineMark(element: Element): { rank: number; evidence: string } | undefined {
  const rel = ` ${attribute(element, 'rel')?.toLowerCase() ?? ''} `
  if (rel.includes(' author ')) return { rank: 0, evidence: 'rel author' }
  if (element.tagName === 'a' && AUTHOR_PAGE.test(attribute(element, 'href')?.slice(0, 300) ?? ''))
    return { rank: 1, evidence: 'link to an author’s page' }
  const property = attribute(element, 'itemprop')?.toLowerCase()
  if (property === 'author' || property === 'creator') return { rank: 0, evidence: `itemprop ${property}` }
  const names = namesOf(element)
  if (names === '' || element.tagName === 'body' || element.tagName === 'html') return undefined
  if (NAME_WORDS.test(names)) return { rank: 0, evidence: 'markup of an author’s name' }
  if (BYLINE_WORDS.test(names)) return { rank: 1, evidence: 'markup of a byline' }
  return META_LINE.test(names) ? { rank: 2, evidence: META_EVIDENCE } : undefined
}

function isForeign(element: Element, regions: Map<Node, Region>): boolean {
  for (const region of outward(regionAround(element, regions)))
    if (region.mark && FOREIGN.has(region.mark.reason)) return true
  return false
}

function withinArticle(element: Element, regions: Map<Node, Region>, container: Region): boolean {
  const region = regionAround(element, regions)
  return region !== undefined && region.first >= container.first && region.first <= container.last + UNDER
}

function regionAround(element: Element, regions: Map<Node, Region>): Region | undefined {
  let at: Node | null = element
  while (at && isElement(at)) {
    const region = regions.get(at)
    if (region) return region
    at = at.parentNode as Node | null
  }
  return undefined
}

function placeOf(element: Element): { start: number; end: number } | undefined {
  const place = element.sourceCodeLocation
  return place ? { start: place.startOffset, end: place.endOffset } : undefined
}
