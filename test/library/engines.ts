import { join } from 'node:path'
import { noPostgres, startPostgres } from './postgres/server.ts'
import { temporaryFolder } from './sources.ts'

/** A kind of database that a library may lie in. */
export interface TestedEngine {
  name: string
  /** Why it can't be tested here. */
  skip: string | false
  /** A place where no library is yet. */
  newPlace(): string
}

/** Every kind of database; what is true of a library is true on each. To be called once, at the top of a test file. */
export function testedEngines(): TestedEngine[] {
  const folder = temporaryFolder()
  const skip = noPostgres()
  const server = skip ? undefined : startPostgres()
  let number = 0
  return [
    { name: 'SQLite', skip: false, newPlace: () => join(folder, `${(number += 1)}.sqlite`) },
    { name: 'PostgreSQL', skip, newPlace: () => server?.newDatabase() ?? '' },
  ]
}
