/** Why a clause that a cue makes look like a commitment is none. */
export type Rejection = 'forecast' | 'conditional' | 'habitual' | 'past' | 'no-cue'

/** What is known of the clause that a candidate stands in. */
export interface ClauseContext {
  /** The subject names somebody who can act. */
  actorSubject: boolean
  /** Somebody is reported to say the clause. */
  reported: boolean
  /** The clause stands in a quotation, word for word. */
  quoted: boolean
  /** The writer of a comment says it in a voice of his own. */
  opinion: boolean
  /** A time of the clause lies after the document's day, or can't be placed but is no past one. */
  futureTime: boolean
  /** A time of the clause is known to lie after the document's day. */
  dated: boolean
  /** Every time of the clause that can be placed lies before the document's day. */
  pastTime: boolean
}
