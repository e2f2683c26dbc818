import type { Resolvable } from '../../model/basis.ts'
import type { Credit } from '../../model/document.ts'
import { bylineNames } from '../article.ts'
import { agencyCredits, personCredit } from '../credits.ts'
import type { Page } from './blocks.ts'
import type { Verdict } from './classify.ts'
import { articleField, isRecord, type Statement, type Structured } from './structured.ts'
import type { Headline } from './title.ts'

/** The title as printed, else as stated in the head; absent when neither. */
export function titleOf(page: Page, headline: Headline): Resolvable<string> {
  const printed = headline.block === undefined ? undefined : page.blocks[headline.block]
  if (printed) {
    const place = printed.segments[0]?.place
    const says = printed.level > 0 ? `printed as <h${printed.level}>` : 'printed, and stated so in the head'
    return {
      absent: false,
      value: printed.text.replace(/\s+/g, ' '),
      basis: 'stated',
      chain: [{ rule: 'printed-headline', says, ...(place ? { source: place } : {}) }],
    }
  }
  return (
    stated(headline.stated[0], 'stated-headline') ?? {
      absent: true,
      reason: 'no headline is printed, and none is stated in the head',
    }
  )
}

export function siteOf(structured: Structured): Resolvable<string> {
  const publisher = structured.objects.find(
    (object) => object.article && isRecord(object.fields['publisher']),
  )
  const organisation = publisher?.fields['publisher']
  const name =
    isRecord(organisation) && typeof organisation['name'] === 'string' ? organisation['name'] : undefined
  const found =
    structured.meta.get('og:site_name')?.[0] ??
    (name && publisher
      ? { where: 'JSON-LD publisher', value: name, start: publisher.start, end: publisher.end }
      : undefined)
  return (
    stated(found, 'stated-site') ?? { absent: true, reason: 'the page does not state the name of its site' }
  )
}

export function sectionOf(structured: Structured): Resolvable<string> {
  const found =
    articleField(structured, 'articleSection')[0] ??
    structured.meta.get('article:section')?.[0] ??
    structured.meta.get('section')?.[0]
  return stated(found, 'stated-section') ?? { absent: true, reason: 'the page does not state a section' }
}

function stated(statement: Statement | undefined, rule: string): Resolvable<string> | undefined {
  if (!statement) return undefined
  const source = { kind: 'range' as const, start: statement.start, end: statement.end }
  return {
    absent: false,
    value: statement.value,
    basis: 'stated',
    chain: [{ rule, says: statement.where, source }],
  }
}

/** People, organisations and agencies that the page credits: JSON-LD, then meta tags, then printed bylines. */
export function creditsOf(
  page: Page,
  verdicts: Verdict[],
  structured: Structured,
  title: number | undefined,
): Credit[] {
  const credits: Credit[] = []
  const add = (credit: Credit | undefined): void => {
    if (credit && !credits.some((other) => other.name.toLowerCase() === credit.name.toLowerCase()))
      credits.push(credit)
  }
  for (const object of structured.objects) {
    if (!object.article) continue
    for (const author of [object.fields['author'], object.fields['creator']].flat()) {
      const name =
        typeof author === 'string'
          ? author
          : isRecord(author) && typeof author['name'] === 'string'
            ? author['name']
            : undefined
      const organisation = isRecord(author) && author['@type'] === 'Organization'
      if (name)
        for (const part of name.split(/\s*[;,|]\s+|\s(?:and|und|et|y)\s/))
          add(personCredit(part, 'JSON-LD author', object, organisation))
    }
  }
  const people = () => credits.some((credit) => credit.kind === 'person')
  if (!people())
    for (const name of ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'])
      for (const statement of structured.meta.get(name) ?? [])
        if (!people())
          for (const part of statement.value.split(/\s*[;,|]\s+|\s(?:and|und|et|y)\s/))
            add(personCredit(part, statement.where, statement, false))
  for (const [index, block] of page.blocks.entries()) {
    const verdict = verdicts[index]
    const place = block.segments[0]?.place
    if (!verdict || !place) continue
    const near = title !== undefined && index > title - 3 && index < title + 12
    if (near && verdict.cut && !people())
      for (const name of bylineNames(block.text))
        add(personCredit(name, 'byline', place.kind === 'range' ? place : undefined, false))
    if (!verdict.cut || (near && verdict.cut.reason !== 'caption'))
      for (const credit of agencyCredits(block.text, place, verdict.cut?.reason)) add(credit)
  }
  return credits
}
