import { fileURLToPath } from 'node:url'
import { compare } from '../../src/compare.ts'
import type { Comparison } from '../../src/model/index.ts'

let made: Promise<Comparison> | undefined

/** The example collection compared, once a process: what exports are tried on. */
export function exampleComparison(): Promise<Comparison> {
  made ??= compare([fileURLToPath(new URL('../../examples/tarnhaven-lock', import.meta.url))])
  return made
}
