import { z } from 'zod'
import { Span } from './anchor.ts'
import { Interval, resolvable } from './basis.ts'

/** What happened (or is to happen) when: an event phrase and the time that the text attaches to it. */
export const Event = Span.extend({
  /** `v0`, `v1`, … in order of text. `start`/`end` cover the event phrase. */
  id: z.string(),
  sentence: z.string(),
  /** Head verb or noun, lower case, as it stands. */
  head: z.string(),
  timex: z.string().optional(),
  when: resolvable(Interval),
})
export type Event = z.infer<typeof Event>
