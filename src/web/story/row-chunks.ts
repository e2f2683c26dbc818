import type { VersionRow } from './version-rows.ts'

/** Rows that are put into the page and taken out of it together. */
export interface RowChunk {
  /** Position of its first row in the table. */
  first: number
  rows: readonly VersionRow[]
}

/** Up to so many cells a table stands in the page as a whole, so that the browser's own search finds everything in it. */
const WHOLE = 1500
/** Cells of one chunk: small enough that one takes a few milliseconds to draw, while a table of 2 × 10,000 has few hundred. */
const CELLS = 80

/** The rows of a table of `columns` columns in chunks; one chunk where the table is small. */
export function rowChunks(rows: readonly VersionRow[], columns: number): RowChunk[] {
  if (rows.length * columns <= WHOLE) return rows.length === 0 ? [] : [{ first: 0, rows }]
  const size = Math.max(4, Math.floor(CELLS / columns))
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => ({
    first: at * size,
    rows: rows.slice(at * size, (at + 1) * size),
  }))
}
