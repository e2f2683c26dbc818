import type { CutReason } from '../../model/document.ts'
import { lineCut } from '../article.ts'
import { countWords, folded } from '../words.ts'
import type { Page } from './blocks.ts'
import { isRecord, type Structured } from './structured.ts'
import type { Verdict } from './verdict.ts'

/** A stated body shorter than this is a teaser. */
const FEWEST_WORDS = 60
/** A block of fewer words is not given back: sites state captions and calls to subscribe as their article too. */
const LONG = 25
/** What is cut by its place or by the name of a class, which can be wrong; a line's own words are not overruled. */
const BY_PLACE = new Set<CutReason>([
  'hidden',
  'outside-article',
  'paywall',
  'teaser-list',
  'related-link',
  'page-header',
  'navigation',
  'form',
  'cookie-notice',
])
/** Words of which each run must stand in the stated body. */
const RUN = 4
/** Share of a block's runs that must stand there: the rest is a link's or a mark's. */
const MOST = 0.9
/** A page that shows less than this share of the stated body hides the rest. */
const SHOWN = 0.5

/**
 * Structured data as a witness against the rules: a long block that was cut for its place or its class and stands in JSON-LD's
 * `articleBody` is the article's, unless the same words are kept elsewhere. Gives a warning where the page shows less than half of what it states; what is only stated
 * there is not taken over, since it is no text that a reader of the page sees.
 */
export function keepStated(page: Page, verdicts: Verdict[], structured: Structured): string[] {
  const body = statedBody(structured)
  const stated = countWords(body)
  if (stated < FEWEST_WORDS) return []
  const runs = new Set(runsOf(body))
  const kept = new Set<string>()
  for (const [at, block] of page.blocks.entries()) if (!verdicts[at]?.cut) kept.add(block.folded)
  let shown = 0
  for (const [at, block] of page.blocks.entries()) {
    const verdict = verdicts[at]
    if (!verdict) continue
    const text = block.folded
    const byPlace =
      verdict.cut && BY_PLACE.has(verdict.cut.reason) && block.words >= LONG && !lineCut(block.text)
    if (byPlace && !kept.has(text) && isIn(text, runs)) {
      verdict.cut = undefined
      kept.add(text)
    }
    if (!verdict.cut && verdict.kind !== 'title') shown += block.words
  }
  return shown < stated * SHOWN
    ? [`the page states an article of ${stated} words (JSON-LD articleBody) and shows ${shown}`]
    : []
}

/** The longest body that the page's article objects state. */
function statedBody(structured: Structured): string {
  let longest = ''
  for (const { article, fields } of structured.objects) {
    const body = isRecord(fields) && article ? fields['articleBody'] : undefined
    if (typeof body === 'string' && body.length > longest.length) longest = body
  }
  return longest.replace(/<[^<>]{0,500}>/g, ' ')
}

function runsOf(text: string): string[] {
  const words = folded(text).split(' ')
  return words
    .slice(0, Math.max(1, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '))
}

function isIn(text: string, runs: Set<string>): boolean {
  const own = runsOf(text)
  return own.filter((run) => runs.has(run)).length >= own.length * MOST
}
