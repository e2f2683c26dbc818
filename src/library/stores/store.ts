import { LibraryError } from '../../model/index.ts'

/** Where bytes of sources lie outside the database, under the SHA-256 of each: what is put twice is there once. */
export interface SourceStore {
  /** Keeps bytes. Throws LibraryError `sources-away`, `sources-unreachable`. */
  put(sha256: string, bytes: Uint8Array): Promise<void>
  /** The bytes; undefined where there are none. Throws as `put`. */
  get(sha256: string): Promise<Uint8Array | undefined>
  /** Takes bytes away, if they are there. Throws as `put`. */
  remove(sha256: string): Promise<void>
}

/** The stores that sources lie in, and the one that new ones go to. */
export interface SourceStores {
  /** Where new sources are kept: `s3://bucket/prefix`, or '' for the database. */
  newOnes: string
  /** The store in a folder `s3://bucket/prefix`; asked for nothing yet. Throws LibraryError `sources-unreachable`. */
  at(folder: string): Promise<SourceStore>
  close(): void
}

/** A folder of an S3-compatible store. */
export interface StoreFolder {
  bucket: string
  /** '' or ends with a stroke. */
  prefix: string
}

/**
 * Reads `s3://bucket/prefix`.
 *
 * @throws LibraryError `sources-unreachable` when it is none.
 */
export function storeFolder(address: string): StoreFolder {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address) ?? []
  if (bucket === undefined)
    throw new LibraryError(
      'sources-unreachable',
      address,
      `Sources can't be kept at "${address}": give STEMMA_SOURCES as s3://bucket/prefix, or leave it out to keep them in the library.`,
    )
  const folders = prefix.split('/').filter((part) => part !== '')
  return { bucket, prefix: folders.map((part) => `${part}/`).join('') }
}
