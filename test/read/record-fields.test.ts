import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { RECORD_FIELDS } from '../../src/obtain/unpack/record-fields.ts'

test('docs/reading.md lists every field of a JSON record that is read, in its order', () => {
  const page = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8')
  for (const names of Object.values(RECORD_FIELDS)) {
    const list = names.map((name) => `\`${name}\``).join(', ')
    assert.ok(page.includes(list), `docs/reading.md lacks ${list}`)
  }
})
