import type { Resolvable } from '../model/basis.ts'
import { flowCredits } from './flow/credits.ts'
import { flowDates } from './flow/dates.ts'
import { cutFurniture } from './flow/furniture.ts'
import { markHeadings } from './flow/headline.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './text.ts'

/**
 * What a format without a page's head gives: its paragraphs judged by their words and place, while headings, lists, quotations and
 * tables are what their marks say. The title is the passage that is marked so, else a headline over the story.
 */
export function readProse(passages: Passage[], what: string): Reading {
  const plain = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'title')
  cutFurniture(plain)
  const marked = passages.find(({ kind, cut }) => kind === 'title' && !cut)
  const headline = marked ? undefined : markHeadings(plain)
  return {
    passages,
    title: titleOf(marked ?? (headline === undefined ? undefined : plain[headline])),
    credits: flowCredits(passages),
    site: { absent: true, reason: `${what} does not state its site` },
    section: { absent: true, reason: `${what} does not state a section` },
    dates: flowDates(passages, undefined),
    warnings: [],
  }
}

/** A value that a field states outright. */
export function statedField(value: string, where: string): Resolvable<string> {
  return { absent: false, value, basis: 'stated', chain: [{ rule: 'stated-field', says: where }] }
}
