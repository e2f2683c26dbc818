import type { Witness } from '../../model/index.ts'
import { agencies } from './agencies.ts'

/**
 * News tells who said something, and counts days by their names. Share of such words from which on a text reads as news:
 * on the visible sets one encyclopedia article in seventy has it (wikiver-docs), every news report of story-basil and
 * nine in ten of neardup-docs.
 */
const SHARE = 0.005
const SIGNS =
  /\b(?:said|says|told|tells|added|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tonight|(?:this|last) (?:week|month|morning|night))\b/gi
/** … and so many of them. */
const LEAST = 2

const known = new WeakMap<Witness, boolean>()

/** Whether a witness shows that it is a news report: by its date, by the agency that it credits, or by its words. */
export function isNews(witness: Witness): boolean {
  const before = known.get(witness)
  if (before !== undefined) return before
  const { document } = witness
  const news = !document.published.absent || agencies(witness).length > 0 || reads(document.text)
  known.set(witness, news)
  return news
}

function reads(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const signs = text.match(SIGNS)?.length ?? 0
  return signs >= LEAST && signs >= SHARE * words
}
