import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Day } from './basis.ts'
import { Commitment } from './commitment.ts'
import { Entity, Mention, Place } from './entity.ts'
import { Event } from './event.ts'
import { Quantity } from './quantity.ts'
import { Sentence } from './sentence.ts'
import { Timex } from './timex.ts'

/** The day that relative times were counted from; absent in `Annotations` when none is stated or given. */
export const DocumentTime = z.object({ day: Day, basis: z.enum(['stated', 'resolved', 'assumed']) })
export type DocumentTime = z.infer<typeof DocumentTime>

/**
 * Which of the learned taggers read the names and helped with the statements: `encoder` (a small neural network, where the
 * optional package that runs it is installed) or `linear` (always there). Each gives the same answer to the same document.
 */
export const Tier = z.enum(['linear', 'encoder'])
export type Tier = z.infer<typeof Tier>

/** Lists that stay empty because nothing was looked for, which is not the same as nothing being there. */
export const Unread = z.object({
  kinds: z.array(z.enum(['timexes', 'quantities', 'attributions', 'events', 'commitments'])),
  reason: z.string(),
})
export type Unread = z.infer<typeof Unread>

/** All annotations of one document, one list a kind, each in order of text. */
export const Annotations = z.object({
  document: z.string(),
  /** Version of the annotators that made them. */
  annotator: z.string(),
  tier: Tier.default('linear'),
  documentTime: DocumentTime.optional(),
  sentences: z.array(Sentence),
  timexes: z.array(Timex),
  quantities: z.array(Quantity),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  places: z.array(Place),
  attributions: z.array(Attribution),
  commitments: z.array(Commitment),
  events: z.array(Event),
  unread: Unread.optional(),
})
export type Annotations = z.infer<typeof Annotations>
