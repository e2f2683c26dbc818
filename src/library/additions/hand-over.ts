import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Addition, type AdditionStep, UsageError } from '../../model/index.ts'
import { isWebAddress, type ObtainOptions, obtain } from '../../obtain/obtain.ts'
import type { Part } from './ledger.ts'
import type { AdditionQueue } from './queue.ts'

/** An order has so many sources, or so many bytes, and no more: each is handed over whole or not at all. */
const SOURCES = 200
const BYTES = 32 * 1024 * 1024
/** So many orders may run ahead of the one that is followed. */
const AHEAD = 50
/** Milliseconds until orders of others are looked at again that fill the queue. */
const FULL = 1000

export interface HandOverOptions {
  asOf?: string
  /** Hands no more over, and tells no more; what was handed over goes on. */
  signal: AbortSignal
  obtain?: Pick<ObtainOptions, 'maxBytes' | 'stdin'>
}

/**
 * Hands every source of the inputs over to the workers, in orders of some hundred, and tells the steps of each until all have
 * ended: files and what they hold by their bytes, addresses to be fetched there. What can't be had here is a step and stops nothing.
 *
 * @throws LibraryError.
 */
export async function* handingOver(
  queue: AdditionQueue,
  inputs: readonly string[],
  { asOf, signal, obtain: limits = {} }: HandOverOptions,
): AsyncGenerator<AdditionStep> {
  const followed: string[] = []
  let parts: Part[] = []
  let bytes = 0
  for await (const part of partsOf(inputs, limits)) {
    if (signal.aborted) return
    if ('failure' in part) {
      yield { kind: 'failed', failure: part.failure }
      continue
    }
    parts.push(part)
    bytes += 'bytes' in part ? part.bytes.length : 0
    if (parts.length < SOURCES && bytes < BYTES) continue
    yield* start()
  }
  if (parts.length > 0) yield* start()
  while (followed.length > 0) yield* followFirst()

  async function* start(): AsyncGenerator<AdditionStep> {
    while (followed.length >= AHEAD) yield* followFirst()
    for (;;) {
      const order = await started(queue, parts, asOf)
      if (order !== undefined) {
        followed.push(order.id)
        parts = []
        bytes = 0
        return
      }
      if (followed.length > 0) yield* followFirst()
      else await sleep(FULL, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
    }
  }

  async function* followFirst(): AsyncGenerator<AdditionStep> {
    for await (const { step } of queue.steps(followed.shift() ?? '', 0, signal)) yield step
  }
}

/** Files by their bytes, addresses as they are, and what can't be had. */
async function* partsOf(
  inputs: readonly string[],
  limits: Pick<ObtainOptions, 'maxBytes' | 'stdin'>,
): AsyncGenerator<Part | Extract<AdditionStep, { kind: 'failed' }>> {
  for (const input of inputs) {
    if (isWebAddress(input)) {
      yield { kind: 'address', sighting: { name: input } }
      continue
    }
    for await (const item of obtain([input], limits)) {
      if ('code' in item) yield { kind: 'failed', failure: item }
      else {
        const { bytes, ...sighting } = item
        yield { kind: 'source', sighting, bytes }
      }
    }
  }
}

/** The order, or undefined where too many wait already. */
async function started(
  queue: AdditionQueue,
  parts: readonly Part[],
  asOf: string | undefined,
): Promise<Addition | undefined> {
  const inputs = parts.map(({ sighting: { name } }) => name)
  const order = { inputs, parts, digest: digestOf(parts, asOf) }
  try {
    return (await queue.start(asOf === undefined ? order : { ...order, asOf })).addition
  } catch (error) {
    if (error instanceof UsageError && error.code === 'too-many-orders') return undefined
    throw error
  }
}

/** Stands for what is ordered. */
export function digestOf(parts: readonly Part[], asOf = ''): string {
  const hash = createHash('sha256').update(`${asOf}\n`)
  for (const part of parts) {
    hash.update(`${part.kind} ${part.sighting.name}\n`)
    if ('bytes' in part) hash.update(createHash('sha256').update(part.bytes).digest())
  }
  return hash.digest('hex')
}
