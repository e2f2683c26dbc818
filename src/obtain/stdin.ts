import { InputError } from '../model/index.ts'
import { collectBytes } from './limit.ts'

/** The name that bytes from standard input go by. */
export const STDIN_NAME = '-'

/**
 * The bytes of standard input up to its end.
 *
 * @throws InputError `stdin-used` when it was read before; LimitError `too-large`.
 */
export async function stdinBytes(
  maxBytes: number,
  stream: NodeJS.ReadableStream = process.stdin,
): Promise<Uint8Array> {
  if (!stream.readable) {
    throw new InputError(
      'stdin-used',
      'standard input',
      'Standard input was read already; name "-" once, and give the others as files.',
    )
  }
  return await collectBytes(stream, 'standard input', maxBytes)
}
