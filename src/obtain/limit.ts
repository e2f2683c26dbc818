import { LimitError } from '../model/index.ts'

/** The most bytes that one source may have, unless the caller says otherwise: 64 MiB. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

/** The error for a source that has more than `maxBytes` bytes; `size` is its size where that is known beforehand. */
export function tooLarge(subject: string, maxBytes: number, size?: number): LimitError {
  const has = size === undefined ? `more than ${spelled(maxBytes)}` : spelled(size)
  return new LimitError(
    'too-large',
    subject,
    `${subject} has ${has}, the limit is ${spelled(maxBytes)}; split it or leave it out.`,
  )
}

/**
 * All bytes of `stream`, which is left as soon as it passes the limit.
 *
 * @throws LimitError `too-large` when there are more than `maxBytes`.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array | string>,
  subject: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxBytes) throw tooLarge(subject, maxBytes)
    chunks.push(bytes)
  }
  return Uint8Array.from(Buffer.concat(chunks, size))
}

function spelled(bytes: number): string {
  const mebibyte = 1024 * 1024
  return bytes < mebibyte ? `${bytes} bytes` : `${(bytes / mebibyte).toFixed(1).replace(/\.0$/, '')} MiB`
}
