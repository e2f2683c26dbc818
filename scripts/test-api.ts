/**
 * `npm run test:api [arguments of schemathesis]`: runs schemathesis (PyPI, version 4) against our own OpenAPI document, over a
 * library of its own with an example in it. $SCHEMATHESIS names the program where it is not on the path.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adding } from '../src/library/adding.ts'
import { Library } from '../src/library/library.ts'
import { serve } from '../src/server/serve.ts'

const config = fileURLToPath(new URL('schemathesis.toml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stemma-api-'))
const library = await Library.open(join(folder, 'library.sqlite'), { create: true })
const example = fileURLToPath(new URL('../examples/tarnhaven-lock/01-npa-wire.html', import.meta.url))
for await (const step of adding(library, [example])) {
  if (step.kind === 'failed') throw new Error(step.failure.message)
}
// Addresses that are made up must not be asked for.
const serving = await serve(library, { port: 0, fetching: { url: { offline: true } } })
const run = spawn(
  process.env['SCHEMATHESIS'] ?? 'schemathesis',
  [
    '--config-file',
    config,
    'run',
    `${serving.address}openapi.json`,
    '--generation-deterministic',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
run.on('error', (error) => {
  process.stderr.write(
    `${error.message}: install it with "pip install schemathesis==4.32.5", or name it in $SCHEMATHESIS.\n`,
  )
  process.exitCode = 2
})
run.on('close', async (code) => {
  await serving.close()
  await library.close()
  rmSync(folder, { recursive: true })
  process.exitCode ||= code ?? 1
})
