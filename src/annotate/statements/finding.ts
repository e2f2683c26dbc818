/** A stretch of the document's text, UTF-16 code units, end exclusive. */
export interface Range {
  start: number
  end: number
}

/**
 * What a finder hands to the linker: the parts of one statement as they stand in one sentence or paragraph. The rules
 * make them from grammar; a learned tagger makes them from its labels. Paragraph conventions are the linker's.
 */
export interface Finding {
  source: Range[]
  cue: Range[]
  content: Range[]
  /** Name of the rule or model that found it. */
  rule: string
  /** Its words stand before it, so an untagged quotation that follows in the paragraph is the same speaker's. */
  tag: boolean
  /** The words come in the next paragraph ("She went on:"). */
  opensNext: boolean
  /** A tag without words in its own sentence: the words are the quotation right before it. */
  wantsBefore: boolean
}
