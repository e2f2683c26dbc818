import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { libraryError } from './errors.ts'

/** The lock that all writers of a library take, by any number that no other program is likely to use: "stem" in ASCII. */
const WRITER = 0x7374656d

/** Kysely's PostgreSQL with errors told as LibraryErrors, and one writer at a time; `path` is for messages only. */
export class LibraryPostgresDialect extends PostgresDialect {
  readonly #path: string

  constructor(config: PostgresDialectConfig, path: string) {
    super(config)
    this.#path = path
  }

  override createDriver(): Driver {
    return new LibraryPostgresDriver(super.createDriver(), this.#path)
  }
}

class LibraryPostgresDriver implements Driver {
  readonly #driver: Driver
  readonly #path: string

  constructor(driver: Driver, path: string) {
    this.#driver = driver
    this.#path = path
  }

  async init(): Promise<void> {
    await told(this.#path, () => this.#driver.init())
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new ToldConnection(await told(this.#path, () => this.#driver.acquireConnection()), this.#path)
  }

  /**
   * Every transaction of a library writes: it takes the one writer's place at its start, as on SQLite. What a transaction
   * finds is then what it changes, whatever other workers do.
   */
  async beginTransaction(connection: ToldConnection, settings: TransactionSettings): Promise<void> {
    await told(this.#path, () => this.#driver.beginTransaction(connection.inner, settings))
    try {
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${WRITER})`))
    } catch (error) {
      await this.rollbackTransaction(connection)
      throw error
    }
  }

  async commitTransaction(connection: ToldConnection): Promise<void> {
    await told(this.#path, () => this.#driver.commitTransaction(connection.inner))
  }

  /** A server that is away has rolled back by itself; a second error would hide the first. */
  async rollbackTransaction(connection: ToldConnection): Promise<void> {
    await this.#driver.rollbackTransaction(connection.inner).catch(() => undefined)
  }

  async releaseConnection(connection: ToldConnection): Promise<void> {
    await this.#driver.releaseConnection(connection.inner)
  }

  async destroy(): Promise<void> {
    await this.#driver.destroy()
  }
}

class ToldConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly #path: string

  constructor(inner: DatabaseConnection, path: string) {
    this.inner = inner
    this.#path = path
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return await told(this.#path, () => this.inner.executeQuery<R>(query))
  }

  async *streamQuery<R>(query: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    yield* this.inner.streamQuery<R>(query, size)
  }
}

async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw libraryError(path, error)
  }
}
