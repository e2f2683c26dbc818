import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { program } from '../src/cli/stemma.ts'

const root = new URL('../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...globSync('docs/*.md', { cwd: root }),
]

test('docs/cli.md tells every command and every option, and none that is not there', async () => {
  const page = text('docs/cli.md')
  const commands = (await program()).commands
  for (const command of commands) {
    assert.ok(page.includes(`\`stemma ${command.name()}`), `docs/cli.md lacks the command ${command.name()}`)
    for (const { long } of command.options) {
      assert.ok(page.includes(`\`${long}`), `docs/cli.md lacks ${long} of ${command.name()}`)
    }
  }
  const names = new Set(commands.map((command) => command.name()))
  for (const [, name] of page.matchAll(/`stemma ([a-z]+)/g))
    assert.ok(names.has(name ?? ''), `there is no command ${name}`)
})

test('docs/cli.md tells every error code that the sources can give', () => {
  const page = text('docs/cli.md')
  const codes = globSync('src/**/*.ts', { cwd: root }).flatMap((path) =>
    [...text(path).matchAll(/new \w+Error\(\s*'([a-z-]+)'/g)].map(([, code]) => code ?? ''),
  )
  assert.ok(codes.length > 20)
  for (const code of codes) assert.ok(page.includes(`\`${code}\``), `docs/cli.md lacks the code ${code}`)
})

test('every command has a summary and an example in its help', async () => {
  for (const command of (await program()).commands) {
    assert.ok(command.summary().length > 10, command.name())
    let help = ''
    command.configureOutput({ writeOut: (said) => (help += said) }).outputHelp()
    assert.match(help, /Examples:\n {2}\S/, command.name())
  }
})

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
  for (const page of pages) {
    for (const [, name] of text(page).matchAll(/npm run ([a-z:-]+)/g))
      assert.ok(scripts[name ?? ''], `${page}: npm run ${name}`)
  }
})

test('every link of a page leads to a file', () => {
  for (const page of pages) {
    for (const [, target] of text(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      assert.ok(existsSync(new URL(target ?? '', new URL(page, root))), `${page} links to ${target}`)
    }
  }
})
