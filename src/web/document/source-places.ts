import type { Document, SourceBox } from '../../model/index.ts'

/** A stretch of the source's text and what became of it. */
export interface SourceRun {
  start: number
  text: string
  /** What was read from it: kept, cut (with the reason), or nothing (markup, scripts, what stands between). */
  became: 'kept' | 'cut' | 'nothing'
  /** The offset in the document's text where a kept run begins. */
  offset?: number
  reason?: string
}

/** A line on a page of a PDF, in points from the top left, and what became of it. */
export interface SourceLine extends Omit<SourceBox, 'kind' | 'page'> {
  text: string
  offset?: number
  reason?: string
}

/** A page of a PDF with its lines; `width` and `height` hold all of them. */
export interface SourcePage {
  page: number
  width: number
  height: number
  lines: SourceLine[]
}

interface Placed {
  start: number
  end: number
  offset?: number
  reason?: string
}

/** The whole source text in order, cut where a segment of a kept block or a cut block begins or ends; the runs joined are the text again. */
export function sourceRuns({ blocks, cut }: Document, text: string): SourceRun[] {
  const placed: Placed[] = [
    ...blocks.flatMap(({ segments }) =>
      segments.flatMap(({ start, place }) =>
        place.kind === 'range' ? [{ start: place.start, end: place.end, offset: start }] : [],
      ),
    ),
    ...cut.flatMap(({ places, reason }) =>
      places.flatMap((place) =>
        place.kind === 'range' ? [{ start: place.start, end: place.end, reason }] : [],
      ),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const runs: SourceRun[] = []
  let at = 0
  const between = (end: number) => {
    if (end > at) runs.push({ start: at, text: text.slice(at, end), became: 'nothing' })
  }
  for (const { start, end, offset, reason } of placed) {
    // Cut blocks may lie inside each other: what is shown already is not shown again.
    const from = Math.max(start, at)
    if (end <= from) continue
    between(from)
    runs.push({
      start: from,
      text: text.slice(from, end),
      ...(reason === undefined ? { became: 'kept' } : { became: 'cut', reason }),
      ...(offset === undefined ? {} : { offset }),
    })
    at = end
  }
  between(text.length)
  return runs
}

/** The pages of a PDF by the boxes that the document's lines were read from. */
export function sourcePages({ text, blocks, cut }: Document): SourcePage[] {
  const lines = [
    ...blocks.flatMap(({ segments }) =>
      segments.flatMap(({ start, end, place }) =>
        place.kind === 'box' ? [{ box: place, text: text.slice(start, end), offset: start }] : [],
      ),
    ),
    ...cut.flatMap(({ text: words, places, reason }) => {
      const rows = words.split('\n')
      return places.flatMap((place, index) =>
        place.kind === 'box'
          ? [
              {
                box: place,
                text: rows.length === places.length ? (rows[index] ?? '') : index === 0 ? words : '',
                reason,
              },
            ]
          : [],
      )
    }),
  ]
  return [...Map.groupBy(lines, ({ box }) => box.page)]
    .sort(([a], [b]) => a - b)
    .map(([page, placed]) => ({
      page,
      width: Math.max(...placed.map(({ box }) => box.x + box.width)) + MARGIN,
      height: Math.max(...placed.map(({ box }) => box.y + box.height)) + MARGIN,
      lines: placed.map(({ box: { x, y, width, height }, ...line }) => ({ x, y, width, height, ...line })),
    }))
}

// The paper's size is not kept with the reading: as much margin as pages have at least.
const MARGIN = 36
