import { type AdditionStep, type Failure, LimitError, Sighting } from '../../model/index.ts'
import { failureOf } from '../../obtain/failure.ts'
import { type Obtained, obtain, obtainBytes } from '../../obtain/obtain.ts'
import { validatorsOf } from '../../obtain/url.ts'
import type { Database } from '../database.ts'
import { indexDocument } from '../digests.ts'
import { parsed } from '../parsed.ts'
import { bringReadingsUpToDate } from '../rereading.ts'
import { latestResponse } from '../sightings.ts'
import { addSource } from '../sources.ts'
import { bringStoriesUpToDate, storiesAreCurrent } from '../stories.ts'
import type { AdditionPartRow } from '../tables.ts'
import type { Job } from './jobs.ts'
import { additionRow, keepStep, openAdditions } from './ledger.ts'
import type { Place, WorkOptions } from './place.ts'
import { putParts } from './queue.ts'

/** A source that so many processes have died of is given up, and told as a failure. */
const MOST_TRIES = 10

/**
 * Does a job: obtains what its part asks for, adds it or hands on what a container holds, tells each step, and at the end of the
 * order brings the stories up to date. How far it has come is kept with each source, so that another one can go on from there.
 */
export async function carryOut(place: Place, job: Job, options: WorkOptions): Promise<void> {
  const part = await partOf(place.engine.database, job)
  // The order was cancelled meanwhile.
  if (part === undefined) return
  const sighting = parsed(Sighting, part.sighting, place.path, `a part of the order ${job.addition}`)
  if (job.tries >= MOST_TRIES) await tell(place, part, { kind: 'failed', failure: deadly(sighting.name) })
  else if (!(await dealWithAll(place, part, sighting, options))) return await giveUp(place, job)
  await finish(place, job, part)
}

/** Puts a job back for another to go on with. */
export async function giveUp({ engine, jobs }: Place, job: Job): Promise<void> {
  await engine.database.transaction().execute(async (transaction) => {
    const part = transaction.updateTable('addition_parts').set({ taken_by: 0 })
    await part.where('addition', '=', job.addition).where('number', '=', job.part).execute()
    await jobs.giveBack(transaction, [job.id])
  })
}

async function partOf(database: Database, { addition, part }: Job): Promise<AdditionPartRow | undefined> {
  return await database
    .selectFrom('addition_parts')
    .selectAll()
    .where('addition', '=', addition)
    .where('number', '=', part)
    .executeTakeFirst()
}

/** Deals with what a part holds and is not told of yet; false when the signal came before the end. */
async function dealWithAll(
  place: Place,
  part: AdditionPartRow,
  sighting: Sighting,
  { signal, obtaining = {}, onTold }: WorkOptions,
): Promise<boolean> {
  if (part.kind === 'obtained') return true
  const { database } = place.engine
  const { as_of: asOf } = await additionRow(database, part.addition)
  const unchanged: string[] = []
  const obtained =
    part.kind === 'address'
      ? obtain([sighting.name], {
          ...obtaining,
          known: async (address) => validatorsOf((await latestResponse(database, address))?.headers),
          onUnchanged: (name) => void unchanged.push(name),
        })
      : part.kind === 'packed'
        ? obtainBytes(sighting.name, part.bytes, obtaining)
        : [{ ...sighting, bytes: part.bytes }]
  let told = 0
  for await (const item of obtained) {
    if (signal.aborted) return false
    told += 1
    if (told <= part.told) continue
    await dealWith(place, { ...part, told }, item, item.name !== sighting.name, asOf)
    onTold?.(item.name)
  }
  for (const name of unchanged) {
    told += 1
    if (told > part.told) await tell(place, { ...part, told }, { kind: 'unchanged', name })
  }
  return true
}

/** Adds a source; one of many is handed on as a part of its own, for whoever is free. `part.told` counts it. */
async function dealWith(
  place: Place,
  part: AdditionPartRow,
  item: Obtained | Failure,
  isOneOfMany: boolean,
  asOf: string,
): Promise<void> {
  if ('code' in item) return await tell(place, part, { kind: 'failed', failure: item })
  const { engine, path, pipeline, jobs } = place
  if (isOneOfMany) {
    const { bytes, ...sighting } = item
    return await engine.database.transaction().execute(async (transaction) => {
      await putParts(transaction, jobs, part.addition, [{ kind: 'source', sighting, bytes }])
      await countTold(transaction, part)
    })
  }
  try {
    const { id } = await addSource(engine, path, pipeline, item, {
      ...(asOf === '' ? {} : { asOf }),
      together: async (transaction, { id: document, isNew }) => {
        await keepStep(transaction, part.addition, { kind: 'added', name: item.name, document, isNew })
        await countTold(transaction, part)
      },
    })
    await indexDocument(engine, path, pipeline, id)
  } catch (error) {
    const failure = failureOf(item.name, error)
    if (failure.kind === 'library') throw error
    await tell(place, part, { kind: 'failed', failure })
  }
}

async function tell({ engine }: Place, part: AdditionPartRow, step: AdditionStep): Promise<void> {
  await engine.database.transaction().execute(async (transaction) => {
    await keepStep(transaction, part.addition, step)
    await countTold(transaction, part)
  })
}

async function countTold(transaction: Database, { addition, number, told }: AdditionPartRow): Promise<void> {
  const part = transaction.updateTable('addition_parts').set({ told })
  await part.where('addition', '=', addition).where('number', '=', number).execute()
}

/** Lets a part go that is done. The last one of the last order brings the stories up to date before. */
async function finish(place: Place, job: Job, part: AdditionPartRow): Promise<void> {
  const { engine, path, pipeline } = place
  if (await letGo(place, job, part, false)) return
  for (const { document, title, cut } of await bringReadingsUpToDate(engine, path, pipeline)) {
    const step = { kind: 'read-anew' as const, name: title, document, cut }
    await engine.database.transaction().execute((transaction) => keepStep(transaction, part.addition, step))
  }
  await bringStoriesUpToDate(engine, path, pipeline)
  await letGo(place, job, part, true)
}

/** Lets a part go, and ends its order with the last; false when the stories are to be compared first. */
async function letGo(
  { engine, jobs, pipeline }: Place,
  job: Job,
  { addition, number, kind }: AdditionPartRow,
  isCompared: boolean,
): Promise<boolean> {
  return await engine.database.transaction().execute(async (transaction) => {
    const parts = await transaction
      .selectFrom('addition_parts')
      .select('number')
      .where('addition', '=', addition)
      .orderBy('number')
      .limit(2)
      .execute()
    // The order was cancelled meanwhile.
    if (parts.length === 0) return true
    const isLast = parts.length === 1
    const isLastOfAll = isLast && (await openAdditions(transaction, addition)) === 0
    if (isLastOfAll && !isCompared && !(await storiesAreCurrent(transaction, pipeline))) {
      // Who died while comparing has told of it already.
      if (kind !== 'obtained') await keepStep(transaction, addition, { kind: 'comparing' })
      const only = transaction.updateTable('addition_parts').set({ kind: 'obtained' })
      await only.where('addition', '=', addition).where('number', '=', number).execute()
      return false
    }
    const done = transaction.deleteFrom('addition_parts').where('addition', '=', addition)
    await done.where('number', '=', number).execute()
    await jobs.complete(transaction, job.id)
    if (isLast)
      await transaction.updateTable('additions').set({ state: 'done' }).where('id', '=', addition).execute()
    return true
  })
}

/** What is told of a source that nobody outlived. */
function deadly(name: string): Failure {
  return failureOf(
    name,
    new LimitError(
      'workers-died',
      name,
      `${MOST_TRIES} workers died while they had ${name} in hand; it may need more memory than they have.`,
    ),
  )
}
