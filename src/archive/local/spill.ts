import { appendFileSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of a partition that are held before they are written. */
const HELD = 32 * 1024

/** Records spread over files: a partition, not the whole, must fit into memory. Records come back in order of writing. */
export class Spill {
  readonly #folder: string
  readonly #name: string
  readonly #held: { pieces: Uint8Array[]; size: number }[] = []

  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
  }

  /** How many partitions there may be: one more than the highest that was written to. */
  get partitions(): number {
    return this.#held.length
  }

  /** Adds a record, whose bytes must not change any more. */
  add(partition: number, bytes: Uint8Array): void {
    while (this.#held.length <= partition) this.#held.push({ pieces: [], size: 0 })
    const held = this.#held[partition]
    if (held === undefined) return
    held.pieces.push(bytes)
    held.size += bytes.length
    if (held.size >= HELD) this.#write(partition)
  }

  /** All records of a partition, which is forgotten. */
  take(partition: number): Buffer {
    this.#write(partition)
    const path = this.#path(partition)
    if (!existsSync(path)) return Buffer.alloc(0)
    const bytes = readFileSync(path)
    rmSync(path)
    return bytes
  }

  #write(partition: number): void {
    const held = this.#held[partition]
    if (held === undefined || held.size === 0) return
    appendFileSync(this.#path(partition), Buffer.concat(held.pieces))
    this.#held[partition] = { pieces: [], size: 0 }
  }

  #path(partition: number): string {
    return join(this.#folder, `${this.#name}-${partition}`)
  }
}

/** A file that lines are written to, one after the other. */
export class LineFile {
  readonly path: string
  readonly #descriptor: number
  #pieces: Buffer[] = []
  #size = 0
  #lines = 0
  /** Where the next line begins, in bytes. */
  position = 0
  /** Bytes of the longest line. */
  longest = 0

  constructor(path: string) {
    this.path = path
    this.#descriptor = openSync(path, 'wx')
  }

  get lines(): number {
    return this.#lines
  }

  write(value: unknown): void {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
    this.#pieces.push(bytes)
    this.#size += bytes.length
    this.position += bytes.length
    this.#lines += 1
    this.longest = Math.max(this.longest, bytes.length)
    if (this.#size >= HELD) this.flush()
  }

  close(): void {
    this.flush()
    closeSync(this.#descriptor)
  }

  /** Writes what is held, so that it can be read back. */
  flush(): void {
    const bytes = Buffer.concat(this.#pieces)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
    this.#pieces = []
    this.#size = 0
  }
}
