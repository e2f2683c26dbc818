import type { DateCandidate } from '../../model/document.ts'
import type { FoundDate } from '../dates/parse.ts'
import type { Passage } from '../passage.ts'
import { countWords } from '../words.ts'
import { labelBefore } from './date-lines.ts'
import type { storyOf } from './story.ts'

/** How a date stands in a text, from the best evidence that it is the text's own to none. */
export type Standing = 'dateline' | 'labelled' | 'by-the-headline' | 'apart' | 'none'
export const TRUST: Record<Standing, number> = {
  labelled: 0,
  dateline: 1,
  'by-the-headline': 2,
  apart: 3,
  none: 4,
}

export type Judged = Pick<DateCandidate, 'role' | 'where' | 'why'> & { standing: Standing }

/**
 * Lines over the story in which its own date may stand, and lines into it: captions and notes come between. All set on half of the
 * visible texts of `times/dct-html`.
 */
const OVER = 40
const INTO = 10
/** Lines right over the story: what stands there is the story's, with or without a headline beside it. */
const RIGHT_OVER = 6
/** Lines around a date among which a headline is looked for, and the words that make a line one. */
const AROUND = 4
const HEADLINE_WORDS = 5

interface Line {
  passages: Passage[]
  at: number
  story: ReturnType<typeof storyOf>
  date: FoundDate
  /** What stands in the line before the date. */
  before: string
}

/** What a line that is there for its date says of it. */
export function judgeDateLine({ passages, at, story, date, before }: Line): Judged {
  const passage = passages[at]
  const reason = passage?.cut?.reason
  if (reason === 'teaser-list' || reason === 'related-link')
    return {
      role: 'other',
      where: reason === 'teaser-list' ? 'teaser list' : 'related link',
      why: 'it belongs to another article',
      standing: 'none',
    }
  if (date.swapped)
    return {
      role: 'other',
      where: 'date line',
      why: `may be ${date.value} or ${date.swapped}: nothing tells day and month apart`,
      standing: 'none',
    }
  const label = labelBefore(before, passages[at - 1]?.text)
  const offset = story === undefined ? undefined : at - story.first
  const near = offset !== undefined && offset >= -OVER && offset <= INTO
  if (label)
    return {
      role: label,
      where: 'date line',
      why: near ? `by the story, with the label “${label}”` : `the line says “${label}”`,
      standing: near ? 'labelled' : 'apart',
    }
  if (near && offset <= 1 && (offset >= -RIGHT_OVER || hasHeadline(passages, at)))
    return {
      role: 'published',
      where: 'date line',
      why: offset >= -RIGHT_OVER ? 'it stands right over the story' : 'it stands by the headline',
      standing: 'by-the-headline',
    }
  return {
    role: 'other',
    where: 'stray date',
    why: 'it stands away from the headline, and nothing says what it dates',
    standing: 'apart',
  }
}

function hasHeadline(passages: Passage[], at: number): boolean {
  for (let index = Math.max(0, at - AROUND); index <= at + AROUND; index++) {
    const passage = passages[index]
    if (passage && index !== at && countWords(passage.text) >= HEADLINE_WORDS) return true
  }
  return false
}
