import type { CutReason, DateCandidate } from '../../model/document.ts'
import { clockBeside } from '../dates/clock.ts'
import { labelOf } from '../dates/labels.ts'
import { inOrder, orderOf } from '../dates/order.ts'
import { type FoundDate, findDates } from '../dates/parse.ts'
import { endsSentence } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { isProse } from './prose.ts'
import type { Statement } from './structured.ts'
import { attribute, elements, type Tree, textOf } from './tree.ts'
import type { Verdict } from './verdict.ts'

type Role = DateCandidate['role']

/** `<time>` and itemprop dates of the article: near the headline or in the body, not in lists of other articles. */
export function markupDates(
  tree: Tree,
  source: string,
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
    const changed =
      /modif|updat/i.test(`${property} ${attribute(element, 'class') ?? ''}`) ||
      labelOf(textBefore(source, place.startOffset)) === 'updated'
    const role: Role = changed ? 'updated' : 'published'
    if (property === 'datepublished' || property === 'datecreated')
      state('published', statement, 'the site marks it up as the date of publication')
    else if (around && statement.start >= around.start && statement.start <= around.end)
      state(role, statement, 'it stands in the head of the article')
    else
      state('other', statement, `it stands outside the article${changed ? ', with the label “updated”' : ''}`)
  }
}

/** Code units before an element in which its label stands, tags and all. */
const LABEL_REACH = 300

/** The words printed before a place of the source, tags left out. */
function textBefore(source: string, at: number): string {
  return source
    .slice(Math.max(0, at - LABEL_REACH), at)
    .replace(/^[^<>]*>/, ' ')
    .replace(/<[^<>]*>/g, ' ')
}

/** The stretch of the source from shortly before the headline to the first paragraph of the body. */
function articleStretch(
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
): { start: number; end: number } | undefined {
  if (title === undefined) return undefined
  const paragraph = firstParagraph(page, verdicts, title)
  const from = page.blocks[Math.max(0, title - 4)]?.segments[0]?.place
  const to = page.blocks[paragraph < 0 ? title : paragraph]?.segments[0]?.place
  if (from?.kind !== 'range' || to?.kind !== 'range') return undefined
  return { start: from.start, end: to.end }
}

/** The story's first paragraph under the headline: a line that is no running text may stand over its date. -1 where there is none. */
function firstParagraph(page: Page, verdicts: readonly Verdict[], title: number): number {
  const isKept = (index: number): boolean =>
    index > title && !verdicts[index]?.cut && verdicts[index]?.kind === 'paragraph'
  const prose = page.blocks.findIndex((block, index) => isKept(index) && isProse(block))
  return prose >= 0 ? prose : verdicts.findIndex((_, index) => isKept(index))
}

/** Printed lines that are a date. The ones near the headline are the article's; the others are listed and refused. */
export function lineDates(
  page: Page,
  verdicts: Verdict[],
  title: number | undefined,
  language: string | undefined,
  region: string | undefined,
  candidates: DateCandidate[],
): void {
  const paragraph = firstParagraph(page, verdicts, title ?? -1)
  const found = page.blocks.map((block, index) =>
    verdicts[index]?.cut && block.words <= 20 ? findDates(block.text, language, region) : [],
  )
  const order = orderOf([
    ...found.flat(),
    ...candidates.map(({ value, text }) => ({ value, text, start: 0, end: 0, inWords: true as const })),
  ])?.order
  for (const [index, block] of page.blocks.entries()) {
    if (found[index]?.length === 0) continue
    const near =
      title !== undefined &&
      index >= title - 3 &&
      index < paragraph &&
      verdicts[index]?.cut?.reason !== 'teaser-list'
    const place = block.segments[0]?.place
    let behind = 0
    for (const each of found[index] ?? []) {
      const date = order ? inOrder(each, order) : each
      const before = block.text.slice(behind, date.start)
      // "Created on" may stand in a block of its own over the day.
      const label = labelOf(
        before.trim() === '' && behind === 0 ? labelBlock(page.blocks[index - 1]) : before,
      )
      behind = date.end
      const { role, why } = judgeLine(block, date, label, near, verdicts[index]?.cut?.reason)
      const clock = clockBeside(block.text, date)
      candidates.push({
        value: date.value,
        ...(clock === undefined ? {} : { clock }),
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

/** The text of a block that is so short that it may be the label of the next. */
function labelBlock(block: PageBlock | undefined): string {
  return block && block.words <= 3 && findDates(block.text).length === 0 ? block.text : ''
}

const LABELLED = 'it stands away from the headline, with the label “published”'

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
  if (!near && label === 'updated')
    return { role: 'other', why: 'it stands away from the headline, with the label “updated”' }
  if (!near && label === 'published') return { role: 'other', why: LABELLED }
  if (!near) return { role: 'other', why: `it stands away from the headline, in a block cut as ${reason}` }
  if (label) return { role: label, why: `by the headline, with the label “${label}”` }
  if (endsSentence(block.text) && block.words > 8) return { role: 'other', why: 'it stands in a sentence' }
  return { role: 'published', why: 'it stands by the headline' }
}

/**
 * A day that all date lines of the article agree on is its own, wherever they stand; several days are nobody's. A later day that is called
 * that of a change speaks for the other.
 */
function takeLoneDate(all: DateCandidate[]): void {
  if (all.some((candidate) => candidate.role === 'published')) return
  const labelled = all.filter(({ why, where }) => why === LABELLED && isLine(where))
  if (labelled[0] && labelled.every(({ value }) => value === labelled[0]?.value)) {
    labelled[0].role = 'published'
    labelled[0].why = 'the only day that the page calls that of publication'
    return
  }
  const unchanged = all.filter(({ why }) => !why.includes('label “updated”'))
  const earliest = unchanged.map(({ value }) => value).sort()[0] ?? ''
  const candidates = all.every(
    ({ role, value, why }) => role !== 'other' || !why.includes('label “updated”') || value > earliest,
  )
    ? unchanged
    : all
  const lines = candidates.filter(({ where }) => isLine(where))
  const first = lines[0]
  if (
    !first ||
    first.why.startsWith('may be') ||
    candidates.some(
      (candidate) => candidate.value === first.value && candidate.why.includes('label “updated”'),
    ) ||
    candidates.some((candidate) => candidate.role === 'other' && candidate.value !== first.value)
  )
    return
  first.role = 'published'
  first.why = 'the only day that the page prints'
}

function isLine(where: string): boolean {
  return where === 'date-line' || where === 'byline' || where === '<time>'
}
