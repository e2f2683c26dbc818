import type { DateCandidate } from '../../model/document.ts'
import { clockBeside } from '../dates/clock.ts'
import { datelineDate } from '../dates/dateline.ts'
import { type DayOrder, inOrder, maybeEnglish, orderOf } from '../dates/order.ts'
import { type FoundDate, findDates, isoDay } from '../dates/parse.ts'
import { take } from '../dates/settle.ts'
import type { Passage } from '../passage.ts'
import { isDateLine, isPostSignature } from './date-lines.ts'
import { judgeDateLine, type Standing, TRUST } from './standing.ts'
import { storyOf } from './story.ts'

const IN_ADDRESS = /(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2}(?![\d])/g
const MOST = 200
/** Lines between the day of publication and that of the last change where both stand by the headline. */
const TOGETHER = 3

const OF_NO_LINE = new Set(['body text', 'link address'])

interface Ranked {
  candidate: DateCandidate
  standing: Standing
  /** Index of the passage, and how many lie between it and the story. */
  at: number
  distance: number
}

/** The dates of a source without markup, the most trustworthy first: taken are only those that stand as the text's own, with a label or by the headline. */
export function flowDates(passages: Passage[], language: string | undefined): DateCandidate[] {
  const story = storyOf(passages)
  const found = passages.map(({ text }) => findDates(text, language))
  const order = orderIn(passages, found)
  const ranked: Ranked[] = []
  for (const [at, passage] of passages.entries()) {
    if (ranked.length >= MOST) break
    if (passage.cut?.reason === 'page-header' || passage.cut?.reason === 'page-footer') continue
    const distance = story === undefined ? at : Math.abs(story.first - at)
    const add = (candidate: Omit<DateCandidate, 'taken' | 'place'>, standing: Standing): void => {
      const place = passage.segments[0]?.place
      ranked.push({
        candidate: { ...candidate, taken: false, ...(place ? { place } : {}) },
        standing,
        at,
        distance,
      })
    }
    const address = passage.cut?.reason === 'link-address' || /https?:\/\//.test(passage.text)
    if (address) addressDates(passage.text, add)
    if (passage.cut?.reason === 'link-address') continue
    const dates = (found[at] ?? []).map((date) => (order ? inOrder(date, order) : date))
    const dateline = at === story?.first ? datelineDate(passage.text, language) : undefined
    if (dateline) add(dateline, 'dateline')
    const line = isDateLine(passage.text, dates) && !isPostSignature(passage.text)
    for (const [index, date] of dates.entries()) {
      if (dateline?.text === date.text) continue
      const behind = dates[index - 1]?.end ?? 0
      const { standing, ...judged } = line
        ? judgeDateLine({ passages, at, story, date, before: passage.text.slice(behind, date.start) })
        : told(passage)
      const clock = line ? clockBeside(passage.text, date) : undefined
      add(
        { value: date.value, ...(clock === undefined ? {} : { clock }), text: date.text, ...judged },
        standing,
      )
    }
  }
  return settled(ranked, story?.first)
}

/** A date in running text. */
function told({ cut }: Passage): Omit<DateCandidate, 'value' | 'text' | 'taken'> & { standing: Standing } {
  return {
    role: 'other',
    where: cut?.reason ?? 'body text',
    why: cut
      ? 'it stands in a line that tells of something else'
      : 'it stands in the story: it dates what is told, not the document',
    standing: 'none',
  }
}

function addressDates(
  text: string,
  add: (candidate: Omit<DateCandidate, 'taken' | 'place'>, standing: Standing) => void,
): void {
  for (const match of text.matchAll(IN_ADDRESS)) {
    const [year, month, day] = match[0].split(/[/-]/).map(Number)
    const value = isoDay(year ?? 0, month ?? 0, day ?? 0)
    if (value)
      add(
        {
          value,
          text: match[0],
          role: 'other',
          where: 'link address',
          why: 'it belongs to the page that the address leads to',
        },
        'none',
      )
  }
}

/** The order of day and month in numbers that the text's other dates or its language tell. */
function orderIn(passages: Passage[], found: FoundDate[][]): DayOrder | undefined {
  if (!found.some((dates) => dates.some(({ swapped }) => swapped !== undefined))) return undefined
  const told = orderOf(found.flat())
  if (told) return told.order
  return maybeEnglish(passages.map(({ text }) => text).join(' ')) ? undefined : 'day-first'
}

function settled(ranked: Ranked[], story: number | undefined): DateCandidate[] {
  const sorted = ranked.toSorted(
    (a, b) => TRUST[a.standing] - TRUST[b.standing] || a.distance - b.distance || a.at - b.at,
  )
  const [best] = sorted
  if (best?.standing === 'by-the-headline') {
    const first = sorted.find(
      ({ at, standing, candidate }) =>
        standing === 'by-the-headline' &&
        at < best.at &&
        at >= best.at - TOGETHER &&
        candidate.value < best.candidate.value,
    )
    if (first) sorted.unshift(...sorted.splice(sorted.indexOf(first), 1))
  }
  takeOnlyDay(ranked, story)
  const candidates = sorted.map(({ candidate }) => candidate)
  take(candidates, 'published')
  take(candidates, 'updated')
  return candidates
}

/**
 * Lines apart from the headline date the text only where they all give one day: those labelled as the day of publication, else, from
 * the story on, all lines of dates. What a site prints over its menu is the day of the visit.
 */
function takeOnlyDay(ranked: Ranked[], story: number | undefined): void {
  if (ranked.some(({ standing, candidate }) => standing !== 'apart' && candidate.role === 'published')) return
  const lines = ranked.filter(({ candidate }) => !OF_NO_LINE.has(candidate.where))
  const labelled = lines.filter(
    ({ candidate, standing }) => standing === 'apart' && candidate.role === 'published',
  )
  const days = new Set((labelled.length > 0 ? labelled : lines).map(({ candidate }) => candidate.value))
  if (labelled.length > 0) {
    if (days.size === 1) return
    for (const { candidate } of labelled) {
      candidate.role = 'other'
      candidate.why = 'lines apart from the headline give several days as that of publication'
    }
    return
  }
  const [first] = lines
  if (days.size !== 1 || story === undefined || first?.standing !== 'apart' || first.at < story) return
  if (first.candidate.role === 'updated') return
  first.candidate.role = 'published'
  first.candidate.why = 'the only day that the lines of the text give'
}
