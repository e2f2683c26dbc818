import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { StemmaError, UnavailableError } from '../../model/index.ts'
import type { Database } from '../database.ts'
import { carryOut, giveUp } from './carry-out.ts'
import type { Job } from './jobs.ts'
import { additionRow, openAdditions } from './ledger.ts'
import type { Place, WorkOptions } from './place.ts'
import { endAddition } from './queue.ts'

/** Milliseconds between two looks for work while there is none, and for others' work that was left lying. */
const LOOKING = 300
const LEFT_LYING = 2000

/**
 * Carries out orders, a source at a time, until `signal` says so. Any number of processes may do so at once: what one had in hand
 * when it died is done by another, and what it had told already is not told again. A library that is away or locked is waited for.
 *
 * @throws LibraryError where trying again is of no use.
 */
export async function work(place: Place, options: WorkOptions): Promise<void> {
  const { signal, as, mayTake = async () => true, untilDone = false } = options
  const { jobs, engine } = place
  const number = randomInt(1, 2 ** 31 - 1)
  let letGo: (() => void) | undefined
  let looked = Number.NEGATIVE_INFINITY
  let inHand: Job | undefined
  while (!signal.aborted) {
    try {
      if (performance.now() - looked > LEFT_LYING) {
        const alive = await jobs.alive()
        // Also after the database was restarted, which knows of nobody then.
        if (!alive.has(number)) letGo = await jobs.showAlive(number, as)
        await giveBackLeftLying(place, new Set(alive).add(number))
        looked = performance.now()
      }
      inHand ??= (await mayTake()) ? await take(place, number) : undefined
      if (inHand !== undefined) {
        await carriedOut(place, inHand, options)
        inHand = undefined
      } else if (untilDone && (await openAdditions(engine.database)) === 0) break
      else await sleep(LOOKING, undefined, { signal }).catch(() => undefined)
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error
      await sleep(error.retryAfter * 1000, undefined, { signal }).catch(() => undefined)
    }
  }
  if (inHand !== undefined) await giveUp(place, inHand).catch(() => undefined)
  letGo?.()
}

/** The oldest job that waits. One whose order has ended is let go. */
async function take({ engine, jobs }: Place, number: number): Promise<Job | undefined> {
  return await engine.database.transaction().execute(async (transaction) => {
    for (;;) {
      const job = await jobs.take(transaction)
      if (job === undefined) return undefined
      const part = await transaction
        .updateTable('addition_parts')
        .set({ taken_by: number })
        .where('addition', '=', job.addition)
        .where('number', '=', job.part)
        .returning('number')
        .executeTakeFirst()
      if (part === undefined) {
        await jobs.complete(transaction, job.id)
        continue
      }
      const { state } = await additionRow(transaction, job.addition)
      if (state === 'waiting')
        await transaction
          .updateTable('additions')
          .set({ state: 'running' })
          .where('id', '=', job.addition)
          .execute()
      return job
    }
  })
}

/** Carries a job out; an error that trying again does not mend breaks its order and no other. */
async function carriedOut(place: Place, job: Job, options: WorkOptions): Promise<void> {
  try {
    await carryOut(place, job, options)
  } catch (error) {
    if (error instanceof UnavailableError) throw error
    const because = error instanceof StemmaError ? error.message : 'A fault of Stemma, please report it.'
    if (!(error instanceof StemmaError)) process.stderr.write(`stemma: ${(error as Error).stack}\n`)
    await place.engine.database
      .transaction()
      .execute((transaction) => endAddition(transaction, place.jobs, job.addition, 'broken', because))
  }
}

/** Puts back what those had in hand who are no longer alive. */
async function giveBackLeftLying({ engine, jobs }: Place, alive: ReadonlySet<number>): Promise<void> {
  const gone = (await takers(engine.database)).filter((number) => !alive.has(number))
  if (gone.length === 0) return
  await engine.database.transaction().execute(async (transaction) => {
    const left = await transaction
      .updateTable('addition_parts')
      .set({ taken_by: 0 })
      .where('taken_by', 'in', gone)
      .returning('job')
      .execute()
    if (left.length > 0)
      await jobs.giveBack(
        transaction,
        left.map(({ job }) => job),
      )
  })
}

async function takers(database: Database): Promise<number[]> {
  const rows = await database
    .selectFrom('addition_parts')
    .select('taken_by')
    .distinct()
    .where('taken_by', '!=', 0)
    .execute()
  return rows.map((row) => row.taken_by)
}
