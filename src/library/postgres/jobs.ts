import { CompiledQuery, sql } from 'kysely'
import type PgBoss from 'pg-boss'
import { LibraryError } from '../../model/index.ts'
import type { Doer, Job, Jobs } from '../additions/jobs.ts'
import type { Database } from '../database.ts'

const QUEUE = 'additions'

/** The first half of the lock that shows that somebody is alive, by numbers that no other program is likely to use. */
const ALIVE: Readonly<Record<Doer, number>> = { worker: 0x7374656e, 'stand-in': 0x7374656f }

/** Held while the tables of the jobs are made: "stes". */
const SETTING_UP = 0x73746573

/** Seconds that a job may take before it is thought lost; only where the doer's own end did not show. */
const EXPIRES = 4 * 60 * 60
/** Whether a job is tried again is for the doer to say. */
const RETRIES = 1000

interface Data {
  addition: string
  part: number
}

/**
 * Jobs by pg-boss, whose tables lie in a schema of their own beside the library's. That a doer is alive is shown by a lock of its
 * session, which the server lets go of at the moment in which the process or its machine is gone: no time has to pass.
 *
 * @throws LibraryError `no-queue` when the package is not installed, `library-read-only` when the schema may not be made.
 */
export async function openJobs(database: Database, path: string): Promise<Jobs> {
  const boss = await started(database, path)
  return {
    async put(transaction, jobs) {
      await boss.insert(
        jobs.map(({ id, addition, part }) => ({ id, name: QUEUE, data: { addition, part } })),
        { db: within(transaction) },
      )
    },
    async take(transaction): Promise<Job | undefined> {
      const [job] = await boss.fetch<Data>(QUEUE, { includeMetadata: true, db: within(transaction) })
      return job && { id: job.id, ...job.data, tries: job.retryCount }
    },
    async complete(transaction, id) {
      // With only three arguments, which its types allow, the transaction would be taken for what the job resulted in.
      await boss.complete(QUEUE, id, {}, { db: within(transaction) })
    },
    async giveBack(transaction, ids) {
      for (const id of ids) await boss.fail(QUEUE, id, {}, { db: within(transaction) })
    },
    async cancel(transaction, ids) {
      if (ids.length > 0) await boss.cancel(QUEUE, [...ids], { db: within(transaction) })
    },
    showAlive: (number, as) => held(database, ALIVE[as], number),
    async alive(as) {
      const classes = as === undefined ? Object.values(ALIVE) : [ALIVE[as]]
      const { rows } = await sql<{ number: number }>`
        select objid::integer as number from pg_locks
        where locktype = 'advisory' and objsubid = 2 and classid::bigint in (${sql.join(classes)})
          and database = (select oid from pg_database where datname = current_database())`.execute(database)
      return new Set(rows.map(({ number }) => number))
    },
    close: () => boss.stop({ graceful: false }),
  }
}

/** Our connections for pg-boss: no second pool, and inside a transaction that transaction. */
function within(database: Database): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const { rows } = await database.executeQuery(CompiledQuery.raw(text, values))
      return { rows: [...rows] }
    },
  }
}

async function started(database: Database, path: string): Promise<PgBoss> {
  const Boss = await import('pg-boss').catch((cause: unknown) => {
    throw new LibraryError(
      'no-queue',
      path,
      'Workers need the package "pg-boss"; install Stemma with its optional packages.',
      { cause },
    )
  })
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
  const name = schemaFor(rows[0]?.schema ?? 'public')
  let through = database
  const boss = new Boss.default({
    db: { executeSql: (text, values) => within(through).executeSql(text, values) },
    schema: name,
    schedule: false,
    // Old jobs go by themselves; several that look after it take turns.
    supervise: true,
    archiveCompletedAfterSeconds: 60 * 60,
  })
  // A database that is away is told by the call that needs it.
  boss.on('error', () => undefined)
  await database.connection().execute(async (connection) => {
    // pg-boss bears that another made its tables first, but leaves a transaction that failed open behind it: one at a time, then,
    // on one connection, which is left clean.
    const lock = sql`${sql.lit(SETTING_UP)}, hashtext(${name})`
    await sql`select pg_advisory_lock(${lock})`.execute(connection)
    through = connection
    try {
      await boss.start()
      await boss.createQueue(QUEUE, {
        name: QUEUE,
        retryLimit: RETRIES,
        retryDelay: 0,
        expireInSeconds: EXPIRES,
      })
    } catch (error) {
      await sql`rollback`.execute(connection)
      throw error
    } finally {
      through = database
      await sql`select pg_advisory_unlock(${lock})`.execute(connection)
    }
  })
  return boss
}

/** The schema of a library's jobs, beside its own; several libraries of one database do not meet. */
function schemaFor(schema: string): string {
  const name = schema === 'public' ? 'stemma' : schema
  const plain = /^[a-z_][a-z0-9_]{0,39}$/.test(name)
    ? name
    : `s_${Buffer.from(name).toString('hex').slice(0, 36)}`
  return `${plain}_jobs`
}

/** Holds a lock of a session until the function returned is called. */
async function held(database: Database, kind: number, number: number): Promise<() => void> {
  let letGo: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await new Promise<void>((resolve, reject) => {
    database
      .connection()
      .execute(async (connection) => {
        await sql`select pg_advisory_lock(${sql.lit(kind)}, ${sql.lit(number)})`.execute(connection)
        resolve()
        await ended
        await sql`select pg_advisory_unlock(${sql.lit(kind)}, ${sql.lit(number)})`.execute(connection)
      })
      // Of a session that is gone the lock is too.
      .catch(reject)
  })
  return letGo
}
