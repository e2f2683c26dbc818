import { type Failure, StemmaError } from '../model/index.ts'

/**
 * The failure that stands for `error` in a result, so that one bad input stops nothing. An error that is none of
 * ours, or a wrong call, is no failure of the input: it is thrown again.
 */
export function failureOf(name: string, error: unknown): Failure {
  if (!(error instanceof StemmaError) || error.kind === 'usage') throw error
  return { name, kind: error.kind, code: error.code, message: error.message }
}
