import type { Document } from '../../model/index.ts'
import type { Labelling } from './chain.ts'
import type { Word } from './words.ts'

/** What the encoder says of each word of a document: pure data, which the annotators read. */
export interface Tags {
  words: Word[]
  /** First word of each paragraph, and the number of words at the end. */
  paragraphs: number[]
  /** Labels over `NAME_TYPES` (`labels.ts`). */
  names: Labelling
  /** Labels over `STATEMENT_TYPES`. */
  statements: Labelling
}

/** Gives the tags of a document, or none where it can't be read this way (another language, too long). */
export type Tagger = (document: Document) => Promise<Tags | undefined>
