import type { Inputs } from '../library/adding.ts'
import type { NumberedStep } from '../library/additions/ledger.ts'
import type { Addition } from '../model/index.ts'
import type { ObtainOptions } from '../obtain/obtain.ts'

/** What is ordered. */
export interface Order {
  inputs: Inputs
  asOf?: string
}

/** Limits of what is fetched for an order. */
export type Fetching = Pick<ObtainOptions, 'maxBytes' | 'url'>

/** Orders to add sources. An order that was made twice under one idempotency key is one. */
export interface Additions {
  /**
   * Takes an order; `digest` stands for what is ordered.
   *
   * @throws UsageError `key-used` when the key stands for another order, `too-many-orders`.
   */
  start(order: Order, digest: string, key?: string): Promise<{ addition: Addition; isNew: boolean }>
  /** Ids of all that are remembered, latest first. */
  ids(): Promise<string[]>
  /** Throws LibraryError `unknown-id`. */
  get(id: string): Promise<Addition>
  /** Ends an order before its next source; what was added stays. Throws LibraryError `unknown-id`. */
  cancel(id: string): Promise<Addition>
  /** The steps behind number `after`, those that are to come too, until the order has ended or `signal` says so. */
  steps(id: string, after: number, signal: AbortSignal): AsyncGenerator<NumberedStep>
  /** Ends what this process does of them, and waits for it. */
  close(): Promise<void>
}
