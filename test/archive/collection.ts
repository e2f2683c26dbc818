import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type MutatedDocument, mutatedDocuments } from '../../bench/scale/mutated-documents.ts'
import type { AnyTable } from '../../src/archive/tables.ts'
import { edited, foreign, printed } from '../collate/passages/family.ts'

const EXAMPLES = new URL('../../examples/', import.meta.url)

/** Documents made by mutation of the example texts: copies, excerpts, bad scans, pasted passages and others. */
export function mutated(count: number): MutatedDocument[] {
  const texts = globSync('*/*.{html,txt}', { cwd: EXAMPLES })
    .sort()
    .map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8').replace(/<[^>]*>/g, ' '))
  const made = mutatedDocuments(texts)
  return Array.from({ length: count }, () => made.next().value)
}

/** A story that more than forty have printed and edited, and one that holds two sentences of it. */
export function family(): string[] {
  return [...printed(45), ...edited(45), foreign('elsewhere')]
}

/** Documents in which somebody says something, and something is to be done by a day. */
export const SPOKEN: readonly { text: string }[] = [
  {
    text: '"The locks of the canal are open again," said harbour master Mira Holt on Monday. The council will repair the second gate by 4 May 2025.',
  },
  {
    text: 'Engineer Jonas Vael told reporters on 3 March 2025 that the bridge had moved by two centimetres. The ministry promised to close it within ten days.',
  },
]

/** A document as a line of JSON Lines, titled and dated by its number. */
export function recordOf({ text }: { text: string }, number: number): string {
  const date = `2025-0${1 + (number % 9)}-1${number % 10}`
  const url = `https://news.example/${number}`
  return JSON.stringify({ url, title: `Report ${number}`, ...(number % 4 === 0 ? {} : { date }), text })
}

export function scratchFolder(t: TestContext): {
  path: string
  write(name: string, content: string | Buffer): string
} {
  const path = mkdtempSync(join(tmpdir(), 'stemma-archive-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      writeFileSync(join(path, name), content)
      return join(path, name)
    },
  }
}

/** The rows of a table in JSON Lines. */
export function rows<T>(output: string, table: AnyTable): T[] {
  return readdirSync(join(output, table))
    .sort()
    .flatMap((name) =>
      readFileSync(join(output, table, name), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => JSON.parse(line) as T)
}
