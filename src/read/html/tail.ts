import { findDates } from '../dates/parse.ts'
import { endsSentence } from '../words.ts'
import type { Page } from './blocks.ts'
import { isProse } from './prose.ts'
import type { Verdict } from './verdict.ts'

const NEWSLETTER = /newsletter|nieuwsbrief|nyhetsbrev|uutiskirje|рассылк|bülten|hírlevél/i
/** Kept blocks at the end that may ask for something. */
const LAST = 3
const LONGEST = 60
/** A story with fewer blocks has no tail. */
const STORY = 5

const NETWORK = /\b(?:whatsapp|telegram|instagram|facebook|youtube|tiktok|google news|twitter)\b/i
/** A sentence about a network is a story's; a call to follow is short and often no sentence. */
const CALL = 20

/** Cuts what closes the page by speaking of the paper's newsletter, where the story does not speak of one. */
export function cutTail(page: Page, verdicts: Verdict[]): void {
  const kept = page.blocks.flatMap((_, at) =>
    verdicts[at]?.cut || verdicts[at]?.kind === 'title' ? [] : [at],
  )
  if (kept.length < STORY) return
  for (const at of kept.slice(-LAST).reverse()) {
    const block = page.blocks[at]
    const verdict = verdicts[at]
    if (
      !block ||
      !verdict ||
      block.words > CALL ||
      endsSentence(block.text) ||
      /[:：]\s*$/.test(block.text) ||
      !NETWORK.test(block.text)
    )
      continue
    verdict.cut = { reason: 'newsletter', because: 'closes the page and asks to follow elsewhere' }
  }
  const speaks = kept.filter((at) => NEWSLETTER.test(page.blocks[at]?.text ?? ''))
  if (speaks.some((at) => !kept.slice(-LAST).includes(at))) return
  for (const at of speaks) {
    const verdict = verdicts[at]
    if (verdict && (page.blocks[at]?.words ?? 0) <= LONGEST)
      verdict.cut = { reason: 'newsletter', because: 'closes the page and speaks of a newsletter' }
  }
}

/** Words beside the date in a line of day, desk and reading time. */
const BESIDE = 7

/** Cuts short unfinished lines with a date between headline and story, "Our desk 18.07.2024, 11.08 Uhr 7 min"; tells whether there are any. */
export function cutDatedLines(page: Page, verdicts: Verdict[], title: number | undefined): boolean {
  if (title === undefined) return false
  let isCut = false
  for (let at = title + 1; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    const verdict = verdicts[at]
    if (!block || !verdict || verdict.cut) continue
    if (isProse(block)) return isCut
    if (block.level > 0 || block.kind !== 'paragraph' || block.words > BESIDE + 4 || endsSentence(block.text))
      continue
    const [date] = findDates(block.text)
    if (!date) continue
    verdict.cut = { reason: 'date-line', because: 'a short line with a date under the headline' }
    isCut = true
  }
  return isCut
}
