import { z } from 'zod'
import { Anchor, SourcePlace } from './anchor.ts'

/**
 * Why a value may be believed: `stated` (it stands there), `resolved` (it follows from stated
 * values, and the chain says from which), `assumed` (the user gave it, for example `--as-of`).
 */
export const Basis = z.enum(['stated', 'resolved', 'assumed'])
export type Basis = z.infer<typeof Basis>

/** One step of the reasoning behind a value, in plain words, with the place it rests on. */
export const Step = z.object({
  /** Name of the rule that made the step, stable across versions, e.g. `weekday-past`. */
  rule: z.string(),
  /** What the step says, for a reader. */
  says: z.string(),
  anchor: Anchor.optional(),
  source: SourcePlace.optional(),
})
export type Step = z.infer<typeof Step>

/** An absent value: never a guess, always the reason why there is none. */
export const Absent = z.object({ absent: z.literal(true), reason: z.string() })
export type Absent = z.infer<typeof Absent>

/** A value with its basis and chain, or its absence with the reason. */
export const known = <T extends z.ZodType>(value: T) =>
  z.object({ absent: z.literal(false), value, basis: Basis, chain: z.array(Step) })

/** `known(value)` or `Absent`, told apart by `absent`. */
export const resolvable = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('absent', [known(value), Absent])
export type Known<T> = { absent: false; value: T; basis: Basis; chain: Step[] }
export type Resolvable<T> = Known<T> | Absent

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Days from `from` to `to`, both included; an open side is absent. */
export const Interval = z.object({ from: Day.optional(), to: Day.optional() })
export type Interval = z.infer<typeof Interval>
