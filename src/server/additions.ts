import { randomUUID } from 'node:crypto'
import { adding } from '../library/adding.ts'
import {
  hasEnded,
  keyUsed,
  MOST_WAITING,
  type NumberedStep,
  REMEMBERED,
  tooMany,
} from '../library/additions/ledger.ts'
import type { Library } from '../library/library.ts'
import { type Addition, type AdditionStep, LibraryError, StemmaError } from '../model/index.ts'
import type { Additions, Fetching, Order } from './orders.ts'
import { QueuedAdditions } from './queued-additions.ts'

/** The orders of a library: in its database where workers may share them, else in this process. */
export async function additionsOf(library: Library, fetching: Fetching): Promise<Additions> {
  try {
    if (library.takesWorkers) return new QueuedAdditions(library, await library.additions(), fetching)
  } catch (error) {
    // Without the package, or in a database that may only be read, the server is what it is over a file.
    if (!(error instanceof LibraryError && NO_QUEUE.has(error.code))) throw error
  }
  return new OwnAdditions(library, fetching)
}

const NO_QUEUE = new Set(['no-queue', 'library-read-only'])

interface Work {
  addition: Addition
  order: Order | undefined
  /** What the order was made with, to know it again. */
  key: string | undefined
  digest: string
  steps: AdditionStep[]
  abort: AbortController
  /** Called when there is something new to tell. */
  listeners: Set<() => void>
}

/**
 * Orders that are carried out one after the other in this process. Steps are kept, so that who comes late or lost the
 * line is told from where he stopped.
 */
class OwnAdditions implements Additions {
  readonly #library: Library
  readonly #fetching: Fetching
  readonly #works = new Map<string, Work>()
  #running: Promise<void> = Promise.resolve()

  constructor(library: Library, fetching: Fetching) {
    this.#library = library
    this.#fetching = fetching
  }

  async start(order: Order, digest: string, key?: string): Promise<{ addition: Addition; isNew: boolean }> {
    const known = key === undefined ? undefined : this.#all().find((work) => work.key === key)
    if (known !== undefined) {
      if (known.digest !== digest) throw keyUsed(key ?? '')
      return { addition: known.addition, isNew: false }
    }
    if (this.#all().filter(({ addition: { state } }) => state === 'waiting').length >= MOST_WAITING) {
      throw tooMany()
    }
    const inputs = 'bytes' in order.inputs ? [order.inputs.name] : [...order.inputs]
    const addition: Addition = {
      id: randomUUID(),
      state: 'waiting',
      inputs,
      added: 0,
      known: 0,
      documents: [],
      failures: [],
    }
    const abort = new AbortController()
    const work: Work = { addition, order, key, digest, steps: [], abort, listeners: new Set() }
    this.#works.set(addition.id, work)
    this.#forget()
    this.#running = this.#running.then(() => this.#carryOut(work))
    return { addition, isNew: true }
  }

  async ids(): Promise<string[]> {
    return this.#all()
      .map(({ addition }) => addition.id)
      .reverse()
  }

  async get(id: string): Promise<Addition> {
    return this.#work(id).addition
  }

  async cancel(id: string): Promise<Addition> {
    const work = this.#work(id)
    work.abort.abort()
    if (work.addition.state === 'waiting') this.#end(work, 'cancelled')
    return work.addition
  }

  async *steps(id: string, after: number, signal: AbortSignal): AsyncGenerator<NumberedStep> {
    const work = this.#work(id)
    let number = after
    for (;;) {
      for (const step of work.steps.slice(number)) yield { number: ++number, step }
      if (hasEnded(work.addition) || signal.aborted) return
      await new Promise<void>((resolve) => {
        const wake = () => {
          work.listeners.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        work.listeners.add(wake)
        signal.addEventListener('abort', wake)
      })
    }
  }

  async close(): Promise<void> {
    for (const { addition } of this.#all()) if (!hasEnded(addition)) await this.cancel(addition.id)
    await this.#running
  }

  async #carryOut(work: Work): Promise<void> {
    const { addition, order, abort } = work
    if (order === undefined || hasEnded(addition)) return
    addition.state = 'running'
    try {
      const options = order.asOf === undefined ? {} : { asOf: order.asOf }
      const steps = adding(this.#library, order.inputs, {
        ...options,
        signal: abort.signal,
        waits: true,
        obtain: this.#fetching,
      })
      for await (const step of steps) this.#told(work, step)
      this.#end(work, abort.signal.aborted ? 'cancelled' : 'done')
    } catch (error) {
      // Cancelled while it waited for a library that was away.
      if (abort.signal.aborted) return this.#end(work, 'cancelled')
      addition.because = error instanceof StemmaError ? error.message : 'A fault of Stemma, please report it.'
      if (!(error instanceof StemmaError)) process.stderr.write(`stemma: ${(error as Error).stack}\n`)
      this.#end(work, 'broken')
    }
  }

  #told(work: Work, step: AdditionStep): void {
    const { addition } = work
    if (step.kind === 'failed') addition.failures.push(step.failure)
    if (step.kind === 'unchanged') addition.known += 1
    if (step.kind === 'added') {
      addition[step.isNew ? 'added' : 'known'] += 1
      if (!addition.documents.includes(step.document)) addition.documents.push(step.document)
    }
    work.steps.push(step)
    for (const wake of [...work.listeners]) wake()
  }

  #end(work: Work, state: Addition['state']): void {
    work.addition.state = state
    work.order = undefined
    for (const wake of [...work.listeners]) wake()
  }

  #forget(): void {
    const ended = this.#all().filter(({ addition }) => hasEnded(addition))
    for (const { addition } of ended.slice(0, -REMEMBERED)) this.#works.delete(addition.id)
  }

  #work(id: string): Work {
    const work = this.#works.get(id)
    if (work === undefined) throw unknownAddition(id)
    return work
  }

  #all(): Work[] {
    return [...this.#works.values()]
  }
}

function unknownAddition(id: string): LibraryError {
  return new LibraryError(
    'unknown-id',
    id,
    `There is no order ${id}; those of a server that was ended are forgotten, what they added is not.`,
  )
}
