import { closeSync, openSync, readSync } from 'node:fs'
import type { ArchiveDocument } from '../../model/index.ts'
import type { Annotated } from '../steps/annotated-rows.ts'
import { ReadRecord } from '../steps/read.ts'
import { type LineFile, Spill } from './spill.ts'

/** A document's rows. */
interface DocumentRecord {
  document: ArchiveDocument
  annotated: Annotated | undefined
}

/** Readings on disk until all are there: the same bytes may be met in any file. */
export class SpilledReadings {
  readonly #spill: Spill

  constructor(folder: string) {
    this.#spill = new Spill(folder, 'readings')
  }

  add(read: ReadRecord): void {
    // By the first two digits of the id, so that the partitions follow each other in order of id.
    const partition = Number.parseInt(read.reading.id.slice(0, 2), 16)
    this.#spill.add(partition, Buffer.from(`${JSON.stringify(read)}\n`))
  }

  /** The documents in order of id, each once, with their rows of annotations. */
  *documents(): Generator<DocumentRecord> {
    for (let partition = 0; partition < this.#spill.partitions; partition++) {
      const lines = this.#spill.take(partition).toString('utf8').split('\n').filter(Boolean)
      const readings = lines
        .map((line) => ReadRecord.parse(JSON.parse(line)))
        .sort(({ reading: x }, { reading: y }) =>
          x.id < y.id ? -1 : x.id > y.id ? 1 : byBytes(x.name, y.name),
        )
      for (let start = 0; start < readings.length; ) {
        let end = start + 1
        while (readings[end]?.reading.id === readings[start]?.reading.id) end++
        const same = readings.slice(start, end)
        yield* documentOf(same)
        start = end
      }
    }
  }
}

/** One row for readings of the same bytes, in order of name. */
function documentOf(readings: readonly ReadRecord[]): DocumentRecord[] {
  const [first] = readings
  if (first === undefined) return []
  const { name: _, id, sha256, ...fields } = first.reading
  const names = [...new Set(readings.map(({ reading }) => reading.name))]
  return [{ document: { id, sha256, names, ...fields }, annotated: first.annotated }]
}

/** By code point, as Spark compares strings, which JavaScript does not beyond the Basic Multilingual Plane. */
function byBytes(x: string, y: string): number {
  return Buffer.compare(Buffer.from(x), Buffer.from(y))
}

/** The table of documents while it is written and read back: a document is known by its number in order of id. */
export class DocumentStore {
  readonly #file: LineFile
  #offsets = new Float64Array(1024)
  #ids = new BigUint64Array(1024)
  #descriptor = -1
  #bytes = Buffer.alloc(1 << 16)

  constructor(file: LineFile) {
    this.#file = file
  }

  get count(): number {
    return this.#file.lines
  }

  add(document: ArchiveDocument): void {
    const number = this.#file.lines
    if (number + 1 >= this.#offsets.length) {
      const larger = new Float64Array(2 * this.#offsets.length)
      larger.set(this.#offsets)
      this.#offsets = larger
      const ids = new BigUint64Array(larger.length)
      ids.set(this.#ids)
      this.#ids = ids
    }
    this.#ids[number] = BigInt(`0x${document.id}`)
    this.#file.write(document)
    this.#offsets[number + 1] = this.#file.position
  }

  /** Ends adding and begins reading. */
  settle(): void {
    this.#file.flush()
    this.#descriptor = openSync(this.#file.path, 'r')
  }

  id(number: number): string {
    return (this.#ids[number] ?? 0n).toString(16).padStart(16, '0')
  }

  get(number: number): ArchiveDocument {
    const start = this.#offsets[number] ?? 0
    const size = (this.#offsets[number + 1] ?? 0) - start
    if (this.#bytes.length < size) this.#bytes = Buffer.alloc(2 * size)
    for (let read = 0; read < size; )
      read += readSync(this.#descriptor, this.#bytes, read, size - read, start + read)
    return JSON.parse(this.#bytes.toString('utf8', 0, size)) as ArchiveDocument
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
