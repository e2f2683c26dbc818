import type { Resolvable } from '../model/basis.ts'
import { addressCut, bylineCut, creditCut, phraseCut, teaserHead } from './article.ts'
import { dateLine } from './dates/labels.ts'
import { flowCredits } from './flow/credits.ts'
import { flowDates } from './flow/dates.ts'
import { cutFurniture } from './flow/furniture.ts'
import { markHeadings } from './flow/headline.ts'
import { type Line, passageOf, vocabularyOf } from './flow/line.ts'
import { rejoin } from './flow/rejoin.ts'
import { goesOn, wrapWidth } from './flow/wrapping.ts'
import type { Passage } from './passage.ts'
import { capturedDate, printCut } from './print.ts'
import type { Reading } from './reading.ts'

/** Reads plain text: lines put together to paragraphs, furniture cut by its words and its place, headline and dates from the top lines. */
export function readText(source: string): Reading {
  const groups = groupsOf(source)
  const vocabulary = vocabularyOf(groups.flat())
  const width = wrapWidth(groups.map((group) => group.map((line) => line.text)))
  const passages = groups.flatMap((group) =>
    paragraphsOf(group, width).map((lines) => passageOf(lines, vocabulary)),
  )
  cutFurniture(passages)
  const whole = rejoin(passages, vocabulary)
  const title = markHeadings(whole)
  const captured = capturedDate(whole)
  return {
    passages: whole,
    title: titleOf(title === undefined ? undefined : whole[title]),
    credits: flowCredits(whole),
    site: { absent: true, reason: 'a plain text does not state its site' },
    section: { absent: true, reason: 'a plain text does not state a section' },
    dates: [...(captured ? [captured] : []), ...flowDates(whole, undefined)],
    warnings: [],
  }
}

export function titleOf(passage: Passage | undefined): Resolvable<string> {
  if (!passage) return { absent: true, reason: 'no line before the story looks like a headline' }
  const source = passage.segments[0]?.place
  return {
    absent: false,
    value: passage.text,
    basis: 'stated',
    chain: [{ rule: 'first-line', says: 'printed over the story', ...(source ? { source } : {}) }],
  }
}

/** Lines between blank lines, white space collapsed, each with its range in the source. */
function groupsOf(source: string): Line[][] {
  const groups: Line[][] = [[]]
  let at = 0
  for (const raw of source.split('\n')) {
    const text = raw.replace(/[\s\u0000]+/g, ' ').trim()
    const start = at + raw.length - raw.trimStart().length
    if (text)
      groups.at(-1)?.push({
        text,
        segments: [
          { start: 0, end: text.length, place: { kind: 'range', start, end: at + raw.trimEnd().length } },
        ],
      })
    else if (groups.at(-1)?.length) groups.push([])
    at += raw.length + 1
  }
  return groups.filter((group) => group.length > 0)
}

/** The paragraphs of a group: its lines one by one, or put together where they are wrapped at `width`. */
function paragraphsOf(group: Line[], width: number | undefined): Line[][] {
  const paragraphs: Line[][] = []
  let previous: Line | undefined
  for (const line of group) {
    const alone =
      beginsAnew(line.text) ||
      standsAlone(line.text) ||
      (previous !== undefined && standsAlone(previous.text))
    if (previous && !alone && width !== undefined && goesOn(previous.text, line.text, width))
      paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

/** Lines that begin something else than the paragraph before them, and may go on themselves ("Related article: …"). */
function beginsAnew(text: string): boolean {
  return !/^\p{Ll}/u.test(text) && phraseCut(text) !== undefined
}

/** Lines that are no part of a paragraph even in the middle of a group. */
function standsAlone(text: string): boolean {
  return (
    (addressCut(text) ?? printCut(text) ?? creditCut(text) ?? bylineCut(text)) !== undefined ||
    dateLine(text) !== undefined ||
    teaserHead(text) !== undefined
  )
}
