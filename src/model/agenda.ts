import { z } from 'zod'
import { Commitment, Outcome } from './commitment.ts'

/** A commitment of a story, once, however many witnesses print it, with what became of it. */
export const AgendaEntry = z.object({
  /** Stable: made from the document and the commitment. */
  id: z.string(),
  story: z.string(),
  /** Title of the story. */
  title: z.string(),
  /** Of the earliest witness that states it; its id is `outcome.document`. */
  commitment: Commitment,
  /** Who says that it will be done, where the text names somebody else than its actor. */
  by: z.string().optional(),
  outcome: Outcome,
  /** Ids of all documents that state it, that one first. */
  documents: z.array(z.string()),
})
export type AgendaEntry = z.infer<typeof AgendaEntry>
