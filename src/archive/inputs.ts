import { existsSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError } from '../model/index.ts'
import { filesAt } from '../obtain/files.ts'
import type { InputFile } from './steps/read.ts'

/**
 * The files that paths, folders and patterns (`warc/*.gz`) stand for, each once, in order of name.
 *
 * @throws InputError `missing-file` where nothing is there, and as `filesAt`.
 */
export async function inputFiles(inputs: readonly string[]): Promise<InputFile[]> {
  const names = new Set<string>()
  for (const input of inputs) {
    const met: string[] = existsSync(input) ? [input] : []
    if (met.length === 0) for await (const path of glob(input)) met.push(path)
    if (met.length === 0)
      throw new InputError('missing-file', input, `No file matches ${input}; check the path or the pattern.`)
    for (const path of met)
      for await (const found of filesAt(path)) {
        if ('error' in found) throw found.error
        names.add(found.path)
      }
  }
  return [...names].sort().map((name) => ({ path: resolve(name), name }))
}
