import { type Failure, NetworkError } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import { failureOf } from './failure.ts'
import { filesAt, openFile } from './files.ts'
import { DEFAULT_MAX_BYTES } from './limit.ts'
import type { Obtained, Supply } from './obtained.ts'
import { STDIN_NAME, stdinReader } from './stdin.ts'
import { unpack } from './unpack/unpack.ts'
import { type Fetcher, fetcher, isWebAddress, type UrlOptions } from './url.ts'

export type { Obtained } from './obtained.ts'

export interface ObtainOptions {
  /** The most bytes one source may have; 64 MiB unless told otherwise. */
  maxBytes?: number
  /** Limits of the network. */
  url?: Omit<UrlOptions, 'maxBytes'>
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
      yield* supplied(input, maxBytes, () => answer(input, fetchAddress))
    } else {
      yield* filesOf(input, maxBytes)
    }
  }
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
  open: () => Promise<Supply>,
): AsyncGenerator<Obtained | Failure> {
  let supply: Supply
  try {
    supply = await open()
  } catch (error) {
    yield failureOf(name, error)
    return
  }
  try {
    yield* unpack(supply, maxBytes)
  } finally {
    await supply.reader.close()
  }
}

async function answer(address: string, fetchAddress: Fetcher): Promise<Supply> {
  const fetched = await fetchAddress(address)
  if (fetched.status === 'not-modified') throw unaskedFor(fetched.url)
  const { bytes, url, at, mediaType, headers } = fetched
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
