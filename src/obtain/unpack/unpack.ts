import { type Failure, InputError, LimitError } from '../../model/index.ts'
import { failureOf } from '../failure.ts'
import { collectBytes, tooLarge } from '../limit.ts'
import { type Obtained, type Supply, sightingOf } from '../obtained.ts'
import { type ContainerKind, containerKind, HEAD_BYTES } from './container.ts'
import { unpackFeed } from './feed.ts'
import { unpackGzip } from './gzip.ts'
import { unpackJson } from './json.ts'
import { unpackMailbox } from './mailbox.ts'
import { unpackWarc } from './warc.ts'
import { unpackZip } from './zip.ts'
import { unpackZstandard } from './zstandard.ts'

export type Unpacked = AsyncGenerator<Obtained | Failure>

/** What an unpacker is given beside its container. */
export interface Unpacking {
  /** The most bytes one source may have. */
  maxBytes: number
  /** Unpacks an entry, which may be a container again. */
  entry: (supply: Supply) => Unpacked
}

/** One unpacker a kind: the sources in a container, in its order. It throws only for the container as a whole. */
export type Unpacker = (supply: Supply, unpacking: Unpacking) => Unpacked

const UNPACKERS: Record<ContainerKind, Unpacker> = {
  gzip: unpackGzip,
  zstandard: unpackZstandard,
  zip: unpackZip,
  warc: unpackWarc,
  mailbox: unpackMailbox,
  feed: unpackFeed,
  json: unpackJson,
}

// A crawl's archive of packed pages in a packed collection is four deep; deeper nesting serves attacks.
const MAX_DEPTH = 5

/**
 * The sources that `supply` holds: itself where it is one, else those of the container that its first bytes show, one
 * after the other and never more than one in memory. What can't be had is a Failure in its place; the rest goes on.
 */
export async function* unpack(supply: Supply, maxBytes: number, depth = 0): Unpacked {
  try {
    const kind = containerKind(await supply.reader.peek(HEAD_BYTES))
    if (kind === undefined) yield await source(supply, maxBytes)
    else if (depth === MAX_DEPTH) throw nestedTooDeep(supply.name)
    else {
      let met = false
      const entry = (inner: Supply) => unpack(inner, maxBytes, depth + 1)
      for await (const item of UNPACKERS[kind](supply, { maxBytes, entry })) {
        met = true
        yield item
      }
      if (!met) throw emptyContainer(supply.name)
    }
  } catch (error) {
    yield failureOf(supply.name, error)
  }
}

/**
 * All that is left of a supply, as one source.
 *
 * @throws LimitError `too-large`, before a byte is read where the size is known.
 */
export async function source(supply: Supply, maxBytes: number): Promise<Obtained> {
  if ((supply.size ?? 0) > maxBytes) throw tooLarge(supply.name, maxBytes, supply.size)
  const bytes = await collectBytes(supply.reader.pieces(), supply.name, maxBytes)
  return { bytes, ...sightingOf(supply) }
}

function emptyContainer(name: string): InputError {
  return new InputError(
    'empty-container',
    name,
    `${name} holds no page, text or mail; nothing is read of it.`,
  )
}

function nestedTooDeep(name: string): LimitError {
  return new LimitError(
    'nested-too-deep',
    name,
    `${name} is packed more than ${MAX_DEPTH} times over; unpack it first.`,
  )
}
