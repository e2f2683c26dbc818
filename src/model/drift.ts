import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Day } from './basis.ts'
import { MatterKind } from './discrepancy.ts'

/** What one witness states of a matter, and where it has it from. */
export const DriftStep = z.object({
  document: z.string(),
  /** Stated day of the witness; absent where it states none. */
  day: Day.optional(),
  value: z.string(),
  anchor: Anchor,
  /**
   * `first`: no earlier witness of the tree states the matter; `inherited`: a witness that it derives from states this value;
   * `changed`: those state another one, so the difference entered here.
   */
  how: z.enum(['first', 'inherited', 'changed']),
  /** The witness that it was inherited from, or whose value was changed. */
  from: z.string().optional(),
  /** The value that was changed. */
  was: z.string().optional(),
})
export type DriftStep = z.infer<typeof DriftStep>

/** A figure, time or quotation whose wording or value is not the same everywhere: who stated what, by day, and who took it from whom. */
export const Drift = z.object({
  /** The matter's id. */
  matter: z.string(),
  kind: MatterKind,
  about: z.string(),
  /** By stated day, undated witnesses last; within a day those before whom the tree puts first. */
  steps: z.array(DriftStep),
})
export type Drift = z.infer<typeof Drift>
