import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENTRY = fileURLToPath(new URL('../../bin/stemma.mjs', import.meta.url))

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
  /** What stood on standard output, as it came. */
  bytes: Buffer
}

/** Runs the command line as a process, as a user does; on the linear tier, which is always there, unless `env` says otherwise. */
export function stemma(
  arguments_: readonly string[],
  options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...arguments_], {
      cwd: options.cwd ?? fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, NO_COLOR: '1', STEMMA_TIER: 'linear', ...options.env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (data: Buffer) => out.push(data))
    child.stderr.on('data', (data: Buffer) => err.push(data))
    child.on('error', reject)
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      resolve({ code, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes })
    })
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })
}

const EXAMPLES = fileURLToPath(new URL('../../examples/tarnhaven-lock', import.meta.url))

/** Adds files of the first example collection to the library that the options name. */
export async function addExamples(library: readonly string[], ...names: string[]): Promise<void> {
  const added = await stemma(['add', ...names.map((name) => `${EXAMPLES}/${name}`), ...library])
  assert.equal(added.code, 0, added.stderr)
}

/** A folder of its own for one test; `remove` when done. */
export function folder(): { path: string; file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'stemma-test-'))
  return {
    path,
    file: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
