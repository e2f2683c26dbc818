import type { Document, EntityType, Sentence, Span } from '../../model/index.ts'

/** A reason to take a name for a person, an organisation or a place; or, with `none`, for no name at all. */
export interface Vote {
  type: EntityType | 'none'
  /** The kind of evidence; counted once a name and document, at its strongest. */
  evidence: string
  weight: number
}

/** A stretch of text that may be a name, with what its surroundings say about it. */
export interface Candidate extends Span {
  role?: Span
  votes: Vote[]
  /** How far this occurrence alone speaks for each type, for documents in which a name has several bearers (`homonyms.ts`), and only there. */
  here?: () => Here
}

/** By type, in log-odds. */
export type Here = Readonly<Record<EntityType, number>>

/**
 * Proposes candidates. The rules are one finder; the trained tagger (`linear/`), which also reads what the rules say, is
 * another: it gives each name one vote a type from all its occurrences. Everything after (one decision a name, entities)
 * is the same for all finders.
 */
export type Finder = (document: Document, sentences: Sentence[]) => Candidate[]
