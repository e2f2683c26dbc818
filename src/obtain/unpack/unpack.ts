import { InputError, LimitError } from '../../model/index.ts'
import { failureOf } from '../failure.ts'
import type { Supply } from '../obtained.ts'
import { type ContainerKind, containerKind, HEAD_BYTES } from './container.ts'
import { unpackFeed } from './feed.ts'
import { unpackGzip } from './gzip.ts'
import { unpackJson } from './json.ts'
import { unpackMailbox } from './mailbox.ts'
import { source, type Unpacked, type Unpacker } from './unpacking.ts'
import { unpackWarc } from './warc.ts'
import { unpackZip } from './zip.ts'
import { unpackZstandard } from './zstandard.ts'

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
