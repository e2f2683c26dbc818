import { captionCut, lineCut, teaserHead } from '../article.ts'
import { dateLine } from '../dates/labels.ts'
import type { Passage } from '../passage.ts'
import { countWords, endsSentence } from '../words.ts'

/** Whether the passage reads as a paragraph of a story. */
export function isParagraph(passage: Passage): boolean {
  const words = countWords(passage.text)
  return words >= 25 || (words >= 8 && endsSentence(passage.text))
}

function isHeadlineLike(passage: Passage): boolean {
  const words = countWords(passage.text)
  return words >= 2 && words <= 30 && !endsSentence(passage.text) && !/^[-•*–·]\s/.test(passage.text)
}

/** Cuts, in place, what the words and the order of passages show to be no part of the article. */
export function cutFurniture(passages: Passage[]): void {
  for (const passage of passages) passage.cut ??= lineCut(passage.text)
  cutDatedHeadlines(passages)
  cutListsUnderHeads(passages)
  cutCaptions(passages)
  cutHeadlinesAtEnd(passages)
}

/** Headlines that each have a date below or above: the list of other articles. Three or more make a list. */
function cutDatedHeadlines(passages: Passage[]): void {
  for (let start = 0; start < passages.length; start++) {
    let end = start
    let pairs = 0
    while (pairLength(passages, end) > 0) {
      end += pairLength(passages, end)
      pairs++
    }
    if (pairs < 3) continue
    for (const passage of passages.slice(start, end))
      passage.cut = {
        reason: 'teaser-list',
        because: `one of ${pairs} headlines in a row, each with a date of its own`,
      }
    start = end - 1
  }
}

/** 2 when a headline and its date (in either order) stand at `at`; 0 when not. */
function pairLength(passages: Passage[], at: number): number {
  const first = passages[at]
  const second = passages[at + 1]
  if (!first || !second) return 0
  const firstDated = dateLine(first.text) !== undefined
  const secondDated = dateLine(second.text) !== undefined
  if (secondDated && !firstDated && isHeadlineLike(first)) return 2
  return firstDated &&
    !secondDated &&
    isHeadlineLike(second) &&
    dateLine(passages[at + 2]?.text ?? '') !== undefined
    ? 2
    : 0
}

/** "Latest news" and the unfinished lines under it. The head may stick to its first entry. */
function cutListsUnderHeads(passages: Passage[]): void {
  for (let at = 0; at < passages.length; at++) {
    const head = passages[at]
    const phrase = head && teaserHead(head.text)
    if (!head || phrase === undefined) continue
    let end = at + 1
    for (let entry = passages[end]; entry && (entry.cut || isHeadlineLike(entry)); entry = passages[end])
      end++
    const glued = head.text.length > phrase.length + 2
    if (end - at - 1 < (glued ? 2 : 1)) continue
    const name = head.text.slice(0, phrase.length)
    head.cut = { reason: 'teaser-list', because: `the head of a list: “${name}”` }
    for (const entry of passages.slice(at + 1, end))
      entry.cut ??= { reason: 'teaser-list', because: `stands under “${name}”` }
    at = end - 1
  }
}

/** The line over a picture's credit is its caption: it interrupts between finished paragraphs, and the story goes on after it. */
function cutCaptions(passages: Passage[]): void {
  const lastParagraph = passages.findLastIndex((passage) => !passage.cut && isParagraph(passage))
  let before: Passage | undefined
  for (const [at, passage] of passages.entries()) {
    if (passage.cut) continue
    const next = passages[at + 1]
    const interrupts = before === undefined || endsSentence(before.text) || !isParagraph(before)
    const own = captionCut(passage.text)
    if (own) passage.cut = own
    else if (
      next?.cut?.reason === 'credit' &&
      countWords(passage.text) <= 60 &&
      interrupts &&
      lastParagraph > at + 1
    )
      passage.cut = { reason: 'caption', because: `stands right over the credit “${next.text}”` }
    if (!passage.cut) before = passage
  }
}

/** Unfinished lines after the last paragraph: three or more are headlines of other articles. */
function cutHeadlinesAtEnd(passages: Passage[]): void {
  const last = passages.findLastIndex((passage) => !passage.cut && isParagraph(passage))
  if (last < 0) return
  const tail = passages.slice(last + 1).filter((passage) => !passage.cut)
  const headlines = tail.filter((passage) => isHeadlineLike(passage) && countWords(passage.text) >= 4)
  if (headlines.length >= 3)
    for (const passage of tail)
      passage.cut = {
        reason: 'teaser-list',
        because: `one of ${tail.length} unfinished lines after the last paragraph`,
      }
  else
    for (const passage of tail)
      if (countWords(passage.text) < 4)
        passage.cut = { reason: 'outside-article', because: 'a few words after the last paragraph' }
}
