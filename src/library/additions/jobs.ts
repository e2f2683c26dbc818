import type { Database } from '../database.ts'

/** A piece of work: a part of an order. */
export interface Job {
  id: string
  addition: string
  part: number
  /** How often it was begun before. */
  tries: number
}

/** Who does jobs: a worker, or a server that stands in while there is none. */
export type Doer = 'worker' | 'stand-in'

/**
 * What a database does for jobs. Each change happens in the transaction that it is handed, together with what else that one
 * changes, so that a job is never lost and its result never counted twice.
 */
export interface Jobs {
  put(database: Database, jobs: readonly Omit<Job, 'tries'>[]): Promise<void>
  /** The oldest job that waits, now in hand. */
  take(database: Database): Promise<Job | undefined>
  complete(database: Database, id: string): Promise<void>
  /** Puts jobs back that somebody had in hand. */
  giveBack(database: Database, ids: readonly string[]): Promise<void>
  cancel(database: Database, ids: readonly string[]): Promise<void>
  /** Makes `number` show as alive, as long as this process is; the function returned ends that. */
  showAlive(number: number, as: Doer): Promise<() => void>
  /** The numbers that are alive. */
  alive(as?: Doer): Promise<Set<number>>
  close(): Promise<void>
}
