import type { BlockKind } from '../../model/document.ts'
import type { Cut } from '../passage.ts'

/** What is decided of a block of the page: what it is, and why it is cut where it is none of the article's. */
export interface Verdict {
  kind: BlockKind
  cut: Cut | undefined
}
