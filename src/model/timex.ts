import { z } from 'zod'
import { Span } from './anchor.ts'
import { Basis, Interval, Step } from './basis.ts'

/**
 * A time expression with the attributes of TIMEX3 (TimeML 1.2.1, section 2.3). Where the document
 * date is not evidenced, `value` keeps its X form ("Tuesday" is `XXXX-WXX-2`) and `interval` is absent.
 */
export const Timex = Span.extend({
  /** `t0`, `t1`, … in order of text. */
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z
    .enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ])
    .optional(),
  quant: z.string().optional(),
  freq: z.string().optional(),
  /** Id of the timex that this one was counted from, or `DCT` for the document date. */
  anchor: z.string().optional(),
  /** The event that it is counted from, as it stands, where the words name one: "the accident" of "six weeks after the accident". */
  event: Span.optional(),
  basis: Basis,
  /** The days that the value names, where it names days that can be known. Durations have none unless they are counted from a dated event. */
  interval: Interval.optional(),
  /** Why `interval` is absent, e.g. `the document date is not stated`. */
  reason: z.string().optional(),
  chain: z.array(Step),
  /** Other values that were considered, with the reason why they were not taken. */
  alternatives: z.array(z.object({ value: z.string(), why: z.string() })),
})
export type Timex = z.infer<typeof Timex>
