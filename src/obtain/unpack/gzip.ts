import { once } from 'node:events'
import { crc32, createInflateRaw } from 'node:zlib'
import { InputError } from '../../model/index.ts'
import { ByteReader } from '../byte-reader.ts'
import { type Supply, sightingOf } from '../obtained.ts'
import type { Unpacked, Unpacking } from './unpacking.ts'

// Deflate grows to at most 1,032 times its size: what one step can put into memory is bounded by this.
const STEP_BYTES = 16 * 1024
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/** What a gzip file (RFC 1952) holds, read as a stream. */
export async function* unpackGzip(supply: Supply, { entry }: Unpacking): Unpacked {
  yield* entry({ ...sightingOf(supply), reader: new ByteReader(new GzipMembers(supply)) })
}

/**
 * The contents of the members of a gzip file, one after the other. A damaged member throws InputError `damaged-gzip`, and the
 * next step goes on with the member behind it: an archive's records are a member each, and one bad record stops no other.
 */
class GzipMembers implements AsyncIterable<Uint8Array>, AsyncIterator<Uint8Array> {
  readonly #packed: ByteReader
  readonly #name: string
  #member: AsyncGenerator<Buffer> | undefined
  #seeking = false

  constructor({ reader, name }: Supply) {
    this.#packed = reader
    this.#name = name
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    for (;;) {
      if (this.#member === undefined) {
        if (!(await this.#toNextMember())) return { done: true, value: undefined }
        this.#member = member(this.#packed)
      }
      try {
        const step = await this.#member.next()
        if (step.done !== true) return step
      } catch (error) {
        this.#seeking = true
        throw damaged(this.#name, this.#packed.position, error)
      } finally {
        if (this.#seeking) this.#member = undefined
      }
      this.#member = undefined
    }
  }

  /** Moves to the next member's first byte; behind a damaged one it has to be sought. What follows the last is no member. */
  async #toNextMember(): Promise<boolean> {
    const isNext = (await this.#packed.peek(MAGIC.length)).equals(MAGIC)
    while (this.#seeking && !(await this.#packed.peek(MAGIC.length)).equals(MAGIC)) {
      const piece = await this.#packed.piece(STEP_BYTES)
      if (piece === undefined) return false
      const window = Buffer.concat([piece, await this.#packed.peek(MAGIC.length - 1)])
      const found = window.indexOf(MAGIC)
      if (found >= 0) this.#packed.unread(piece.subarray(found))
    }
    const met = isNext || this.#seeking
    this.#seeking = false
    return met
  }
}

/** The content of the member at the reader's place, which is left right behind it. */
async function* member(packed: ByteReader): AsyncGenerator<Buffer> {
  await passHeader(packed)
  const inflater = createInflateRaw()
  const inflated: Buffer[] = []
  inflater.on('data', (bytes: Buffer) => inflated.push(bytes))
  const failed = new Promise<never>((_, reject) => inflater.once('error', reject))
  failed.catch(() => {})
  let fed = 0
  let check = 0
  let size = 0
  try {
    for (;;) {
      const piece = await packed.piece(STEP_BYTES)
      if (piece === undefined) throw new Error('it ends in the middle')
      fed += piece.length
      try {
        await Promise.race([failed, new Promise<void>((resolve) => inflater.write(piece, () => resolve()))])
      } catch (error) {
        // Behind the damage the next member may begin in this very piece.
        packed.unread(piece)
        throw error
      }
      if (inflater.readableLength > 0) await once(inflater, 'data')
      for (const bytes of inflated.splice(0)) {
        check = crc32(bytes, check)
        size = (size + bytes.length) % 2 ** 32
        yield bytes
      }
      const left = fed - inflater.bytesWritten
      if (left === 0) continue
      packed.unread(piece.subarray(piece.length - left))
      break
    }
  } finally {
    inflater.destroy()
  }
  const trailer = await packed.take(8)
  if (trailer.length < 8) throw new Error('it ends in the middle')
  if (trailer.readUInt32LE(0) !== check || trailer.readUInt32LE(4) !== size)
    throw new Error('its content is not what was packed')
}

/** RFC 1952, section 2.3: ten bytes, then what the flags announce. */
async function passHeader(packed: ByteReader): Promise<void> {
  const flags = (await packed.take(10))[3] ?? 0
  if ((flags & 4) !== 0) {
    const length = await packed.take(2)
    if (length.length === 2) await packed.skip(length.readUInt16LE(0))
  }
  for (const named of [8, 16]) {
    if ((flags & named) === 0) continue
    while ((await packed.take(1))[0]);
  }
  if ((flags & 2) !== 0) await packed.skip(2)
}

function damaged(name: string, position: number, cause: unknown): InputError {
  return new InputError(
    'damaged-gzip',
    name,
    `${name} is damaged before byte ${position}: ${cause instanceof Error ? cause.message : 'not gzip'}; get it again.`,
    { cause },
  )
}
