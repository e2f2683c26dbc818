import { type Failure, NetworkError } from '../model/index.ts'
import { failureOf } from './failure.ts'
import { fileBytes, filesAt } from './files.ts'
import { DEFAULT_MAX_BYTES } from './limit.ts'
import { STDIN_NAME, stdinBytes } from './stdin.ts'
import { fetcher, isWebAddress, type UrlOptions } from './url.ts'

/** Bytes in hand, and where they came from. */
export interface Obtained {
  bytes: Uint8Array
  /** The path, the address as it was given, or `-`. */
  name: string
  /** The address that the bytes came from, after redirects. */
  url?: string
  /** The instant of retrieval from the web, ISO 8601. Files carry none. */
  at?: string
}

export interface ObtainOptions {
  /** The most bytes one source may have; 64 MiB unless told otherwise. */
  maxBytes?: number
  /** Limits of the network. */
  url?: Omit<UrlOptions, 'maxBytes'>
  /** In place of the process's standard input. */
  stdin?: NodeJS.ReadableStream
}

/**
 * The bytes of every input, one after the other: files, folders (their files in order of name), http and https
 * addresses, and `-` for standard input. An input that can't be had is a Failure in its place; the rest goes on.
 */
export async function* obtain(
  inputs: readonly string[],
  options: ObtainOptions = {},
): AsyncGenerator<Obtained | Failure> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  const fetchAddress = fetcher({ ...options.url, maxBytes })
  for (const input of inputs) {
    if (input === STDIN_NAME) {
      yield await attempt(input, async () => ({
        bytes: await stdinBytes(maxBytes, options.stdin),
        name: input,
      }))
    } else if (isWebAddress(input)) {
      yield await attempt(input, async () => {
        const fetched = await fetchAddress(input)
        if (fetched.status === 'not-modified') throw unaskedFor(fetched.url)
        return { bytes: fetched.bytes, name: input, url: fetched.url, at: fetched.at }
      })
    } else {
      yield* filesOf(input, maxBytes)
    }
  }
}

async function* filesOf(input: string, maxBytes: number): AsyncGenerator<Obtained | Failure> {
  try {
    for await (const found of filesAt(input)) {
      yield 'error' in found
        ? failureOf(found.path, found.error)
        : await attempt(found.path, async () => ({
            bytes: await fileBytes(found.path, maxBytes),
            name: found.path,
          }))
    }
  } catch (error) {
    yield failureOf(input, error)
  }
}

async function attempt(name: string, work: () => Promise<Obtained>): Promise<Obtained | Failure> {
  try {
    return await work()
  } catch (error) {
    return failureOf(name, error)
  }
}

function unaskedFor(url: string): NetworkError {
  return new NetworkError(
    'bad-reply',
    url,
    `${url} was answered as "not modified" though nobody had it yet; try again later.`,
  )
}
