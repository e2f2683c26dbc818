import type { Anchor, Document } from '../../model/index.ts'

/** Characters of context that an anchor carries on each side, so that it can be found in a new reading. */
const CONTEXT = 32

/** The anchor of `start` to `end` (UTF-16 code units) in `document`, with the words before and after it. */
export function anchorOf(document: Document, start: number, end: number): Anchor {
  return {
    document: document.id,
    start,
    end,
    text: document.text.slice(start, end),
    prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: document.text.slice(end, end + CONTEXT),
  }
}
