import { captionCut, dateLine, lineCut, teaserHead } from '../article.ts'
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
  for (const [at, head] of passages.entries()) {
    const phrase = teaserHead(head.text)
    if (phrase === undefined) continue
    const entries: Passage[] = []
    for (const passage of passages.slice(at + 1)) {
      if (!passage.cut && !isHeadlineLike(passage)) break
      entries.push(passage)
    }
    const glued = head.text.length > phrase.length + 2
    if (entries.length < (glued ? 2 : 1)) continue
    const because = `stands under “${head.text.slice(0, phrase.length)}”`
    head.cut = {
      reason: 'teaser-list',
      because: `the head of a list: “${head.text.slice(0, phrase.length)}”`,
    }
    for (const entry of entries) entry.cut ??= { reason: 'teaser-list', because }
  }
}

/** The line over a picture's credit is its caption. */
function cutCaptions(passages: Passage[]): void {
  for (const [at, passage] of passages.entries()) {
    if (passage.cut) continue
    const next = passages[at + 1]
    const own = captionCut(passage.text)
    if (own) passage.cut = own
    else if (next?.cut?.reason === 'credit' && countWords(passage.text) <= 60 && isCaptionPlace(passages, at))
      passage.cut = { reason: 'caption', because: `stands right over the credit “${next.text}”` }
  }
}

/** A caption interrupts: before it stands nothing, a cut line, or a finished paragraph; and the story goes on after it. */
function isCaptionPlace(passages: Passage[], at: number): boolean {
  const before = passages.slice(0, at).findLast((passage) => !passage.cut)
  return (
    (before === undefined || endsSentence(before.text) || !isParagraph(before)) &&
    passages.slice(at + 2).some(isParagraph)
  )
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
