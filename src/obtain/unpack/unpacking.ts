import type { Failure } from '../../model/index.ts'
import { collectBytes, tooLarge } from '../limit.ts'
import { type Obtained, type Supply, sightingOf } from '../obtained.ts'

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
