import type { ObtainOptions } from '../../obtain/obtain.ts'
import type { Engine } from '../engine.ts'
import type { Pipeline } from '../pipeline.ts'
import type { Doer, Jobs } from './jobs.ts'

/** How a worker works. */
export interface WorkOptions {
  /** Ends after the source in hand. */
  signal: AbortSignal
  as: Doer
  /** Whether to take another job now; yes unless told otherwise. */
  mayTake?: () => Promise<boolean>
  /** Ends when no order has anything left to do. */
  untilDone?: boolean
  /** Limits of obtaining. */
  obtaining?: Pick<ObtainOptions, 'maxBytes' | 'url'>
  /** Told of each source that was dealt with. */
  onTold?: (name: string) => void
}

/** What a worker works on. */
export interface Place {
  engine: Engine
  path: string
  pipeline: Pipeline
  jobs: Jobs
}
