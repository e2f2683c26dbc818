import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'

/** What the concepts' texts give in a process of its own with this zone and locale. */
function readIn(zone: string, locale: string): string {
  return execFileSync(process.execPath, [new URL('print-concepts.ts', import.meta.url).pathname], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale },
  })
}

test('neither the time zone nor the locale of the machine shows in a time', () => {
  const expected = readIn('UTC', 'en_US.UTF-8')
  assert.match(expected, /"surroundings":"UTC en-US"/)
  assert.match(expected, /2022-01-13/)
  const rest = expected.split('\n').slice(1)
  for (const [zone, locale] of [
    ['Pacific/Kiritimati', 'de_DE'],
    ['America/Anchorage', 'tr_TR'],
  ] as const) {
    const [first, ...read] = readIn(zone, `${locale}.UTF-8`).split('\n')
    // The child really stands elsewhere, or equality would say nothing.
    assert.equal(first, JSON.stringify({ surroundings: `${zone} ${locale.replace('_', '-')}` }))
    assert.deepEqual(read, rest, `${zone}, ${locale}`)
  }
})
