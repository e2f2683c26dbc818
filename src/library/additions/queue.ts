import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Addition } from '../../model/index.ts'
import type { Database } from '../database.ts'
import type { Doer, Jobs } from './jobs.ts'
import {
  additionOf,
  additionRow,
  additionRows,
  hasEnded,
  keepAddition,
  keepParts,
  keyUsed,
  MOST_WAITING,
  type NumberedStep,
  openAdditions,
  type Part,
  stepsBehind,
  tooMany,
} from './ledger.ts'

/** Milliseconds between two looks for new steps while somebody follows an order. */
const LOOKING = 250
/** Steps in one look. */
const STEPS = 500

/** What is ordered of workers: its parts, and what it is known by. */
export interface PartedOrder {
  inputs: readonly string[]
  parts: readonly Part[]
  asOf?: string
  key?: string
  /** Stands for what is ordered. */
  digest: string
}

/** Orders that lie in the database, for any worker to carry out. They outlast the process that made them. */
export class AdditionQueue {
  readonly #database: Database
  readonly #path: string
  readonly #jobs: Jobs

  constructor(database: Database, path: string, jobs: Jobs) {
    this.#database = database
    this.#path = path
    this.#jobs = jobs
  }

  /**
   * Takes an order, whole or not at all; one that was made twice under one key is one.
   *
   * @throws UsageError `key-used`, `too-many-orders`; LibraryError.
   */
  async start(order: PartedOrder): Promise<{ addition: Addition; isNew: boolean }> {
    const { inputs, parts, asOf = '', key = '', digest } = order
    return await this.#database.transaction().execute(async (transaction) => {
      const known = key === '' ? undefined : (await additionRows(transaction, key))[0]
      if (known !== undefined) {
        if (known.digest !== digest) throw keyUsed(key)
        return { addition: await additionOf(transaction, this.#path, known), isNew: false }
      }
      if ((await openAdditions(transaction)) >= MOST_WAITING) throw tooMany()
      const id = randomUUID()
      await keepAddition(transaction, { id, key, digest, as_of: asOf, inputs })
      await putParts(transaction, this.#jobs, id, parts)
      const row = await additionRow(transaction, id)
      return { addition: await additionOf(transaction, this.#path, row), isNew: true }
    })
  }

  /** Ids of all orders that are remembered, latest first. */
  async ids(): Promise<string[]> {
    return (await additionRows(this.#database)).map(({ id }) => id)
  }

  /** Throws LibraryError `unknown-id`. */
  async get(id: string): Promise<Addition> {
    return await additionOf(this.#database, this.#path, await additionRow(this.#database, id))
  }

  /** Ends an order before its next source; what was added stays. Throws LibraryError `unknown-id`. */
  async cancel(id: string): Promise<Addition> {
    await this.#database.transaction().execute(async (transaction) => {
      if (!hasEnded(await additionRow(transaction, id)))
        await endAddition(transaction, this.#jobs, id, 'cancelled')
    })
    return await this.get(id)
  }

  /** The steps behind number `after`, those that are to come too, until the order has ended or `signal` says so. */
  async *steps(id: string, after: number, signal: AbortSignal): AsyncGenerator<NumberedStep> {
    let number = after
    while (!signal.aborted) {
      // Asked first: what was told before the end is then among the steps.
      const ended = hasEnded(await additionRow(this.#database, id))
      const steps = await stepsBehind(this.#database, this.#path, id, number, STEPS)
      for (const step of steps) {
        yield step
        number = step.number
      }
      if (ended && steps.length < STEPS) return
      if (steps.length < STEPS) await sleep(LOOKING, undefined, { signal }).catch(() => undefined)
    }
  }

  /** How many workers, or stand-ins, there are at this moment. */
  async alive(as: Doer): Promise<number> {
    return (await this.#jobs.alive(as)).size
  }

  /** Whether an order has something left to do. */
  async isAnyOpen(): Promise<boolean> {
    return (await openAdditions(this.#database)) > 0
  }

  async close(): Promise<void> {
    await this.#jobs.close()
  }
}

/** Keeps parts of an order with a job for each. In a transaction. */
export async function putParts(
  transaction: Database,
  jobs: Jobs,
  addition: string,
  parts: readonly Part[],
): Promise<void> {
  const named = parts.map((part) => ({ part, job: randomUUID() }))
  const numbers = await keepParts(transaction, addition, named)
  await jobs.put(
    transaction,
    named.map(({ job }, at) => ({ id: job, addition, part: numbers[at] ?? 0 })),
  )
}

/** Ends an order; what is left to do of it is dropped. In a transaction. */
export async function endAddition(
  transaction: Database,
  jobs: Jobs,
  id: string,
  state: Addition['state'],
  because = '',
): Promise<void> {
  const parts = await transaction
    .selectFrom('addition_parts')
    .select('job')
    .where('addition', '=', id)
    .execute()
  await jobs.cancel(
    transaction,
    parts.map(({ job }) => job),
  )
  await transaction.deleteFrom('addition_parts').where('addition', '=', id).execute()
  await transaction.updateTable('additions').set({ state, because }).where('id', '=', id).execute()
}
