/**
 * `node reading-speed.ts DIRECTORY`: CPU milliseconds a page and body F1 of our reader, Readability with linkedom, trafilatura and
 * resiliparse on the same pages (those with a gold body), one after another in this run. A peer that is not installed is named with
 * what to do; nothing is installed here.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { decode } from '../../src/read/decode.ts'
import { read } from '../../src/read/read.ts'
import { bodyOf } from '../areas/reading/body.ts'

interface Page {
  id: string
  bytes: Uint8Array
}

interface Measured {
  texts: Map<string, string>
  cpuMilliseconds: number
}

const PEERS = join(import.meta.dirname, '../peers')
const PYTHON = join(PEERS, 'python/bin/python')

/** Reads the pages one by one; the first is read twice, as loading and compiling are no part of the reading. */
async function measured(pages: readonly Page[], reader: (page: Page) => Promise<string>): Promise<Measured> {
  const texts = new Map<string, string>()
  let used = 0
  for (const [at, page] of [...pages.slice(0, 1), ...pages].entries()) {
    const before = process.cpuUsage()
    // A page that a reader can't read counts as empty.
    const text = await reader(page).catch(() => '')
    const { user, system } = process.cpuUsage(before)
    texts.set(page.id, text)
    if (at > 0) used += user + system
  }
  return { texts, cpuMilliseconds: used / 1000 }
}

const ours = async ({ id, bytes }: Page): Promise<string> => bodyOf(await read(bytes, { name: id }))

function readability(): ((page: Page) => Promise<string>) | undefined {
  try {
    const require = createRequire(join(PEERS, 'package.json'))
    const { Readability } = require('@mozilla/readability')
    const { parseHTML } = require('linkedom')
    return async ({ bytes }) =>
      String(new Readability(parseHTML(decode(bytes, undefined).text).document).parse()?.textContent ?? '')
  } catch {
    return undefined
  }
}

function python(peer: string, pages: readonly Page[]): Measured | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  try {
    const listed = pages.map(({ id, bytes }, at) => {
      const file = join(folder, `${at}.html`)
      writeFileSync(file, bytes)
      return `${id}\t${file}\n`
    })
    writeFileSync(join(folder, 'list'), listed.join(''))
    const printed = execFileSync(PYTHON, [join(PEERS, 'read-pages.py'), peer, join(folder, 'list')], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const lines = printed.trimEnd().split('\n')
    const { cpuSeconds } = JSON.parse(lines.at(-1) ?? '{}') as { cpuSeconds: number }
    const texts = lines.slice(0, -1).map((line) => JSON.parse(line) as { id: string; text: string })
    return { texts: new Map(texts.map(({ id, text }) => [id, text])), cpuMilliseconds: cpuSeconds * 1000 }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const directory = process.argv[2] ?? '.'
const gold = join(directory, 'gold.jsonl')
const pages: Page[] = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((page) => page.gold.body !== undefined && page.html !== undefined)
  .map((page) => ({ id: page.id, bytes: brotliDecompressSync(readFileSync(join(directory, page.html))) }))

function figures({ texts, cpuMilliseconds }: Measured): object {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, [...texts].map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join(''))
  const scorer = join(import.meta.dirname, 'reading.mjs')
  const { overall } = JSON.parse(
    execFileSync(process.execPath, [scorer, gold, file], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  )
  rmSync(folder, { recursive: true, force: true })
  return {
    cpuMilliseconds: Math.round((cpuMilliseconds / pages.length) * 10) / 10,
    f1: overall.body.f1,
    extraLines: overall.body.extraLines,
  }
}

const result: Record<string, unknown> = { pages: pages.length, stemma: figures(await measured(pages, ours)) }
const other = readability()
result['Readability with linkedom'] = other
  ? figures(await measured(pages, other))
  : 'not installed: npm install --prefix bench/peers'
for (const peer of ['trafilatura', 'resiliparse']) {
  const found = existsSync(PYTHON) ? python(peer, pages) : undefined
  result[peer] = found
    ? figures(found)
    : 'not installed: python3 -m venv bench/peers/python && bench/peers/python/bin/pip install -r bench/peers/requirements.txt'
}
process.stdout.write(`${JSON.stringify(result)}\n`)
