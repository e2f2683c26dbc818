import { randomUUID } from 'node:crypto'
import { type AddingOptions, adding, type Inputs } from '../library/adding.ts'
import type { Library } from '../library/library.ts'
import { type Addition, type AdditionStep, LibraryError, StemmaError, UsageError } from '../model/index.ts'

/** So many orders that have ended are remembered, the latest; and so many may wait. */
const REMEMBERED = 200
const MOST_WAITING = 100

/** A step with its number in the order, from 1. */
export interface NumberedStep {
  number: number
  step: AdditionStep
}

/** What is ordered. */
export interface Order {
  inputs: Inputs
  asOf?: string
}

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
 * Orders to add sources, carried out one after the other in this process. An order that was made twice under one
 * idempotency key is one. Steps are kept, so that who comes late or lost the line is told from where he stopped.
 */
export class Additions {
  readonly #library: Library
  readonly #obtain: AddingOptions['obtain']
  readonly #works = new Map<string, Work>()
  #running: Promise<void> = Promise.resolve()

  constructor(library: Library, obtain: AddingOptions['obtain'] = {}) {
    this.#library = library
    this.#obtain = obtain
  }

  /**
   * Takes an order; `digest` stands for what is ordered.
   *
   * @throws UsageError `key-used` when the key stands for another order; LimitError by way of `too-many`.
   */
  start(order: Order, digest: string, key?: string): { addition: Addition; isNew: boolean } {
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

  /** All that are remembered, latest first. */
  list(): Addition[] {
    return this.#all()
      .map(({ addition }) => addition)
      .reverse()
  }

  /** Throws LibraryError `unknown-id`. */
  get(id: string): Addition {
    return this.#work(id).addition
  }

  /** Ends an order before its next source; what was added stays. Throws LibraryError `unknown-id`. */
  cancel(id: string): Addition {
    const work = this.#work(id)
    work.abort.abort()
    if (work.addition.state === 'waiting') this.#end(work, 'cancelled')
    return work.addition
  }

  /** The steps behind number `after`, those that are to come too, until the order has ended or `signal` says so. */
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

  /** Ends what is running and waits for it. */
  async close(): Promise<void> {
    for (const { addition } of this.#all()) if (!hasEnded(addition)) this.cancel(addition.id)
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
        ...(this.#obtain && { obtain: this.#obtain }),
      })
      for await (const step of steps) this.#told(work, step)
      this.#end(work, abort.signal.aborted ? 'cancelled' : 'done')
    } catch (error) {
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

export function hasEnded({ state }: Addition): boolean {
  return state !== 'waiting' && state !== 'running'
}

function keyUsed(key: string): UsageError {
  return new UsageError(
    'key-used',
    key,
    'This Idempotency-Key stands for another order; take a new one for each order.',
  )
}

function tooMany(): UsageError {
  return new UsageError(
    'too-many-orders',
    'additions',
    `${MOST_WAITING} orders are waiting already; try again when some of them are done.`,
  )
}

function unknownAddition(id: string): LibraryError {
  return new LibraryError(
    'unknown-id',
    id,
    `There is no order ${id}; those of a server that was ended are forgotten, what they added is not.`,
  )
}
