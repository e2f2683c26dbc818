/**
 * `node times-speed.ts FILE…`: CPU milliseconds per 1,000 words of our time expressions (sentences included) and of
 * chrono-node on the same texts in this one process, after a warm-up of both; ratio = chrono / ours, above 1 we are faster.
 * Without chrono-node only ours is printed, with what to do.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { textDocument } from '../text-document.ts'

interface Item {
  dct: string
  text: string
}
interface Chrono {
  parse(text: string, reference: Date, options: { forwardDate: boolean }): unknown[]
}

function peer(): Chrono | undefined {
  try {
    return createRequire(new URL('../peers/package.json', import.meta.url))('chrono-node') as Chrono
  } catch {
    return undefined
  }
}

function cpuMilliseconds(work: () => void): number {
  work()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const items: Item[] = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)
const words = items.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0) / 1000
const ours = cpuMilliseconds(() => {
  for (const { dct, text } of items) {
    const document = textDocument(text, undefined)
    timexes(document, sentences(document), { day: dct.slice(0, 10), basis: 'stated' })
  }
})
const chrono = peer()
const theirs =
  chrono &&
  cpuMilliseconds(() => {
    for (const { dct, text } of items) {
      chrono.parse(text, new Date(`${dct.slice(0, 10)}T12:00:00Z`), { forwardDate: false })
    }
  })
const round = (value: number): number => Math.round(value * 100) / 100
const result =
  theirs === undefined
    ? {
        ours: round(ours / words),
        skipped: 'chrono-node is not installed; run npm install --prefix bench/peers',
      }
    : { ours: round(ours / words), 'chrono-node': round(theirs / words), ratio: round(theirs / ours) }
process.stdout.write(`${JSON.stringify(result)}\n`)
