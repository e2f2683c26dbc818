import { agreement, statedTitle } from '../agreement.ts'
import { lineCut } from '../article.ts'
import { countWords, endsSentence, folded } from '../words.ts'
import type { PdfParagraph } from './paragraphs.ts'

/** The stretch of paragraphs that is the article: `first` to `last - 1`, and the headline's index where one is printed. */
export interface Choice {
  title: number | undefined
  first: number
  last: number
}

/** Whether a paragraph reads as running text: sentences and few links. */
export function isProse(paragraph: PdfParagraph): boolean {
  if (paragraph.level > 0 || paragraph.linked > paragraph.words * 0.5 || paragraph.figure) return false
  return paragraph.words >= 25 || (paragraph.words >= 8 && endsSentence(paragraph.passage.text))
}

/** Words from which on a sentence that is tagged as a heading is no heading of a part. */
const STANDFIRST = 8

/** Whether a paragraph between headline and story is the story's: running text, or a sentence that the print tags as a heading. */
export function isStandfirst(paragraph: PdfParagraph): boolean {
  if (isProse(paragraph)) return true
  const { level, words, linked, figure, passage } = paragraph
  return level > 0 && !figure && linked <= words * 0.5 && words >= STANDFIRST && endsSentence(passage.text)
}

/** The type size in which most of the running text is set. */
export function bodySize(paragraphs: PdfParagraph[]): number {
  const words = new Map<number, number>()
  for (const paragraph of paragraphs) {
    if (!isProse(paragraph)) continue
    const size = Math.round(paragraph.size * 2) / 2
    words.set(size, (words.get(size) ?? 0) + paragraph.words)
  }
  return [...words].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

// Weights set on the dev prints: prose earns its words, each other line costs as much as a short sentence earns.
function worth(paragraph: PdfParagraph, size: number): number {
  if (lineCut(paragraph.passage.text)) return -2
  if (isProse(paragraph))
    return Math.abs(paragraph.size - size) <= size * 0.12 ? paragraph.words - paragraph.linked : 0
  if (paragraph.level > 0) return paragraph.linked > paragraph.words * 0.5 ? -6 : -1
  return paragraph.linked > paragraph.words * 0.5 ? -6 : -4
}

/**
 * The stretch with the greatest worth (maximum subsequence segmentation, Pasternack and Roth 2009), and the headline over it: the line
 * that agrees with the title of the file, or is set largest.
 */
export function chooseArticle(paragraphs: PdfParagraph[], stated: string | undefined): Choice {
  const size = bodySize(paragraphs)
  let best = { first: 0, last: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (sum <= 0) {
      start = index
      sum = 0
    }
    sum += worth(paragraph, size)
    if (sum > best.sum) best = { first: start, last: index + 1, sum }
  }
  const title = titleOver(paragraphs, best.first, best.last, size, stated)
  return { title, first: best.first, last: best.last }
}

/** How far over the first paragraph the headline may stand: bylines, dates, sharing links and a picture come between. */
const REACH = 60

function titleOver(
  paragraphs: PdfParagraph[],
  first: number,
  last: number,
  size: number,
  stated: string | undefined,
): number | undefined {
  const titles = stated ? [statedTitle(folded(stated))] : []
  let best: { index: number; score: number } | undefined
  for (let index = Math.max(0, first - REACH); index < last; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.words > 40 || countWords(paragraph.passage.text) < 2) continue
    const fit = agreement(folded(paragraph.passage.text), titles)
    const larger = size > 0 && paragraph.size > size * 1.15 ? Math.min(paragraph.size / size - 1, 1) : 0
    const heading = paragraph.level === 1 ? 1 : paragraph.level === 2 ? 0.4 : 0
    const below = index > first ? 0.5 : 0
    const score =
      (fit >= 0.5 ? 2 * fit : 0) +
      larger +
      heading -
      below -
      (paragraph.linked > paragraph.words * 0.8 ? 0.7 : 0)
    if (score >= 0.6 && (!best || score > best.score)) best = { index, score }
  }
  return best?.index
}
