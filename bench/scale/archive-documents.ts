/**
 * `node bench/scale/archive-documents.ts COUNT > FILE`: mutated documents, made from the texts of the examples, as JSON
 * Lines for `stemma archive run`. docs/scale.md tells what was measured with them.
 */
import { globSync, readFileSync } from 'node:fs'
import { mutatedDocuments } from './mutated-documents.ts'

const examples = new URL('../../examples/', import.meta.url)
const texts = globSync('**/*.{txt,html}', { cwd: examples })
  .sort()
  .map((path) => readFileSync(new URL(path, examples), 'utf8').replace(/<[^>]*>/g, ' '))
const documents = mutatedDocuments(texts)
for (let number = 0; number < Number(process.argv[2] ?? 1000); number++) {
  const { id, text } = documents.next().value
  const date = `2025-0${1 + (number % 9)}-1${number % 10}`
  const line = JSON.stringify({ url: `https://example.org/${id}`, title: `Report ${number}`, date, text })
  if (!process.stdout.write(`${line}\n`)) await new Promise((free) => process.stdout.once('drain', free))
}
