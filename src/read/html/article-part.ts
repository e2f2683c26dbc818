import type { ArticlePart } from '../../model/document.ts'
import { OF_WORDS, PAGE_WORDS } from '../vocabulary/page-numbers.ts'
import type { Page } from './blocks.ts'
import type { Verdict } from './classify.ts'
import { attribute, elements, type Tree } from './tree.ts'

const OF = OF_WORDS.replace('/', '\\/').replaceAll(', ', '|')
const NUMBERED = new RegExp(
  `^(?:${PAGE_WORDS.replaceAll(', ', '|')})\\s{0,3}(\\d{1,2})\\s{0,3}(?:${OF})\\s{0,3}(\\d{1,2})$`,
  'iu',
)

/**
 * Which part of an article that stands on several pages this page is: by the pages before and behind it that its markup names
 * (`rel`), where their addresses differ from its own by the number of the page alone, and by a printed "page 2 of 3". A list of comments,
 * or the article before and behind, is no part. Undefined where nothing says so.
 */
export function articlePartOf(
  tree: Tree,
  page: Page,
  verdicts: readonly Verdict[],
  url: string | undefined,
): ArticlePart | undefined {
  const printed = printedNumber(page, verdicts)
  const own = numbered(url)
  if (!own) return printed
  let previous: string | undefined
  let next: string | undefined
  for (const element of elements(tree)) {
    if (element.tagName !== 'link' && element.tagName !== 'a') continue
    const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
    const to = rel.includes('next') || rel.includes('prev') ? attribute(element, 'href') : undefined
    const other = to === undefined ? undefined : numbered(resolved(to, url))
    if (!other || other.base !== own.base) continue
    if (rel.includes('next') && other.number === own.number + 1) next ??= other.address
    if (rel.includes('prev') && other.number === own.number - 1) previous ??= other.address
  }
  if (previous === undefined && next === undefined) return printed
  return {
    number: own.number,
    ...(printed?.number === own.number && printed.of !== undefined ? { of: printed.of } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
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
    if (text.length > 40 || verdicts[at]?.cut?.reason === 'comment') continue
    const match = NUMBERED.exec(text.trim())
    const [number, of] = [Number(match?.[1]), Number(match?.[2])]
    if (match && number >= 1 && of >= 2 && number <= of) found.set(`${number} ${of}`, { number, of })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

interface Numbered {
  address: string
  /** The address without the number of the page. */
  base: string
  number: number
}

/** An address with the number of its page, the first where it has none: `/story/2`, `/story/page/2/`, `/story,2.html`, `?page=2`. */
function numbered(address: string | undefined): Numbered | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  const whole = url.href
  for (const name of ['page', 'p', 'seite', 'pagina', 'pg']) {
    const value = url.searchParams.get(name)
    if (value === null || !/^\d{1,2}$/.test(value)) continue
    url.searchParams.delete(name)
    return { address: whole, base: baseOf(url), number: Number(value) }
  }
  const match = /^(.{1,2000}?)(?:\/(?:page|seite)[/-]|[/,_-])(\d{1,2})(\/|\.html?|)$/.exec(url.pathname)
  if (!match) return { address: whole, base: baseOf(url), number: 1 }
  url.pathname = `${match[1]}${match[3]}`
  return { address: whole, base: baseOf(url), number: Number(match[2]) }
}

function baseOf(url: URL): string {
  return `${url.hostname}${url.pathname.replace(/\/$/, '')}${url.search}`
}

function resolved(href: string, url: string | undefined): string | undefined {
  return URL.canParse(href, url) ? new URL(href, url).href : undefined
}
