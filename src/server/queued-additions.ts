import { setTimeout as sleep } from 'node:timers/promises'
import type { NumberedStep, Part } from '../library/additions/ledger.ts'
import type { AdditionQueue } from '../library/additions/queue.ts'
import type { Library } from '../library/library.ts'
import { type Addition, UnavailableError } from '../model/index.ts'
import type { Additions, Fetching, Order } from './orders.ts'

/** Milliseconds until work is tried again that could not begin. */
const AGAIN = 5000

/**
 * Orders that lie in the library's database, where workers carry them out; they outlast this process. While no worker is alive the
 * server does the work itself.
 */
export class QueuedAdditions implements Additions {
  readonly #library: Library
  readonly #queue: AdditionQueue
  readonly #fetching: Fetching
  readonly #ending = new AbortController()
  readonly #standing: Promise<void>

  constructor(library: Library, queue: AdditionQueue, fetching: Fetching) {
    this.#library = library
    this.#queue = queue
    this.#fetching = fetching
    // Orders of an earlier server may be waiting.
    this.#standing = this.#standIn()
  }

  async start(
    { inputs, asOf }: Order,
    digest: string,
    key?: string,
  ): Promise<{ addition: Addition; isNew: boolean }> {
    const parts: Part[] =
      'bytes' in inputs
        ? [{ kind: 'packed', sighting: { name: inputs.name }, bytes: inputs.bytes }]
        : inputs.map((name) => ({ kind: 'address', sighting: { name } }))
    return await this.#queue.start({
      inputs: 'bytes' in inputs ? [inputs.name] : inputs,
      parts,
      digest,
      ...(asOf === undefined ? {} : { asOf }),
      ...(key === undefined ? {} : { key }),
    })
  }

  async ids(): Promise<string[]> {
    return await this.#queue.ids()
  }

  async get(id: string): Promise<Addition> {
    return await this.#queue.get(id)
  }

  async cancel(id: string): Promise<Addition> {
    return await this.#queue.cancel(id)
  }

  async *steps(id: string, after: number, signal: AbortSignal): AsyncGenerator<NumberedStep> {
    yield* this.#queue.steps(id, after, AbortSignal.any([signal, this.#ending.signal]))
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#standing
  }

  async #standIn(): Promise<void> {
    const { signal } = this.#ending
    while (!signal.aborted) {
      try {
        await this.#library.work({
          signal,
          as: 'stand-in',
          mayTake: async () => (await this.#queue.alive('worker')) === 0,
          obtaining: this.#fetching,
        })
      } catch (error) {
        if (!(error instanceof UnavailableError))
          process.stderr.write(`stemma: ${error instanceof Error ? error.message : String(error)}\n`)
        await sleep(AGAIN, undefined, { signal }).catch(() => undefined)
      }
    }
  }
}
