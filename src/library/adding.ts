import { setTimeout as sleep } from 'node:timers/promises'
import { type AdditionStep, type Failure, UnavailableError } from '../model/index.ts'
import { failureOf } from '../obtain/failure.ts'
import { type Obtained, type ObtainOptions, obtain, obtainBytes } from '../obtain/obtain.ts'
import { validatorsOf } from '../obtain/url.ts'
import { inBatches } from './batches.ts'
import type { Library } from './library.ts'
import type { AddOptions } from './sources.ts'

/** Paths, addresses and `-`; or bytes in hand with their name, which may be those of a container. */
export type Inputs = readonly string[] | { name: string; bytes: Uint8Array }

export interface AddingOptions extends AddOptions {
  /** Stops before the next source; what was added is safe. */
  signal?: AbortSignal
  /** Waits while the library is locked or the store of its sources is away, and goes on; else that is thrown. */
  waits?: boolean
  /** Limits of obtaining. */
  obtain?: Pick<ObtainOptions, 'maxBytes' | 'url'>
}

/**
 * Adds every source of the inputs, each whole or not at all and several at a time, and tells each step. What the library has already is not
 * obtained or made again. What can't be had or read is a step too and stops nothing. At the end the stories are brought up
 * to date, so that the first look at them does not wait for it.
 *
 * @throws LibraryError; UsageError when `asOf` is no day.
 */
export async function* adding(
  library: Library,
  inputs: Inputs,
  { signal, waits = false, obtain: limits = {}, ...options }: AddingOptions = {},
): AsyncGenerator<AdditionStep> {
  const tried = <T>(step: () => Promise<T>): Promise<T> => (waits ? patiently(step, signal) : step())
  const unchanged: string[] = []
  let isAnyNew = false
  const known = async (address: string) => validatorsOf((await library.latestResponse(address))?.headers)
  const onUnchanged = (name: string) => void unchanged.push(name)
  const obtained =
    'bytes' in inputs
      ? obtainBytes(inputs.name, inputs.bytes, limits)
      : obtain(inputs, { ...limits, known, onUnchanged })
  for await (const some of inBatches(obtained, sizeOf)) {
    if (signal?.aborted) return
    yield* unchanged.splice(0).map((name) => ({ kind: 'unchanged', name }) as const)
    const had = some.filter((item): item is Obtained => !('code' in item))
    for (const { name } of had) yield { kind: 'adding', name }
    const fresh = new Set<number>()
    const steps = await tried(() => added(library, had, options, fresh))
    // In the order of the inputs, what could not be had among the others.
    for (const item of some) {
      const step = 'code' in item ? ({ kind: 'failed', failure: item } as const) : steps.shift()
      if (step === undefined) continue
      isAnyNew ||= step.kind === 'added' && step.isNew
      yield step
    }
    // Reading and writing are synchronous for long stretches: let a signal be seen, and a server answer.
    await new Promise(setImmediate)
  }
  yield* unchanged.map((name) => ({ kind: 'unchanged', name }) as const)
  if (!isAnyNew || signal?.aborted) return
  for (const { document, title, cut } of await tried(() => library.compareWithHosts()))
    yield { kind: 'read-anew', name: title, document, cut }
  yield { kind: 'comparing' }
  await tried(() => library.stories())
}

/** Does a step again as long as what it needs is away; the signal ends the waiting, and the step fails then. */
async function patiently<T>(step: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (;;) {
    try {
      return await step()
    } catch (error) {
      if (!(error instanceof UnavailableError) || signal?.aborted) throw error
      await sleep(error.retryAfter * 1000, undefined, { signal }).catch(() => undefined)
    }
  }
}

function sizeOf(item: Obtained | Failure): number {
  return 'code' in item ? 0 : item.bytes.length
}

/** What became of each; those that are new go in together. `fresh`: places of those that an earlier try had put in, kept up. */
async function added(
  library: Library,
  items: readonly Obtained[],
  options: AddOptions,
  fresh: Set<number>,
): Promise<AdditionStep[]> {
  const outcomes = await library.addAll(items, options)
  for (const [at, outcome] of outcomes.entries()) if ('id' in outcome && outcome.isNew) fresh.add(at)
  return items.map(({ name }, at): AdditionStep => {
    const outcome = outcomes[at]
    if (outcome !== undefined && 'id' in outcome)
      return { kind: 'added', name, document: outcome.id, isNew: fresh.has(at) }
    const failure = failureOf(name, outcome?.error)
    if (failure.kind === 'library') throw outcome?.error
    return { kind: 'failed', failure }
  })
}
