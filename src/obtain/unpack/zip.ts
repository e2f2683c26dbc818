import { crc32 } from 'node:zlib'
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  type Options,
  openPromise,
  type ZipFile,
} from 'yauzl'
import { BUNDLE_FILE, type Failure, InputError, LimitError, StemmaError } from '../../model/index.ts'
import { ByteReader } from '../byte-reader.ts'
import { failureOf } from '../failure.ts'
import type { Obtained, Supply } from '../obtained.ts'
import { bundleOf } from './bundle.ts'
import { source, type Unpacked, type Unpacking } from './unpacking.ts'

/** What no archive of articles comes near, and what archives made to exhaust a machine pass. */
export const ZIP_LIMITS = {
  entries: 100_000,
  /** Bytes of all entries together, unpacked. */
  bytes: 64 * 1024 ** 3,
  /** Unpacked size to packed size, looked at from `ratioFrom` bytes on: text packs to a tenth, tables of zeros to a 1,000th. */
  ratio: 200,
  ratioFrom: 1024 ** 2,
}

// Names are decoded here, because names that would be dangerous to write to a disk harm nobody who only reads.
const OPTIONS: Options = {
  lazyEntries: true,
  autoClose: false,
  decodeStrings: false,
  validateEntrySizes: true,
}
const ENCRYPTED = 1

/**
 * The sources in a ZIP archive, in the order of its directory, each unpacked again where it is a container. A file on disk is
 * read from there entry by entry. Packages of office programs are ZIP archives too, but one source each. Folders and what
 * systems add for themselves (`__MACOSX`, names that begin with a dot) are passed over. Of a bundle of Stemma's the sources that it
 * lists are given, each under the sightings that it had.
 */
export async function* unpackZip(supply: Supply, { maxBytes, entry: unpackEntry }: Unpacking): Unpacked {
  const { name, path } = supply
  const whole = path === undefined ? await source(supply, maxBytes) : undefined
  let archive: ZipFile | undefined
  try {
    archive = await open(path, whole)
    const { entries, error } = await directoryOf(archive, name)
    if (entries.some((entry) => isOfficePart(nameOf(entry)))) {
      yield whole ?? (await source(supply, maxBytes))
      return
    }
    if (entries.some((entry) => nameOf(entry) === BUNDLE_FILE))
      yield* bundled(archive, entries, name, maxBytes)
    else {
      const at = supply.at === undefined ? {} : { at: supply.at }
      for (const entry of entries) {
        const entryName = nameOf(entry)
        if (/\/$|(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(entryName)) continue
        const inner = `${name}/${entryName}`
        yield* entryOf(archive, entry, inner, (reader) => unpackEntry({ name: inner, ...at, reader }))
      }
    }
    if (error !== undefined) throw error
  } catch (error) {
    throw typed(name, error)
  } finally {
    archive?.close()
  }
}

/** The entries of an archive as far as its directory can be read, and the error that ended it. */
async function directoryOf(archive: ZipFile, name: string): Promise<{ entries: Entry[]; error: unknown }> {
  if (archive.entryCount > ZIP_LIMITS.entries) throw bomb(name, `has ${archive.entryCount} entries`)
  const entries: Entry[] = []
  let packed = 0
  let unpacked = 0
  let error: unknown
  try {
    for await (const entry of archive.eachEntry()) {
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      entries.push(entry)
    }
  } catch (thrown) {
    error = thrown
  }
  if (packed > archive.fileSize) throw bomb(name, 'has entries that lie over each other')
  if (unpacked > ZIP_LIMITS.bytes) throw bomb(name, `unpacks to more than ${ZIP_LIMITS.bytes} bytes`)
  return { entries, error }
}

async function open(path: string | undefined, whole: Obtained | undefined): Promise<ZipFile> {
  if (whole === undefined) return await openPromise(path ?? '', OPTIONS)
  const { buffer, byteOffset, byteLength } = whole.bytes
  return await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), OPTIONS)
}

/** The sources of a bundle under their own sightings; what else lies in it was made from them. */
async function* bundled(
  archive: ZipFile,
  entries: readonly Entry[],
  name: string,
  maxBytes: number,
): AsyncGenerator<Obtained | Failure> {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]))
  const read = (path: string) => {
    const entry = byName.get(path)
    if (entry === undefined) return [failureOf(`${name}/${path}`, absent(name, path))]
    return entryOf(archive, entry, `${name}/${path}`, async function* (reader) {
      yield await source({ name: `${name}/${path}`, reader }, maxBytes)
    })
  }
  for await (const described of read(BUNDLE_FILE)) {
    if ('code' in described) yield described
    else
      for (const { path, sightings } of bundleOf(described.bytes, name).sources)
        for await (const item of read(path))
          if ('code' in item) yield item
          else for (const sighting of sightings) yield { ...sighting, bytes: item.bytes }
  }
}

/** What `use` makes of an entry's content; what can't be unpacked is a Failure in its place. */
async function* entryOf(
  archive: ZipFile,
  entry: Entry,
  name: string,
  use: (reader: ByteReader) => AsyncGenerator<Obtained | Failure>,
): AsyncGenerator<Obtained | Failure> {
  try {
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw encrypted(name)
    if (
      entry.uncompressedSize > ZIP_LIMITS.ratioFrom &&
      entry.uncompressedSize > entry.compressedSize * ZIP_LIMITS.ratio
    )
      throw bomb(
        name,
        `unpacks to ${Math.round(entry.uncompressedSize / entry.compressedSize)} times its size`,
      )
    const stream = await archive.openReadStreamPromise(entry)
    try {
      yield* use(new ByteReader(checked(stream, entry, name)))
    } finally {
      stream.destroy()
    }
  } catch (error) {
    yield failureOf(name, typed(name, error))
  }
}

/** The content of an entry; throws at its end when it is not what was packed. */
async function* checked(stream: AsyncIterable<Buffer>, entry: Entry, name: string): AsyncGenerator<Buffer> {
  let check = 0
  try {
    for await (const chunk of stream) {
      check = crc32(chunk, check)
      yield chunk
    }
  } catch (error) {
    throw damaged(name, error)
  }
  if (check !== entry.crc32) throw damaged(name, new Error('its content is not what was packed'))
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

/** Parts that only packages of office programs have: Office Open XML (ECMA-376, part 2) and OpenDocument (part 3, 3.3). */
function isOfficePart(name: string): boolean {
  return name === '[Content_Types].xml' || name === 'META-INF/manifest.xml'
}

function typed(name: string, error: unknown): unknown {
  return error instanceof StemmaError ? error : damaged(name, error)
}

function encrypted(name: string): InputError {
  return new InputError('encrypted-zip', name, `${name} is locked with a password; unpack it first.`)
}

function bomb(name: string, what: string): LimitError {
  return new LimitError('zip-bomb', name, `${name} ${what}: no archive of articles does; it is not unpacked.`)
}

function absent(name: string, path: string): InputError {
  return new InputError(
    'damaged-bundle',
    name,
    `${name} lists ${path}, but does not hold it; export the bundle again.`,
  )
}

function damaged(name: string, cause: unknown): InputError {
  return new InputError(
    'damaged-zip',
    name,
    `${name} can't be unpacked (${cause instanceof Error ? cause.message : 'not a ZIP archive'}); get it again.`,
    { cause },
  )
}
