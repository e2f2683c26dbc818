import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Library } from '../../../src/library/library.ts'

const ENTRY = fileURLToPath(new URL('../../../bin/stemma.mjs', import.meta.url))

/** Starts the command line as a process of its own, on the tier that is always there. */
export function start(...arguments_: string[]): ChildProcess {
  return spawn(process.execPath, [ENTRY, ...arguments_], {
    env: { ...process.env, NO_COLOR: '1', STEMMA_TIER: 'linear' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/**
 * Keeps `count` workers at work on a library and kills one of them without warning, by turns, whenever between `fewest` and `most` more
 * documents have come in; until `ended`. Returns how many were killed; throws when one ends by itself, for nobody may be left to work.
 */
export async function killWorkers(
  library: Library,
  count: number,
  [fewest, most]: readonly [number, number],
  ended: Promise<unknown>,
): Promise<number> {
  const worker = () => start('worker', '--library', library.path)
  const workers = Array.from({ length: count }, worker)
  let isOver = false
  const over = ended.finally(() => {
    isOver = true
  })
  let killed = 0
  let next = fewest
  while (!isOver) {
    await Promise.race([sleep(200), over.catch(() => undefined)])
    if (!isOver) assert.ok(workers.every(isAlive), 'a worker ended by itself')
    if (isOver || (await library.documents()).length < next) continue
    const at = killed % count
    workers[at]?.kill('SIGKILL')
    workers[at] = worker()
    killed += 1
    // Anywhere between, but the same each time.
    next += fewest + ((killed * 7919) % (most - fewest + 1))
  }
  for (const one of workers) one.kill('SIGTERM')
  await Promise.all(workers.map((one) => (isAlive(one) ? once(one, 'exit') : undefined)))
  await over
  return killed
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}
