import { z } from 'zod'
import { Anchor, Span } from './anchor.ts'
import { Speaker } from './attribution.ts'
import { Interval, resolvable, Step } from './basis.ts'

/** How firmly. A promise binds the speaker; a plan may change; an order binds another; a schedule is a timetable. */
export const Strength = z.enum(['promise', 'plan', 'order', 'schedule', 'expectation'])
export type Strength = z.infer<typeof Strength>

/** Who will (or will not) do what, by when. Forecasts, conditionals and habits are none. */
export const Commitment = Span.extend({
  /** `c0`, `c1`, … in order of text. `start`/`end` cover the clause that commits. */
  id: z.string(),
  sentence: z.string(),
  /** Who is to do it; absent with a reason where the text leaves it open (passive without agent). */
  actor: resolvable(Speaker),
  /** The words that make it a commitment, e.g. `agreed to`. */
  cue: Span,
  /** The nearest words that name the actor, as they stand ("it", "the ministry"); absent in a passive. */
  agent: Span.optional(),
  /** The grammatical subject where it is not the actor: what it will be done to, or what will happen. */
  theme: Span.optional(),
  /** The verb phrase: what will be done. */
  act: Span,
  negated: z.boolean(),
  strength: Strength,
  /** Attribution in which it stands, by id, where somebody says so. */
  attribution: z.string().optional(),
  due: resolvable(Interval),
  /** What it hangs on, as it stands ("unless the court grants a stay"): past its day it is not called overdue. */
  condition: Span.optional(),
})
export type Commitment = z.infer<typeof Commitment>

export const OutcomeStatus = z.enum(['kept', 'late', 'broken', 'changed', 'open', 'overdue', 'unknowable'])
export type OutcomeStatus = z.infer<typeof OutcomeStatus>

/** A document of another story, as far as it must be known to be named and linked. */
export const OtherDocument = z.object({
  document: z.string(),
  /** As stated, or the id. */
  title: z.string(),
  /** The stated day of publication. */
  published: z.string(),
})
export type OtherDocument = z.infer<typeof OtherDocument>

/** What became of a commitment, with the sentences on both sides. `overdue` only against a given or stated date. */
export const Outcome = z.object({
  document: z.string(),
  commitment: z.string(),
  status: OutcomeStatus,
  reason: z.string(),
  evidence: z.array(Anchor),
  chain: z.array(Step),
  /** The document that tells it, where it is of another story than the commitment. */
  elsewhere: OtherDocument.optional(),
})
export type Outcome = z.infer<typeof Outcome>
