/** `npm run schema`: writes the JSON Schema (2020-12) of every noun of the model to docs/schema/. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/export/json-schema.ts'

const directory = new URL('../docs/schema/', import.meta.url)
mkdirSync(directory, { recursive: true })
for (const old of readdirSync(directory)) rmSync(new URL(old, directory))
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(new URL(`${name}.json`, directory), `${JSON.stringify(schema, null, 2)}\n`)
}
