import { z } from 'zod'
import { Failure } from './comparison.ts'
import { Document } from './document.ts'

/** What happened while sources were being added, one step at a time. */
export const AdditionStep = z.discriminatedUnion('kind', [
  /** A source is in hand and about to be read. */
  z.object({ kind: z.literal('adding'), name: z.string() }),
  /** It is in the library; `isNew` says whether its bytes were not before. */
  z.object({ kind: z.literal('added'), name: z.string(), document: Document.shape.id, isNew: z.boolean() }),
  /** An address still serves the version that the library has. */
  z.object({ kind: z.literal('unchanged'), name: z.string() }),
  z.object({ kind: z.literal('failed'), failure: Failure }),
  /** A document was read anew: of its blocks so many are now known as what its host prints on other pages too. */
  z.object({
    kind: z.literal('read-anew'),
    name: z.string(),
    document: Document.shape.id,
    cut: z.int().nonnegative(),
  }),
  /** The stories are being brought up to what was added. */
  z.object({ kind: z.literal('comparing') }),
])
export type AdditionStep = z.infer<typeof AdditionStep>

/** An order to add sources, and how far it has come. */
export const Addition = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'broken']),
  /** Addresses, or the name of the file. */
  inputs: z.array(z.string()),
  added: z.int().nonnegative(),
  /** Sources that the library had already. */
  known: z.int().nonnegative(),
  /** Documents of the sources that were added or known, in order, each once. */
  documents: z.array(Document.shape.id),
  failures: z.array(Failure),
  /** Why the whole was `broken`, e.g. a full disk. */
  because: z.string().optional(),
})
export type Addition = z.infer<typeof Addition>
