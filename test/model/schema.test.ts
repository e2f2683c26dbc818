import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { jsonSchemas } from '../../src/export/json-schema.ts'

const directory = new URL('../../docs/schema/', import.meta.url)

test('docs/schema holds the schema of every noun as the model has it now (npm run schema writes it)', () => {
  const schemas = jsonSchemas()
  assert.deepEqual(readdirSync(directory).sort(), schemas.map(([name]) => `${name}.json`).sort())
  for (const [name, schema] of schemas) {
    const published: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, directory), 'utf8'))
    assert.deepEqual(published, JSON.parse(JSON.stringify(schema)), `${name}.json is out of date`)
  }
})

test('every reference in the schemas leads to a schema', () => {
  const names = new Set(jsonSchemas().map(([name]) => `${name}.json`))
  for (const [name, schema] of jsonSchemas()) {
    for (const [, reference] of JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)/g)) {
      assert.ok(reference !== undefined && names.has(reference), `${name} refers to ${reference}`)
    }
  }
})
