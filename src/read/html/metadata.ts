import type { Resolvable } from '../../model/basis.ts'
import type { Credit, CutReason } from '../../model/document.ts'
import { bylineNames, isBody, isNameAndAgency, markedNames } from '../bylines.ts'
import { addCredit, agencyCredits, personCredit } from '../credits.ts'
import { datelineAgency, signingNames } from '../signed-paragraphs.ts'
import { AGENCY_OF } from '../vocabulary/agencies.ts'
import type { Page } from './blocks.ts'
import { isProse } from './prose.ts'
import { articleField, type Statement, type Structured } from './structured.ts'
import type { Verdict } from './verdict.ts'

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

/** Parts in which a byline is another article's, or a reader's. */
const ELSEWHERE = new Set<CutReason>([
  'teaser-list',
  'related-link',
  'comment',
  'navigation',
  'page-footer',
  'advertisement',
])

/** Blocks behind the last kept one within which a byline closes the article. */
const CLOSING = 2

/** Who is credited: the authors that the page states, then printed bylines by the headline, then agencies that its lines credit. */
export function creditsOf(
  authors: Credit[],
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
): Credit[] {
  const credits: Credit[] = []
  const add = (credit: Credit | undefined): void => {
    if (credit) addCredit(credits, credit)
  }
  for (const author of authors) add(author)
  const named = credits.some((credit) => credit.kind === 'person')
  let kept = Number.NEGATIVE_INFINITY
  const paragraphs = page.blocks.flatMap((block, index) =>
    !verdicts[index]?.cut && verdicts[index]?.kind !== 'title' && isProse(block) ? [index] : [],
  )
  for (const [index, block] of page.blocks.entries()) {
    const verdict = verdicts[index]
    const place = block.segments[0]?.place
    if (!verdict || !place) continue
    if (!verdict.cut) kept = index
    const signed =
      index === paragraphs[0]
        ? 'first'
        : index === paragraphs.at(-1)
          ? 'last'
          : verdict.cut?.reason === 'byline' && index - kept <= CLOSING
            ? 'line'
            : undefined
    if (!named && signed)
      for (const name of signingNames(block.text, signed))
        add(personCredit(name, `signed “${name}”`, place.kind === 'range' ? place : undefined, isBody(name)))
    const agency = signed === 'first' ? datelineAgency(block.text) : undefined
    if (agency) add({ ...agencyOf(agency), evidence: `dateline “${block.text.slice(0, 20)}”`, place })
    const near = title !== undefined && index > title - 3 && index < title + 12
    if (!named && verdict.cut && near && !ELSEWHERE.has(verdict.cut.reason))
      for (const name of lineNames(block.text, verdict.cut.reason))
        add(personCredit(name, 'byline', place.kind === 'range' ? place : undefined, isBody(name)))
    // "Additional reporting by …" closes an article; a byline further down is another article's.
    const closing = verdict.cut?.reason === 'byline' && index - kept <= CLOSING
    if (!verdict.cut || closing || (near && verdict.cut.reason !== 'caption'))
      for (const credit of agencyCredits(block.text, place, verdict.cut?.reason)) add(credit)
  }
  return credits
}

function agencyOf(form: string): Pick<Credit, 'name' | 'kind' | 'of'> {
  return { name: AGENCY_OF.get(form) ?? form, kind: 'agency', of: 'text' }
}

/** Names of a printed byline, or of a line of name and date. */
function lineNames(text: string, reason: CutReason): string[] {
  const names = bylineNames(text)
  if (names.length === 0 && reason === 'byline' && isNameAndAgency(text))
    return [text.split('/')[0]?.trim() ?? '']
  return names.length === 0 && reason === 'date-line' ? markedNames(text, true) : names
}
