import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** An S3 server of the test's own (`rclone serve s3`, which checks signatures), with an empty bucket `sources`. */
export interface S3Server {
  /** `s3://sources`. */
  bucket: string
  /** Names of the objects in the bucket. */
  objects(): string[]
  /** Waits until the server is gone, or back at the same address. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** `.ci/run` installs it here; else that of the path is taken, if it is new enough to speak S3. */
const INSTALLED = fileURLToPath(new URL('../../../node_modules/.cache/rclone/bin/rclone', import.meta.url))
const RCLONE = existsSync(INSTALLED) ? INSTALLED : 'rclone'

/** Why no server can be started here, or false when one can. */
export function noS3(): string | false {
  const isThere = spawnSync(RCLONE, ['serve', 's3', '--help']).status === 0
  return isThere ? false : 'rclone with "serve s3" (1.65 or newer) is not installed on this machine'
}

/** Starts a server that goes when this process does, and tells the standard client of it by the environment. Only where `noS3` says nothing. */
export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-s3-'))
  const bucket = join(folder, 'sources')
  mkdirSync(bucket)
  const port = await freePort()
  const [key, secret] = ['stemma', 'a-secret-of-the-test']
  process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${port}`
  process.env['AWS_ACCESS_KEY_ID'] = key
  process.env['AWS_SECRET_ACCESS_KEY'] = secret
  let running: ChildProcess | undefined
  const start = async () => {
    const options = ['--addr', `127.0.0.1:${port}`, '--auth-key', `${key},${secret}`]
    // What it is told in files of the user's does not count here.
    const arguments_ = ['serve', 's3', ...options, '--config', join(folder, 'none'), folder]
    running = spawn(RCLONE, arguments_, { stdio: 'ignore' })
    // The tests don't wait for its end.
    running.unref()
    for (let tries = 0; tries < 100; tries += 1) {
      const answers = await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
      if (answers) return
      await sleep(100)
    }
    throw new Error('rclone does not answer')
  }
  const stop = async () => {
    running?.ref()
    const ended = running && once(running, 'exit')
    running?.kill('SIGKILL')
    await ended
    running = undefined
  }
  process.on('exit', () => {
    running?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  return {
    bucket: 's3://sources',
    objects: () =>
      readdirSync(bucket, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(bucket, name)).isFile())
        .sort(),
    start,
    stop,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
