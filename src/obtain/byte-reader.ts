/** A line as it stands, its line feed included. Of one over the limit only the first bytes are kept. */
export interface ByteLine {
  bytes: Buffer
  /** Bytes of the whole line. */
  size: number
}

/**
 * Reads a stream of chunks in the steps that a format needs, holding no more than one chunk and what was asked for.
 * Where the stream throws, so does the method that met it; a stream that can go on after an error is read on.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #buffer: Buffer = Buffer.alloc(0)
  #position = 0
  /** What the stream threw when more was looked at than is read. */
  #error: unknown

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** A reader of bytes that are in memory. */
  static of(bytes: Uint8Array): ByteReader {
    return new ByteReader(once(bytes))
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position
  }

  /**
   * The next bytes, `count` of them or all that are left, without reading them. For small counts. An error behind the first
   * of them is kept for the method that reads up to it.
   */
  async peek(count: number): Promise<Buffer> {
    while (this.#buffer.length < count && this.#error === undefined) {
      const before = this.#buffer
      this.#buffer = Buffer.alloc(0)
      try {
        if (!(await this.#fill())) {
          this.#buffer = before
          break
        }
        this.#buffer = Buffer.concat([before, this.#buffer])
      } catch (error) {
        if (before.length === 0) throw error
        this.#buffer = before
        this.#error = error
      }
    }
    return this.#buffer.subarray(0, count)
  }

  /** The next bytes, at most `count`; undefined at the end. */
  async piece(count: number): Promise<Buffer | undefined> {
    if (this.#buffer.length === 0 && !(await this.#fill())) return undefined
    return this.#consume(Math.min(count, this.#buffer.length))
  }

  /** The next `count` bytes piece by piece, or as many as there are. */
  async *pieces(count = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    let left = count
    while (left > 0) {
      const piece = await this.piece(left)
      if (piece === undefined) return
      left -= piece.length
      yield piece
    }
  }

  /** The next `count` bytes, or as many as there are. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of this.pieces(count)) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  /** Passes over the next `count` bytes; how many there were. */
  async skip(count: number): Promise<number> {
    const from = this.#position
    for await (const _ of this.pieces(count));
    return this.#position - from
  }

  /** Everything up to and with the next line feed, or up to the end; undefined at the end. */
  async line(maxBytes: number): Promise<ByteLine | undefined> {
    const pieces: Buffer[] = []
    let size = 0
    while (this.#buffer.length > 0 || (await this.#fill())) {
      const end = this.#buffer.indexOf(0x0a)
      const piece = this.#consume(end < 0 ? this.#buffer.length : end + 1)
      if (size < maxBytes) pieces.push(piece.subarray(0, maxBytes - size))
      size += piece.length
      if (end >= 0) break
    }
    return size === 0 ? undefined : { bytes: Buffer.concat(pieces), size }
  }

  /** Puts bytes that were read back in front. */
  unread(bytes: Buffer): void {
    this.#position -= bytes.length
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([bytes, this.#buffer])
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  #consume(count: number): Buffer {
    const piece = this.#buffer.subarray(0, count)
    this.#buffer = this.#buffer.subarray(count)
    this.#position += count
    return piece
  }

  async #fill(): Promise<boolean> {
    while (this.#buffer.length === 0) {
      const error = this.#error
      this.#error = undefined
      if (error !== undefined) throw error
      const next = await this.#chunks.next()
      if (next.done === true) return false
      const { buffer, byteOffset, byteLength } = next.value
      this.#buffer = Buffer.from(buffer, byteOffset, byteLength)
    }
    return true
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
