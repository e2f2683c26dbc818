import { createHash } from 'node:crypto'

/** The SHA-256 of bytes or of a string's UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A name for a result made of what it depends on: equal for equal parts, and for no others. */
export function keyOf(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32)
}
