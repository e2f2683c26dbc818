import { phraseCut } from '../article.ts'
import type { Cut } from '../passage.ts'
import { ABOUT_WORDS, COMMENT_WORDS, ONE_WORDS } from '../vocabulary/comment-words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { isProse } from './prose.ts'
import { outward } from './region.ts'
import type { Verdict } from './verdict.ts'

const either = (words: string): string => words.split(', ').join('|')
const COUNTED = `(?:${either(COMMENT_WORDS)})`
// "3 thoughts on “Dues to rise”", "One response to …", "12 comments", "3 条评论".
const COUNT_FIRST = new RegExp(
  `^(?:\\d{1,5}|${either(ONE_WORDS)})\\s?${COUNTED}(?:$|\\s(?:${either(ABOUT_WORDS)})\\s|\\s?[:：“"«„])`,
  'iu',
)
// "Comments (12)", "Kommentare: 12", "网友评论（3条）", "التعليقات (2)".
const COUNT_LAST = new RegExp(
  `^${COUNTED}\\s{0,2}[:：]?\\s{0,2}[(（[]?\\d{1,5}\\s?[条條件개]?[)）\\]]?$`,
  'iu',
)
/** A line of more characters is no head. */
const LONGEST = 300

/** A head that counts the comments under it. */
export function commentHead(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = text.trim()
  return COUNT_FIRST.test(line) || COUNT_LAST.test(line)
}

/** Words of running text that stand before the comments on a story: a count under the headline leads to them and is no head. */
const STORY = 30
/** What stands under a head has at most so many times the words of the story over it; a heading that counts comments is believed. */
const MOST = { counted: 3, named: 0.5 }

/**
 * Cuts what stands under a head that counts the comments, to the end of the part of the page that holds the head, and all of what the site
 * sets behind that: pages whose markup names no comments have no other border.
 */
export function cutCounted(page: Page, verdicts: Verdict[], title: number | undefined): void {
  if (title === undefined) return
  let before = 0
  for (let at = title + 1; at < page.blocks.length; at++) {
    const block = page.blocks[at] as PageBlock
    const head = before >= STORY ? headOf(block) : undefined
    if (!head) {
      if (!verdicts[at]?.cut && isProse(block)) before += block.words
      continue
    }
    const last = endOf(page, verdicts, at, title)
    const behind = proseIn(page, verdicts, at + 1, last)
    if (behind > MOST[head] * before && !(head === 'counted' && block.level > 0)) continue
    const told = `stands under “${block.text.slice(0, 40)}”`
    cut(verdicts[at], { reason: 'comment', because: 'heads the comments under it' })
    for (let under = at + 1; under < last; under++) cut(verdicts[under], { reason: 'comment', because: told })
    return
  }
}

/** "3 comments", or a heading such as "Leave a comment". */
function headOf(block: PageBlock): keyof typeof MOST | undefined {
  if (block.words > 60 || (block.words > 0 && block.linked === block.words)) return undefined
  if (commentHead(block.text)) return 'counted'
  return block.level > 0 && block.words <= 6 && phraseCut(block.text)?.reason === 'comment'
    ? 'named'
    : undefined
}

function cut(verdict: Verdict | undefined, why: Cut): void {
  if (verdict && (!verdict.cut || verdict.cut.reason === 'outside-article')) verdict.cut = why
}

/** Where the part of the page ends that begins with the head, or else the one that holds it. */
function endOf(page: Page, verdicts: readonly Verdict[], at: number, title: number): number {
  for (const region of outward(page.blocks[at]?.region)) {
    if (region.parent === undefined || (title >= region.first && title < region.last)) return region.last
    if (region.first === at && proseIn(page, verdicts, at + 1, region.last) > 0) return region.last
  }
  return at + 1
}

function proseIn(page: Page, verdicts: readonly Verdict[], first: number, last: number): number {
  let words = 0
  for (let at = first; at < last; at++) {
    const block = page.blocks[at]
    if (block && !verdicts[at]?.cut && isProse(block)) words += block.words
  }
  return words
}
