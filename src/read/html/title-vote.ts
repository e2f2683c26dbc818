import type { Resolvable } from '../../model/basis.ts'
import { findDates } from '../dates/parse.ts'
import { countWords, folded } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import type { Statement } from './structured.ts'
import type { Headline } from './title.ts'
import { beforeBorders, TITLE_BORDERS } from './title-borders.ts'

// Set on the dev pages: what is printed stands against any one statement and gives way to two that agree.
const PRINTED = 1.9
const WEIGHTS: [where: RegExp, weight: number][] = [
  [/^JSON-LD headline/, 1.2],
  [/^meta og:title/, 1],
  [/^<title>/, 0.9],
]

interface Candidate {
  value: string
  weight: number
  says: string
  place: { start: number; end: number } | undefined
}

/**
 * The title on which print, JSON-LD, OpenGraph and `<title>` agree best, each without the site's name; the printed one where they are
 * at odds. Absent when there is none.
 */
export function titleOf(page: Page, headline: Headline, sites: string[]): Resolvable<string> {
  const printed = headline.block === undefined ? undefined : page.blocks[headline.block]
  const found: Candidate[] = []
  if (printed) {
    const place = printed.segments[0]?.place
    const says = printed.level > 0 ? `printed as <h${printed.level}>` : 'printed, and stated so in the head'
    found.push({
      value: printed.text.replace(/\s+/g, ' '),
      weight: PRINTED,
      says,
      place: place?.kind === 'range' ? place : undefined,
    })
  }
  for (const [where, weight] of WEIGHTS) {
    const statement = headline.stated.find((candidate) => where.test(candidate.where))
    if (statement) found.push(candidateOf(statement, weight))
  }
  const own = found.length === 0 ? headline.stated[0] : undefined
  if (own) found.push(candidateOf(own, 1))
  if (found.length === 0)
    return { absent: true, reason: 'no headline is printed, and none is stated in the head' }
  const siteNames = new Set(sites.map(folded))
  const bare = found.map((candidate) => withoutSite(candidate.value, found, siteNames))
  if (printed) bare[0] = kickerless(bare[0] ?? '', printed, bare.slice(1))
  const votes = new Map<string, number>()
  for (const [at, candidate] of found.entries()) {
    const key = folded(bare[at] ?? '')
    votes.set(key, (votes.get(key) ?? 0) + candidate.weight)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  const at = bare.findIndex((value) => folded(value) === best?.[0])
  const winner = found[at] as Candidate
  const agreeing = found.filter((_, index) => index !== at && folded(bare[index] ?? '') === best?.[0])
  const source = winner.place
    ? { source: { kind: 'range' as const, start: winner.place.start, end: winner.place.end } }
    : {}
  return {
    absent: false,
    value: bare[at] ?? winner.value,
    basis: 'stated',
    chain: [
      {
        rule: winner.weight === PRINTED ? 'printed-headline' : 'stated-headline',
        says: winner.says,
        ...source,
      },
      ...agreeing.map(({ says }) => ({ rule: 'title-agrees', says })),
    ],
  }
}

/**
 * The printed headline without the word or date over it: what stands in an element or before a mark of its own, and what the page
 * leaves out where it states the same headline.
 */
function kickerless(value: string, printed: PageBlock, stated: string[]): string {
  // A statement may have the site's name behind it.
  const titles = new Set(stated.flatMap((title) => [title, ...beforeBorders(title)].map(folded)))
  const borders = printed.segments.slice(1).map((segment) => segment.start)
  for (const { index, 0: mark } of printed.text.matchAll(KICKER_MARK)) borders.push(index + mark.length)
  for (const at of borders) {
    const rest = printed.text.slice(at).replace(/\s+/g, ' ').trim()
    if (rest.length < value.length && titles.has(folded(rest))) return rest.replace(LEADING_MARK, '')
  }
  const [date] = findDates(value.slice(0, 40))
  const behind = date?.start === 0 ? value.slice(date.end).replace(LEADING_MARK, '').trim() : value
  return behind !== value && DATED.test(value.slice(date?.end)) && countWords(behind) >= 3 ? behind : value
}

/** "12.05.2025 - Storm hits coast": the day is the page's. */
const DATED = /^\s?[–—|:-]\s/
const LEADING_MARK = /^[\s–—|:-]+(?=\S)/

const KICKER_MARK = /\n|\s[–—|-]\s/g

function candidateOf(statement: Statement, weight: number): Candidate {
  return { value: statement.value.replace(/\s+/g, ' '), weight, says: statement.where, place: statement }
}

/** A title without the site's name behind it: the rest is a title by itself, or the name is known as the site's. */
function withoutSite(value: string, all: Candidate[], sites: Set<string>): string {
  const whole = folded(value)
  for (const border of TITLE_BORDERS) {
    const at = value.lastIndexOf(border)
    if (at <= 0) continue
    const rest = value.slice(0, at).trim()
    const behind = folded(value.slice(at + border.length))
    const isTitle = all.some((other) => folded(other.value) === folded(rest) && folded(other.value) !== whole)
    if (isTitle || sites.has(behind)) return withoutSite(rest, all, sites)
  }
  return value
}
