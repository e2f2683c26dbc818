import {
  Addition,
  AdditionStep,
  type Failure,
  LibraryError,
  type Sighting,
  UsageError,
} from '../../model/index.ts'
import type { Database } from '../database.ts'
import { parsed } from '../parsed.ts'
import type { AdditionPartRow, AdditionRow } from '../tables.ts'

/** So many orders that have ended are remembered, the latest; and so many may wait. */
export const REMEMBERED = 200
export const MOST_WAITING = 100

/** A step with its number in the order, from 1. */
export interface NumberedStep {
  number: number
  step: AdditionStep
}

/** What a part of an order asks for: an address to be fetched; bytes that may be a container's; or one source. */
export type Part =
  | { kind: 'address'; sighting: Sighting }
  | { kind: 'packed' | 'source'; sighting: Sighting; bytes: Uint8Array }

/** The states in which there is something left to do. */
const OPEN = ['waiting', 'running'] as const

export function hasEnded({ state }: { state: string }): boolean {
  return state !== 'waiting' && state !== 'running'
}

/** Keeps a new order. In a transaction. */
export async function keepAddition(
  database: Database,
  addition: Pick<AdditionRow, 'id' | 'key' | 'digest' | 'as_of'> & { inputs: readonly string[] },
): Promise<void> {
  const last = await database
    .selectFrom('additions')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirst()
  await database
    .insertInto('additions')
    .values({
      ...addition,
      number: (last?.number ?? 0) + 1,
      inputs: JSON.stringify(addition.inputs),
      state: 'waiting',
      because: '',
    })
    .execute()
  const ended = database
    .selectFrom('additions')
    .select('id')
    .where('state', 'not in', OPEN)
    .orderBy('number', 'desc')
    .offset(REMEMBERED)
    .limit(1_000_000)
  await database.deleteFrom('additions').where('id', 'in', ended).execute()
}

/** Keeps what is to be done of an order behind what it has. In a transaction. */
export async function keepParts(
  database: Database,
  addition: string,
  parts: readonly { part: Part; job: string }[],
): Promise<number[]> {
  const last = await database
    .selectFrom('addition_parts')
    .select((select) => select.fn.max('number').as('number'))
    .where('addition', '=', addition)
    .executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  for (const [at, { part, job }] of parts.entries()) {
    const row: AdditionPartRow = {
      addition,
      number: first + at,
      kind: part.kind,
      sighting: JSON.stringify(part.sighting),
      bytes: 'bytes' in part ? part.bytes : new Uint8Array(),
      told: 0,
      job,
      taken_by: 0,
    }
    await database.insertInto('addition_parts').values(row).execute()
  }
  return parts.map((_, at) => first + at)
}

/** Writes a step behind the others. In a transaction: steps of several workers never take one number. */
export async function keepStep(database: Database, addition: string, step: AdditionStep): Promise<void> {
  const last = await database
    .selectFrom('addition_steps')
    .select((select) => select.fn.max('number').as('number'))
    .where('addition', '=', addition)
    .executeTakeFirst()
  const row = { addition, number: (last?.number ?? 0) + 1, json: JSON.stringify(step) }
  await database.insertInto('addition_steps').values(row).execute()
}

/** The steps of an order behind number `after`, at most `limit`. */
export async function stepsBehind(
  database: Database,
  path: string,
  addition: string,
  after: number,
  limit: number,
): Promise<NumberedStep[]> {
  const rows = await database
    .selectFrom('addition_steps')
    .select(['number', 'json'])
    .where('addition', '=', addition)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(({ number, json }) => ({
    number,
    step: parsed(AdditionStep, json, path, `a step of the order ${addition}`),
  }))
}

/** The rows of all orders that are remembered, latest first, or of one key. */
export async function additionRows(database: Database, key?: string): Promise<AdditionRow[]> {
  return await database
    .selectFrom('additions')
    .selectAll()
    .$if(key !== undefined, (query) => query.where('key', '=', key ?? ''))
    .orderBy('number', 'desc')
    .execute()
}

/** Throws LibraryError `unknown-id`. */
export async function additionRow(database: Database, id: string): Promise<AdditionRow> {
  const row = await database.selectFrom('additions').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw unknownAddition(id)
  return row
}

/** An order as it is told, counted from its steps. */
export async function additionOf(database: Database, path: string, row: AdditionRow): Promise<Addition> {
  const { id, state, inputs, because } = row
  const failures: Failure[] = []
  const documents = new Set<string>()
  const count = { added: 0, known: 0 }
  for (const { step } of await stepsBehind(database, path, id, 0, Number.MAX_SAFE_INTEGER)) {
    if (step.kind === 'failed') failures.push(step.failure)
    if (step.kind === 'unchanged') count.known += 1
    if (step.kind === 'added') {
      count[step.isNew ? 'added' : 'known'] += 1
      documents.add(step.document)
    }
  }
  return {
    id,
    state: Addition.shape.state.parse(state),
    inputs: parsed(Addition.shape.inputs, inputs, path, `the order ${id}`),
    ...count,
    documents: [...documents],
    failures,
    ...(because === '' ? {} : { because }),
  }
}

/** How many orders have something left to do, `except` one. */
export async function openAdditions(database: Database, except = ''): Promise<number> {
  const rows = await database
    .selectFrom('additions')
    .select('id')
    .where('state', 'in', OPEN)
    .where('id', '!=', except)
    .execute()
  return rows.length
}

export function unknownAddition(id: string): LibraryError {
  return new LibraryError(
    'unknown-id',
    id,
    `There is no order ${id}; those that ended long ago are forgotten, what they added is not.`,
  )
}

export function keyUsed(key: string): UsageError {
  return new UsageError(
    'key-used',
    key,
    'This Idempotency-Key stands for another order; take a new one for each order.',
  )
}

export function tooMany(): UsageError {
  return new UsageError(
    'too-many-orders',
    'additions',
    `${MOST_WAITING} orders are waiting already; try again when some of them are done.`,
  )
}
