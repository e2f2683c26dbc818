import type { Witness } from '../../model/index.ts'
import { agencies } from './agencies.ts'

/**
 * Share of reporting verbs among the words from which on a text reads as news: on the visible sets one encyclopedia
 * article in twenty-five has it (wikiver-docs), and nine news reports in ten (story-basil).
 */
const REPORTING_SHARE = 0.004
/** … and so many of them. */
const LEAST_REPORTING = 2

const known = new WeakMap<Witness, boolean>()

/** Whether a witness shows that it is a news report: by its date, by the agency that it credits, or by who says what. */
export function isNews(witness: Witness): boolean {
  const before = known.get(witness)
  if (before !== undefined) return before
  const { document } = witness
  const news = !document.published.absent || agencies(witness).length > 0 || reports(document.text)
  known.set(witness, news)
  return news
}

function reports(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const reporting = text.match(/\b(?:said|says|told|tells|added)\b/gi)?.length ?? 0
  return reporting >= LEAST_REPORTING && reporting >= REPORTING_SHARE * words
}
