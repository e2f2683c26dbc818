import { z } from 'zod'
import { Span } from './anchor.ts'

/**
 * How the number is bounded. `vague` has no number ("dozens"); `at-least` includes the number, `more-than`
 * does not. Follows the modifiers of MeasEval (Harper et al., SemEval-2021 Task 8) and adds direction.
 */
export const Bound = z.enum([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'range',
  'vague',
])
export type Bound = z.infer<typeof Bound>

export const Dimension = z.enum([
  'count',
  'money',
  'percent',
  'age',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'power',
  'energy',
  'ratio',
  'other',
])
export type Dimension = z.infer<typeof Dimension>

/** An amount stated in the text. Dates, clock times, scores, phone and model numbers and ordinals are none. */
export const Quantity = Span.extend({
  /** `q0`, `q1`, … in order of text. */
  id: z.string(),
  /** Lower and upper limit in `unit`; equal when exact or about; only one side when a bound; neither when vague. */
  low: z.number().optional(),
  high: z.number().optional(),
  bound: Bound,
  dimension: Dimension,
  /** Singular, spelled out: `kilometre`, `dollar`, `percent`, `year`; absent for bare counts. */
  unit: z.string().optional(),
  /** The counted noun in the singular, `troop` of "more than 2,000 troops". */
  what: z.string().optional(),
  /** For durations the ISO 8601 form, `P10D`. */
  duration: z.string().optional(),
  /** The quantity this one is part of ("of whom", "including"), by id. */
  partOf: z.string().optional(),
})
export type Quantity = z.infer<typeof Quantity>
