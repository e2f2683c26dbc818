import type { Sighting } from '../model/index.ts'
import type { ByteReader } from './byte-reader.ts'

/** Bytes in hand, and where they came from: a source to be. `name` is the path, the address as given, or `-`. */
export interface Obtained extends Sighting {
  bytes: Uint8Array
}

/** Bytes on their way in: a file, an answer of a server, an entry of a container. Read once, from start to end. */
export interface Supply extends Sighting {
  reader: ByteReader
  /** The file that holds these bytes and no others, for what must be read from its end. */
  path?: string
  /** How many bytes there are, where that is known before they are read. */
  size?: number
}

/** The sighting of a supply: all but its bytes. */
export function sightingOf({ reader: _, path: __, size: ___, ...sighting }: Supply): Sighting {
  return sighting
}
