import { captionCut, lineCut } from './article.ts'
import { flowCredits } from './flow/credits.ts'
import { flowDates } from './flow/dates.ts'
import { vocabularyOf } from './flow/line.ts'
import { rejoin } from './flow/rejoin.ts'
import type { Cut, Passage } from './passage.ts'
import { bodySize, type Choice, chooseArticle, isProse, isStandfirst } from './pdf/choice.ts'
import { linesOf } from './pdf/lines.ts'
import { openPdf } from './pdf/pages.ts'
import { type PdfParagraph, pdfParagraphs } from './pdf/paragraphs.ts'
import { runningCuts } from './pdf/running.ts'
import { capturedDate } from './print.ts'
import type { Hints, Reading } from './reading.ts'
import { titleOf } from './text.ts'

/**
 * Reads a PDF: lines from the placed text, running heads cut, paragraphs put together, the article's stretch chosen.
 * Throws as `openPdf` does.
 */
export async function readPdf(bytes: Uint8Array, hints: Hints): Promise<Reading> {
  const { pages, title: statedTitle } = await openPdf(bytes, hints.name)
  const lines = pages.flatMap(linesOf)
  const running = runningCuts(lines, pages)
  const vocabulary = vocabularyOf(lines)
  const paragraphs = pdfParagraphs(
    lines.filter((line) => !running.has(line)),
    vocabulary,
  )
  const choice = chooseArticle(paragraphs, statedTitle)
  const size = bodySize(paragraphs)
  for (const [index, paragraph] of paragraphs.entries()) judge(paragraph, index, choice, size)
  captionsOverCredits(paragraphs)
  const heads = lines.flatMap((line): Passage[] => {
    const cut = running.get(line)
    return cut ? [{ kind: 'paragraph', text: line.text, segments: line.segments, cut }] : []
  })
  const passages = [
    ...heads,
    ...rejoin(
      paragraphs.map(({ passage }) => passage),
      vocabulary,
    ),
  ]
  const printed = choice.title === undefined ? undefined : paragraphs[choice.title]?.passage
  const captured = capturedDate(passages)
  return {
    passages,
    title: printed
      ? titleOf(printed)
      : { absent: true, reason: 'no line over the story is set as a headline' },
    credits: flowCredits(passages),
    site: { absent: true, reason: 'a PDF does not state its site' },
    section: { absent: true, reason: 'a PDF does not state a section' },
    dates: [...(captured ? [captured] : []), ...flowDates(passages.slice(heads.length), undefined)],
    warnings: [],
  }
}

function judge(paragraph: PdfParagraph, index: number, choice: Choice, size: number): void {
  const { passage } = paragraph
  if (index === choice.title) {
    passage.kind = 'title'
    return
  }
  if (index < choice.first || index >= choice.last) {
    const lede =
      choice.title !== undefined &&
      index > choice.title &&
      index < choice.first &&
      isStandfirst(paragraph) &&
      !lineCut(passage.text)
    if (lede) passage.kind = 'standfirst'
    else
      passage.cut = lineCut(passage.text) ??
        captionCut(passage.text) ?? {
          reason: 'outside-article',
          because: index < choice.first ? 'stands before the story' : 'stands after the story',
        }
    return
  }
  passage.cut = insideCut(paragraph, size)
  if (!passage.cut && passage.kind === 'paragraph' && paragraph.size > size * 1.12 && !isProse(paragraph))
    passage.kind = 'heading'
}

function insideCut(paragraph: PdfParagraph, size: number): Cut | undefined {
  const { text, kind } = paragraph.passage
  if (paragraph.figure) return { reason: 'caption', because: 'tagged as part of a figure' }
  if (paragraph.words > 0 && paragraph.linked >= paragraph.words * 0.8)
    return {
      reason: kind === 'list-item' ? 'teaser-list' : 'related-link',
      because: 'the whole line is a link',
    }
  const own = lineCut(text) ?? captionCut(text)
  if (own) return own
  return paragraph.size < size * 0.88 && paragraph.words <= 60
    ? { reason: 'caption', because: 'set smaller than the story' }
    : undefined
}

/** What stands right over a picture's credit, outside the story, is its caption. */
function captionsOverCredits(paragraphs: PdfParagraph[]): void {
  for (const [index, { passage }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.passage
    if (passage.cut?.reason === 'outside-article' && next?.cut?.reason === 'credit')
      passage.cut = { reason: 'caption', because: `stands right over the credit “${next.text.slice(0, 60)}”` }
  }
}
