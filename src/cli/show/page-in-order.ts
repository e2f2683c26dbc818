import { entryLines } from '../../annotate/entry-lines.ts'
import type { CutBlock, Document } from '../../model/index.ts'
import { indented, type Page, printable } from './page.ts'

/** The page in reading order: every block that is kept, and every block that is cut where it stood, with its reason. */
export function showPageInOrder(document: Document, page: Page): string {
  const cuts = Map.groupBy(document.cut, ({ before }) => before)
  const cutsBefore = (index: number) => (cuts.get(index) ?? []).map((cut) => showCut(cut, page))
  const lines = entryLines(document)
  const entryAt = (index: number) =>
    lines.has(index) ? [page.paint('dim', printable(lines.get(index) ?? ''))] : []
  const blocks = document.blocks.flatMap(({ kind, start, end }, index) => [
    ...cutsBefore(index),
    ...entryAt(index),
    `${page.paint('green', `+ ${kind}`)}\n${indented(document.text.slice(start, end), 2, page.columns)}`,
  ])
  return `${[...blocks, ...cutsBefore(document.blocks.length)].join('\n\n')}\n`
}

function showCut({ text, reason, because }: CutBlock, page: Page): string {
  const head = `${page.paint('yellow', `- ${reason}`)} ${page.paint('dim', `(${printable(because)})`)}`
  return `${head}\n${page.paint('dim', indented(text, 2, page.columns))}`
}
