import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { InputError } from '../../model/index.ts'
import { ByteReader } from '../byte-reader.ts'
import { type Supply, sightingOf } from '../obtained.ts'
import type { Unpacked, Unpacking } from './unpacking.ts'

/** What a Zstandard file (RFC 8878) holds, read as a stream. */
export async function* unpackZstandard(supply: Supply, { entry }: Unpacking): Unpacked {
  yield* entry({ ...sightingOf(supply), reader: new ByteReader(decompressed(supply)) })
}

async function* decompressed({ reader, name }: Supply): AsyncGenerator<Uint8Array> {
  const source = Readable.from(reader.pieces())
  const decoder = createZstdDecompress()
  source.on('error', (error) => decoder.destroy(error))
  try {
    yield* source.pipe(decoder)
  } catch (error) {
    throw new InputError(
      'damaged-zstandard',
      name,
      `${name} is damaged before byte ${reader.position}: it can't be decompressed; get it again.`,
      { cause: error },
    )
  } finally {
    source.destroy()
    decoder.destroy()
  }
}
