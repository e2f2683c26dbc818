import type { Resolvable } from '../../model/basis.ts'
import { folded } from '../words.ts'
import type { Page } from './blocks.ts'
import { isRecord, type Statement, type Structured } from './structured.ts'
import type { Headline } from './title.ts'
import { TITLE_BORDERS } from './title-borders.ts'

/** The name of a site is short: what stands beside a headline and is longer is something else. */
const MOST_WORDS = 6

/** The site's name: as OpenGraph or JSON-LD state it, else what `<title>` has beside the headline. */
export function siteOf(page: Page, structured: Structured, headline: Headline): Resolvable<string> {
  const found =
    structured.meta.get('og:site_name')?.[0] ?? publisherOf(structured) ?? besideHeadline(page, headline)
  if (!found) return { absent: true, reason: 'the page does not state the name of its site' }
  const source = { kind: 'range' as const, start: found.start, end: found.end }
  return {
    absent: false,
    value: found.value,
    basis: 'stated',
    chain: [{ rule: 'stated-site', says: found.where, source }],
  }
}

function publisherOf(structured: Structured): Statement | undefined {
  for (const { article, fields, start, end } of structured.objects) {
    const organisation = fields['publisher']
    if (!article || !isRecord(organisation)) continue
    const name = organisation['name']
    return typeof name === 'string' ? { where: 'JSON-LD publisher', value: name, start, end } : undefined
  }
  return undefined
}

/** `<title>` is the headline and the site's name on either side of a border; the headline is known from elsewhere. */
function besideHeadline(page: Page, headline: Headline): Statement | undefined {
  const title = headline.stated.find(({ where }) => where.startsWith('<title>'))
  if (!title) return undefined
  const printed = headline.block === undefined ? undefined : page.blocks[headline.block]?.text
  const others = headline.stated.filter((statement) => statement !== title).map(({ value }) => value)
  const known = new Set([...(printed ? [printed] : []), ...others].map(folded))
  for (const border of TITLE_BORDERS) {
    const parts = title.value.split(border).map((part) => part.trim())
    for (let at = 1; at < parts.length; at += 1) {
      const before = parts.slice(0, at).join(border)
      const behind = parts.slice(at).join(border)
      const name = known.has(folded(before)) ? parts.at(-1) : known.has(folded(behind)) ? parts[0] : undefined
      if (name && name.split(/\s+/).length <= MOST_WORDS) {
        return { ...title, value: name, where: '<title>, beside the headline' }
      }
    }
  }
  return undefined
}
