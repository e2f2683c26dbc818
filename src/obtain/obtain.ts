import { type Failure, NetworkError } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import { failureOf } from './failure.ts'
import { filesAt, openFile } from './files.ts'
import { DEFAULT_MAX_BYTES } from './limit.ts'
import type { Obtained, Supply } from './obtained.ts'
import { STDIN_NAME, stdinReader } from './stdin.ts'
import { unpack } from './unpack/unpack.ts'
import { type Fetcher, fetcher, isWebAddress, type UrlOptions, type Validators } from './url.ts'

export type { Obtained } from './obtained.ts'
export { isWebAddress } from './url.ts'

export interface ObtainOptions {
  /** The most bytes one source may have; 64 MiB unless told otherwise. */
  maxBytes?: number
  /** Limits of the network. */
  url?: Omit<UrlOptions, 'maxBytes'>
  /** What is known of an address from the last time, to ask for a newer version only. */
  known?: (address: string) => Promise<Validators | undefined>
  /** Told of an address whose known version is still the one served; nothing is handed back for it. */
  onUnchanged?: (address: string) => void
  /** Told of what came with an address's answer, also where the answer is a feed or an archive, which is not kept itself. */
  onAnswer?: (address: string, headers: readonly [name: string, value: string][]) => void
  /** In place of the process's standard input. */
  stdin?: NodeJS.ReadableStream
}

/**
 * The sources of every input, one after the other: files, folders (their files in order of name), http and https
 * addresses, and `-` for standard input; of a container (an archive, a feed, a mailbox, JSON Lines) the sources in it,
 * never more than one in memory. What can't be had is a Failure in its place; the rest goes on.
 */
export async function* obtain(
  inputs: readonly string[],
  options: ObtainOptions = {},
): AsyncGenerator<Obtained | Failure> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  const fetchAddress = fetcher({ ...options.url, maxBytes })
  for (const input of inputs) {
    if (input === STDIN_NAME) {
      yield* supplied(input, maxBytes, async () => ({ name: input, reader: stdinReader(options.stdin) }))
    } else if (isWebAddress(input)) {
      yield* supplied(input, maxBytes, () => answer(input, fetchAddress, options))
    } else {
      yield* filesOf(input, maxBytes)
    }
  }
}

/** The sources of bytes in hand: the bytes themselves, or all that they hold where they are a container's. */
export async function* obtainBytes(
  name: string,
  bytes: Uint8Array,
  { maxBytes = DEFAULT_MAX_BYTES }: Pick<ObtainOptions, 'maxBytes'> = {},
): AsyncGenerator<Obtained | Failure> {
  yield* unpack({ name, reader: ByteReader.of(bytes), size: bytes.length }, maxBytes)
}

async function* filesOf(input: string, maxBytes: number): AsyncGenerator<Obtained | Failure> {
  try {
    for await (const found of filesAt(input)) {
      if ('error' in found) yield failureOf(found.path, found.error)
      else yield* supplied(found.path, maxBytes, () => openFile(found.path))
    }
  } catch (error) {
    yield failureOf(input, error)
  }
}

/** What `open` supplies, unpacked, and let go of afterwards. */
async function* supplied(
  name: string,
  maxBytes: number,
  open: () => Promise<Supply | undefined>,
): AsyncGenerator<Obtained | Failure> {
  let supply: Supply | undefined
  try {
    supply = await open()
  } catch (error) {
    yield failureOf(name, error)
    return
  }
  if (supply === undefined) return
  try {
    yield* unpack(supply, maxBytes)
  } finally {
    await supply.reader.close()
  }
}

/** The answer of an address; undefined where the known version is still served. */
async function answer(
  address: string,
  fetchAddress: Fetcher,
  { known, onUnchanged, onAnswer }: ObtainOptions,
): Promise<Supply | undefined> {
  const validators = await known?.(address)
  const fetched = await fetchAddress(address, validators)
  if (fetched.status === 'not-modified') {
    if (validators === undefined) throw unaskedFor(fetched.url)
    onUnchanged?.(address)
    return undefined
  }
  const { bytes, url, at, mediaType, headers } = fetched
  onAnswer?.(address, headers)
  return {
    name: address,
    url,
    at,
    ...(mediaType === undefined ? {} : { mediaType }),
    headers,
    reader: ByteReader.of(bytes),
  }
}

function unaskedFor(url: string): NetworkError {
  return new NetworkError(
    'bad-reply',
    url,
    `${url} was answered as "not modified" though nobody had it yet; try again later.`,
  )
}
