import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import { libraryError } from './errors.ts'

/** Statements that are kept ready, and how long one may be: those with very many values don't come again. */
const MOST_KEPT = 200
const LONGEST_KEPT = 4000

/** Kysely's SQLite on `node:sqlite`; `path` is for error messages only. */
export class NodeSqliteDialect implements Dialect {
  readonly #file: DatabaseSync
  readonly #path: string

  constructor(file: DatabaseSync, path: string) {
    this.#file = file
    this.#path = path
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#file, this.#path)
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter()
  }

  // Kysely's own type for a database of any shape.
  // biome-ignore lint/suspicious/noExplicitAny: the interface asks for it
  createIntrospector(database: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(database)
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #file: DatabaseSync

  constructor(file: DatabaseSync, path: string) {
    super({ database: statements(file, path) })
    this.#file = file
  }

  /** Every transaction of a library writes: it takes the one writer's place at its start, where waiting is safe. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would hide that error behind its own. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** `node:sqlite` in the shape that Kysely expects, with the errors of SQLite told as LibraryErrors. */
function statements(file: DatabaseSync, path: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known !== undefined) return known
      const prepared = told(path, () => statement(file.prepare(sql), path))
      if (sql.length <= LONGEST_KEPT) {
        if (kept.size >= MOST_KEPT) kept.clear()
        kept.set(sql, prepared)
      }
      return prepared
    },
  }
}

function statement(prepared: StatementSync, path: string): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => told(path, () => prepared.all(...(parameters as SQLInputValue[]))),
    run: (parameters) => told(path, () => prepared.run(...(parameters as SQLInputValue[]))),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  }
}

function told<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw libraryError(path, error)
  }
}
