import type { BlockKind, CutReason, Entry, Segment } from '../model/document.ts'

/** Why a passage is left out, with the evidence in words. */
export interface Cut {
  reason: CutReason
  because: string
}

/** A block on its way into a document: its text, where each stretch stood in the source, and whether it is cut. */
export interface Passage {
  kind: BlockKind
  text: string
  /** Offsets count in `text`. */
  segments: Segment[]
  cut?: Cut | undefined
  /** The entry of a live blog that it is of. */
  entry?: Entry | undefined
}
