import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'

const ROOMS = [
  'model',
  'obtain',
  'read',
  'annotate',
  'collate',
  'library',
  'watch',
  'archive',
  'export',
  'server',
  'cli',
]
const root = new URL('../', import.meta.url)
const sources = globSync('src/**/*.{ts,svelte}', { cwd: root })
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')

test('a room imports only from the model and from rooms before it', () => {
  for (const path of sources) {
    const room = path.split('/')[1] ?? ''
    if (!ROOMS.includes(room)) continue
    for (const [, imported] of text(path).matchAll(/from '(\.[^']+)'/g)) {
      const target = posix.join(posix.dirname(path), imported ?? '').split('/')[1] ?? ''
      if (!ROOMS.includes(target)) continue
      assert.ok(ROOMS.indexOf(target) <= ROOMS.indexOf(room), `${path} imports ${imported}`)
    }
  }
})

test('no file imports, by whatever way, one that imports it: types too', () => {
  const files = globSync('{src,training,bench,scripts,test}/**/*.{ts,svelte}', { cwd: root })
  const all = new Set(files.map((path) => path.replaceAll('\\', '/')))
  const importsOf = new Map(
    [...all].map((path) => {
      const named = [...text(path).matchAll(/(?:from|import) '(\.[^']+)'/g)]
      return [
        path,
        named.map(([, to]) => posix.join(posix.dirname(path), to ?? '')).filter((to) => all.has(to)),
      ]
    }),
  )
  // What nothing but a circle imports is left over when files without open imports are taken away again and again.
  const open = new Map(importsOf)
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const [path, imports] of open) if (!imports.some((to) => open.has(to))) open.delete(path)
  }
  const within = [...open.keys()].filter((path) => isReached(path, path, open))
  assert.deepEqual(within, [])
})

/** Whether `path` is reached again from `from` by one import or more. */
function isReached(path: string, from: string, importsOf: ReadonlyMap<string, readonly string[]>): boolean {
  const met = new Set<string>()
  const ahead = [...(importsOf.get(from) ?? [])]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === path) return true
    if (met.has(next)) continue
    met.add(next)
    ahead.push(...(importsOf.get(next) ?? []))
  }
  return false
}

test('the web page imports the model’s types and pure functions only, never a database or the network', () => {
  for (const path of sources.filter((source) => source.startsWith('src/web/'))) {
    for (const [, imported] of text(path).matchAll(/from '(\.[^']+)'/g)) {
      const target = posix.join(posix.dirname(path), imported ?? '').split('/')[1] ?? ''
      assert.ok(['web', 'model', 'annotate', 'collate'].includes(target), `${path} imports ${imported}`)
    }
  }
})

test('no file of the project is longer than 400 lines, data tables aside', () => {
  for (const path of sources.filter((source) => !/\/(data|language|vocabulary|words)\//.test(source))) {
    const lines = text(path).split('\n').length
    assert.ok(lines <= 401, `${path} has ${lines} lines`)
  }
})

test('no file has a name that says nothing', () => {
  for (const path of sources)
    assert.doesNotMatch(path, /(^|\/)(utils?|helpers?|misc|common|managers?)(\/|\.)/, path)
})

test('nothing inside reads the clock, the locale or chance: results must be the same everywhere', () => {
  for (const path of sources.filter((source) =>
    /^src\/(read|annotate|collate|archive|export)\//.test(source),
  )) {
    assert.doesNotMatch(
      text(path),
      /Date\.now\(|new Date\(\)|Math\.random\(|toLocale(?!LowerCase|UpperCase)/,
      path,
    )
  }
})

test('the map names every room, and every room is there', () => {
  const map = text('docs/architecture.md')
  for (const room of [...ROOMS, 'web']) {
    assert.ok(
      map.includes(`\`${room}/\``) || map.includes(`${room}/`),
      `docs/architecture.md does not name ${room}/`,
    )
    assert.ok(
      sources.some((source) => source.startsWith(`src/${room}/`)),
      `src/${room}/ is empty`,
    )
  }
})
