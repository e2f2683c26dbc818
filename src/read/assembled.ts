import type { BlockKind, Segment } from '../model/document.ts'
import type { Passage } from './passage.ts'

/** A stretch of a passage: text that stands in the source, or glue that the layout adds (no `start`). */
export interface Piece {
  text: string
  start?: number
  end?: number
}

/** A passage put together from pieces, without white space around it; undefined where nothing is left. */
export function assembled(pieces: readonly Piece[], kind: BlockKind): Passage | undefined {
  const whole = pieces.map((piece) => piece.text).join('')
  const text = whole.trim()
  if (text === '') return undefined
  const before = whole.length - whole.trimStart().length
  const segments: Segment[] = []
  let at = -before
  for (const piece of pieces) {
    const start = Math.max(at, 0)
    const end = Math.min(at + piece.text.length, text.length)
    if (piece.start !== undefined && piece.end !== undefined && start < end) {
      // Where the source has the very letters, what was trimmed here is trimmed there.
      const verbatim = piece.end - piece.start === piece.text.length
      const place = verbatim
        ? { kind: 'range' as const, start: piece.start + start - at, end: piece.start + end - at }
        : { kind: 'range' as const, start: piece.start, end: piece.end }
      segments.push({ start, end, place })
    }
    at += piece.text.length
  }
  return { kind, text, segments }
}
