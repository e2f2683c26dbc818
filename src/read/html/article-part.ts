import type { ArticlePart } from '../../model/document.ts'
import { OF_WORDS, PAGE_WORDS } from '../vocabulary/page-numbers.ts'
import type { Page } from './blocks.ts'
import { markOf } from './marks.ts'
import { type Numbered, numbered, resolved } from './numbered-address.ts'
import { namesOf } from './region.ts'
import { attribute, type Element, elements, isElement, type Tree, textOf } from './tree.ts'
import type { Verdict } from './verdict.ts'

const PAGE = PAGE_WORDS.replaceAll(', ', '|')
const OF = OF_WORDS.replace('/', '\\/').replaceAll(', ', '|')
const NUMBERED = new RegExp(
  `^(?:${PAGE})\\s{0,3}(\\d{1,2})\\s{0,3}(?:${OF})\\s{0,3}(\\d{1,2})(?:$|\\s?[:–—]\\s)`,
  'iu',
)
// "(part 2)", "(part 2 of 3)", "(2/3)", ", part 2 of 3". "Part 2" alone may be the name of a film.
const HEADLINE = [
  new RegExp(`\\s[([](?:${PAGE})\\s{0,3}(\\d{1,2})(?:\\s{0,3}(?:${OF})\\s{0,3}(\\d{1,2}))?[)\\]]$`, 'iu'),
  /\s[([](\d{1,2})\s?\/\s?(\d{1,2})[)\]]$/,
  new RegExp(`[\\s,:–—-]{1,3}(?:${PAGE})\\s{1,3}(\\d{1,2})\\s{0,3}(?:${OF})\\s{0,3}(\\d{1,2})$`, 'iu'),
]

/** A headline that counts higher counts something else. */
const MOST_PARTS = 20

/** Where a page stands and what it is headed: by these its parts know each other. */
export interface Whereabouts {
  /** Under which address it was obtained. */
  url: string | undefined
  /** Which address it states as its own; on many sites that of the first part. */
  canonical: string | undefined
  headline: string | undefined
}

/**
 * Which part of an article that stands on several pages this page is: by the pages before and behind it that its markup names (`rel`) or
 * that a row of numbers leads to, where their addresses differ from its own by the number of the page alone; by a printed "page 2 of 3"; and
 * by a headline that ends in "(part 2)". A list of comments, or the article before and behind, is no part. Undefined where nothing says so.
 */
export function articlePartOf(
  tree: Tree,
  page: Page,
  verdicts: readonly Verdict[],
  { url, canonical, headline }: Whereabouts,
): ArticlePart | undefined {
  const printed = printedNumber(page, verdicts)
  const titled = numberedHeadline(headline)
  const own = numbered(url ?? canonical)
  const linked = own && linkedPart(tree, own, url !== undefined)
  const number = linked?.number ?? printed?.number ?? titled?.number
  if (number === undefined) return undefined
  const of = [printed, titled].find((found) => found?.number === number && found.of !== undefined)?.of
  // A headline numbers what may stand under addresses of its own.
  const article = (linked ?? printed) && own ? own.base : titled?.article || headline
  return {
    number,
    ...(of === undefined ? {} : { of }),
    ...(article === undefined ? {} : { article }),
    ...(linked?.previous === undefined ? {} : { previous: linked.previous }),
    ...(linked?.next === undefined ? {} : { next: linked.next }),
  }
}

/** The part that links to pages before and behind make it; its own number is theirs to tell where only the canonical address is known. */
function linkedPart(tree: Tree, own: Numbered, isSure: boolean): ArticlePart | undefined {
  let previous: Numbered | undefined
  let next: Numbered | undefined
  for (const element of elements(tree)) {
    if (element.tagName !== 'link' && element.tagName !== 'a') continue
    const href = attribute(element, 'href')
    if (href === undefined) continue
    const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
    const isBefore = rel.includes('prev')
    const isBehind = rel.includes('next')
    // The row of numbers under a part; long links are no numbers.
    const text = isBefore || isBehind || element.childNodes.length > 3 ? '' : textOf(element).trim()
    if (!isBefore && !isBehind && !/^\d{1,2}$/.test(text)) continue
    const other = numbered(resolved(href, own.address))
    if (other?.base !== own.base) continue
    if (text !== '' && (!isSure || Number(text) !== other.number || isAmongComments(element))) continue
    if (isBehind || (text !== '' && other.number > own.number)) next ??= other
    // A row of numbers counts upwards: the last one before its own is the part before.
    else if (text !== '') previous = other.number < own.number ? other : previous
    else previous ??= other
  }
  const number = isSure ? own.number : previous ? previous.number + 1 : (next?.number ?? 2) - 1
  const isPrevious = previous?.number === number - 1
  const isNext = next?.number === number + 1
  if (!isPrevious && !isNext) return undefined
  return {
    number,
    ...(previous && isPrevious ? { previous: previous.address } : {}),
    ...(next && isNext ? { next: next.address } : {}),
  }
}

function isAmongComments(element: Element): boolean {
  for (let at: Element | null = element; at && isElement(at); at = at.parentNode as Element | null)
    if (markOf(at, namesOf(at))?.reason === 'comment') return true
  return false
}

/** A headline that numbers itself: "The keeper’s books (part 2)". */
function numberedHeadline(headline = ''): ArticlePart | undefined {
  const end = headline.slice(-60)
  for (const pattern of HEADLINE) {
    const match = pattern.exec(end)
    if (!match) continue
    const number = Number(match[1])
    const of = match[2] === undefined ? undefined : Number(match[2])
    if (number < 1 || number > (of ?? MOST_PARTS)) return undefined
    const article = headline.slice(0, headline.length - match[0].length)
    return { number, article, ...(of === undefined ? {} : { of }) }
  }
  return undefined
}

/** A part in words, as a warning tells of it. */
export function toldPart({ number, of, previous, next }: ArticlePart): string {
  const others = [previous, next].filter((address) => address !== undefined)
  const rest = others.length > 0 ? `: ${others.join(', ')}` : ''
  return `this is part ${number}${of === undefined ? '' : ` of ${of}`} of an article that stands on several pages${rest}`
}

/** "Page 2 of 3", printed once or always the same, not among comments. */
function printedNumber(page: Page, verdicts: readonly Verdict[]): ArticlePart | undefined {
  const found = new Map<string, ArticlePart>()
  for (const [at, { text }] of page.blocks.entries()) {
    if (text.length > 120 || verdicts[at]?.cut?.reason === 'comment') continue
    const match = NUMBERED.exec(text.trim())
    const [number, of] = [Number(match?.[1]), Number(match?.[2])]
    if (match && number >= 1 && of >= 2 && number <= of) found.set(`${number} ${of}`, { number, of })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}
