import type { Failure } from '../model/index.ts'

const EXIT_CODES = { input: 3, limit: 4, library: 5, network: 6 } as const

/**
 * Tells each input that could not be used in one sentence on standard error and sets the exit code (the lowest
 * of the classes met): the rest of the batch is done, but a script must be able to see that something is missing.
 */
export function reportFailures(failures: readonly Failure[]): void {
  for (const failure of failures) process.stderr.write(`stemma: ${failure.message}\n`)
  if (failures.length > 0) process.exitCode = Math.min(...failures.map(({ kind }) => EXIT_CODES[kind]))
}
