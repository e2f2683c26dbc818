import type { Cut } from '../passage.ts'
import { printCut } from '../print.ts'
import type { PdfLine } from './lines.ts'
import type { PdfPage } from './pages.ts'

/** Share of a page's height at its top and bottom in which running heads stand. */
const MARGIN = 0.08
const printedAddress: Cut = { reason: 'page-footer', because: 'an address at the edge of the page' }

/** Running heads and feet: lines at the edge of pages that come back on others, with another number at most. */
export function runningCuts(lines: PdfLine[], pages: PdfPage[]): Map<PdfLine, Cut> {
  const cuts = new Map<PdfLine, Cut>()
  const heights = new Map(pages.map((page) => [page.number, page.height]))
  const places = new Map<string, Set<number>>()
  const edges: { line: PdfLine; key: string; top: boolean }[] = []
  for (const line of lines) {
    const height = heights.get(line.page) ?? 0
    const top = line.y + line.size < height * MARGIN
    if (!top && line.y < height * (1 - MARGIN)) continue
    // Parts of the structure tree are content; heads and feet of a print are artifacts outside of it.
    if (line.role) continue
    const key = `${top ? 'top' : 'foot'} ${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#').slice(0, 80)}`
    places.set(key, (places.get(key) ?? new Set()).add(line.page))
    edges.push({ line, key, top })
  }
  for (const { line, key, top } of edges) {
    const count = places.get(key)?.size ?? 0
    const printed = printCut(line.text) ?? (/^https?:\/\/\S+$/i.test(line.text) ? printedAddress : undefined)
    if (printed) cuts.set(line, printed)
    else if (count >= 2)
      cuts.set(line, {
        reason: top ? 'page-header' : 'page-footer',
        because: `stands at the same edge of ${count} pages`,
      })
  }
  // The title that a browser prints beside its stamp.
  for (const { line, top } of edges)
    if (
      !cuts.has(line) &&
      edges.some(
        (other) =>
          other.line.page === line.page && cuts.has(other.line) && Math.abs(other.line.y - line.y) < 3,
      )
    )
      cuts.set(line, {
        reason: top ? 'page-header' : 'page-footer',
        because: 'stands on the line of a running head',
      })
  return cuts
}
