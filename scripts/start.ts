/**
 * `npm start`: the main job on the example collection, then the web page. Adds examples/ to a library of its own
 * (.stemma/examples.sqlite in this folder; delete it freely), prints what was found, and serves it.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main } from '../src/cli/stemma.ts'

const folder = fileURLToPath(new URL('../.stemma/', import.meta.url))
const examples = fileURLToPath(new URL('../examples/tarnhaven-lock', import.meta.url))
mkdirSync(folder, { recursive: true })
const library = ['--library', `${folder}examples.sqlite`]

for (const command of [
  ['add', examples, ...library],
  ['stories', ...library],
  ['serve', ...library, ...process.argv.slice(2)],
]) {
  process.exitCode = await main(command)
  if (process.exitCode !== 0) break
}
