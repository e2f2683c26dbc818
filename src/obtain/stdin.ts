import { InputError } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'

/** The name that bytes from standard input go by. */
export const STDIN_NAME = '-'

/**
 * Standard input, to be read up to its end.
 *
 * @throws InputError `stdin-used` when it was read before.
 */
export function stdinReader(stream: NodeJS.ReadableStream = process.stdin): ByteReader {
  if (!stream.readable) {
    throw new InputError(
      'stdin-used',
      'standard input',
      'Standard input was read already; name "-" once, and give the others as files.',
    )
  }
  return new ByteReader(bytesOf(stream))
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk)
}
