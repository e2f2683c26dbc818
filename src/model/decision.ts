import { z } from 'zod'
import { Span } from './anchor.ts'
import { Document } from './document.ts'

const DocumentId = Document.shape.id
const Name = z.string().trim().min(1).max(300)

/** An entity by a form of its name in a document, so that the decision outlives a newer reading, whose ids are others. */
export const NamedIn = z.object({ document: DocumentId, name: Name })
export type NamedIn = z.infer<typeof NamedIn>

/**
 * What a reader decided against, or where, Stemma is wrong or unsure. Of two that contradict each other the later one
 * counts.
 */
export const Verdict = z.discriminatedUnion('kind', [
  /** This name is (not) an author of the document. */
  z.object({ kind: z.literal('author'), document: DocumentId, name: Name }),
  z.object({ kind: z.literal('not-author'), document: DocumentId, name: Name }),
  /** The document was published on this day; without a day: on none that is known. */
  z.object({ kind: z.literal('published'), document: DocumentId, day: z.iso.date().optional() }),
  /** The statement that stands here is this speaker's; without a name: of nobody who is known. */
  z.object({ kind: z.literal('speaker'), document: DocumentId, statement: Span, name: Name.optional() }),
  /** Two names mean the same person, organisation or place; it is called by the name of `a`. */
  z.object({ kind: z.literal('same-entity'), a: NamedIn, b: NamedIn }),
  /** Two names mean different ones. */
  z.object({ kind: z.literal('other-entity'), a: NamedIn, b: NamedIn }),
  /** These documents tell the same event. */
  z.object({ kind: z.literal('same-story'), documents: z.array(DocumentId).min(2).max(1000) }),
  /** None of these documents tells the event that those of `apart` tell. */
  z.object({
    kind: z.literal('other-story'),
    documents: z.array(DocumentId).min(1).max(1000),
    apart: z.array(DocumentId).min(1).max(1000),
  }),
  /** An earlier decision no longer counts. A withdrawal can be withdrawn too. */
  z.object({ kind: z.literal('withdrawn'), decision: z.string().regex(/^decision-[0-9a-f]{32}$/) }),
])
export type Verdict = z.infer<typeof Verdict>

/** A decision as a reader gives it: what, who says so, and when. Instants are never taken from a clock further inside. */
export const Decided = z.object({
  verdict: Verdict,
  by: z.string().trim().min(1).max(200),
  /** ISO 8601 instant with offset. */
  at: z.iso.datetime({ offset: true }),
  /** Why, in the reader's words. */
  note: z.string().trim().min(1).max(2000).optional(),
})
export type Decided = z.infer<typeof Decided>

/** A decision that is kept. It is never changed or removed: what takes it back is a decision of its own. */
export const Decision = Decided.extend({
  /** `decision-` and the hash of what was decided, by whom and when: the same one twice is one. */
  id: z.string().regex(/^decision-[0-9a-f]{32}$/),
})
export type Decision = z.infer<typeof Decision>
