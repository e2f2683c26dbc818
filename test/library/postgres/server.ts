import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of the test's own: its data lies in a temporary folder, it is reached by a socket there. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  newDatabase(): string
  stop(): void
  start(): void
}

/** Why no server can be started here, or false when one can. */
export function noPostgres(): string | false {
  if (programs() === undefined) return 'PostgreSQL is not installed on this machine'
  if (process.getuid?.() === 0 && account() === undefined) return 'PostgreSQL refuses to run as root'
  return false
}

/** Starts a server that goes when this process does. Only where `noPostgres` says nothing. */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-pg-'))
  const owner = account()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  run('initdb', [
    '-D',
    data,
    '-U',
    'stemma',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ])
  const start = () =>
    run('pg_ctl', [
      '-D',
      data,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-c listen_addresses= -c fsync=off -k ${folder}`,
      'start',
    ])
  const stop = () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
  let running = true
  start()
  // Not a hook of the tests: whatever they still have open is closed before.
  process.on('exit', () => {
    if (running) stop()
    rmSync(folder, { recursive: true, force: true })
  })
  let number = 0
  return {
    newDatabase: () => {
      const name = `library_${(number += 1)}`
      run('createdb', ['-h', folder, '-U', 'stemma', name])
      return `postgres://stemma@localhost/${name}?host=${encodeURIComponent(folder)}`
    },
    start: () => {
      start()
      running = true
    },
    stop: () => {
      stop()
      running = false
    },
  }
}

/** The folder of the server's programs: Debian keeps them out of the path. */
function programs(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const debian = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : []
  return [...debian, '/usr/local/bin', '/usr/bin'].find((folder) => existsSync(join(folder, 'initdb')))
}

/** PostgreSQL does not run as root: then it runs as the user that its package made. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres']).stdout.toString().trim())
  const [uid, gid] = ids.map(Number)
  return uid && gid ? { uid, gid } : undefined
}

function run(program: string, options: string[]): void {
  const { status, stderr } = spawnSync(join(programs() ?? '', program), options, {
    ...account(),
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}
