import type { Passage } from '../passage.ts'
import { countWords, endsSentence } from '../words.ts'
import { isParagraph } from './furniture.ts'

const LONGEST = 30

/**
 * The headline of a text without markup: the first kept line when it is short, no full sentence, and the story follows.
 * Marks it, a standfirst below it, and headings inside the story by kind. Returns the headline's index.
 */
export function markHeadings(passages: Passage[]): number | undefined {
  const story = passages.findIndex((passage) => !passage.cut && isParagraph(passage))
  if (story < 0) return undefined
  const top = passages.slice(0, story).flatMap((passage, index) => (passage.cut ? [] : [{ passage, index }]))
  for (const passage of passages.slice(story))
    if (!passage.cut && isHeading(passage)) passage.kind = 'heading'
  // A word or two over the headline name the section ("World news").
  const overline =
    top.length > 1 &&
    countWords(top[0]?.passage.text ?? '') <= 2 &&
    countWords(top[1]?.passage.text ?? '') >= 4
  const [title, ...rest] = overline ? top.slice(1) : top
  if (overline && top[0])
    top[0].passage.cut = { reason: 'outside-article', because: 'a word or two over the headline' }
  if (!title || countWords(title.passage.text) > LONGEST) return undefined
  title.passage.kind = 'title'
  for (const { passage } of rest) {
    if (countWords(passage.text) >= 5) passage.kind = 'standfirst'
    else
      passage.cut = { reason: 'outside-article', because: 'a few words between the headline and the story' }
  }
  return title.index
}

function isHeading(passage: Passage): boolean {
  const words = countWords(passage.text)
  return (
    words <= 14 &&
    (!endsSentence(passage.text) || /[?!]$/.test(passage.text)) &&
    !/^[-•*–·"“«„]/.test(passage.text)
  )
}
