import { z } from 'zod'
import { Annotations } from './annotations.ts'
import { Day } from './basis.ts'
import { Decision } from './decision.ts'
import { Document } from './document.ts'
import { StoryReport } from './story.ts'

/** A document and its annotations: what collating works on. */
export const Witness = z.object({
  document: Document,
  annotations: Annotations,
  /** Readers' decisions about this document that count, latest last; absent where there are none. */
  decisions: z.array(Decision).optional(),
})
export type Witness = z.infer<typeof Witness>

/** A document in a list. */
export const DocumentSummary = z.object({
  id: Document.shape.id,
  /** As stated; the id where none is. */
  title: z.string(),
  /** Stated or decided day of publication. */
  published: Day.optional(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>

/** A story with everything needed to show it: what the API serves for one story. */
export const StoryView = z.object({ report: StoryReport, witnesses: z.array(Witness) })
export type StoryView = z.infer<typeof StoryView>

/** An input that could not be read: one clear sentence, and the rest goes on. */
export const Failure = z.object({
  name: z.string(),
  /** The class of the error. */
  kind: z.enum(['input', 'limit', 'network', 'library']),
  /** Stable code of the error, e.g. `encrypted-pdf`. */
  code: z.string(),
  message: z.string(),
})
export type Failure = z.infer<typeof Failure>

/** What `stemma compare --json` prints: everything, by the one model. */
export const Comparison = z.object({
  /** Version of the model. */
  model: z.literal('1'),
  /** The version of Stemma that made it. */
  stemma: z.string(),
  asOf: Day.optional(),
  witnesses: z.array(Witness),
  stories: z.array(StoryReport),
  failures: z.array(Failure),
})
export type Comparison = z.infer<typeof Comparison>
