import type { S3Client } from '@aws-sdk/client-s3'
import { LibraryError } from '../../model/index.ts'
import { isNoObject, storeError } from './s3-errors.ts'
import { type SourceStore, type SourceStores, storeFolder } from './store.ts'

/** Milliseconds to wait for a connection, and for one request with all its tries; to remove, other writers wait five seconds for. */
const CONNECTING = 3000
const ASKING = 60_000
const REMOVING = 4000
const TRIES = 3

type Client = typeof import('@aws-sdk/client-s3')

/**
 * Stores that speak S3, by its standard client. Credentials, region and the address of a compatible store are given as to any
 * program of AWS: `AWS_ACCESS_KEY_ID`, `AWS_REGION`, `AWS_ENDPOINT_URL_S3`, a profile, … The client is loaded when it is first needed.
 *
 * @throws LibraryError `sources-unreachable` when `newOnes` is neither '' nor `s3://bucket/prefix`.
 */
export function s3Stores(
  newOnes: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SourceStores {
  if (newOnes !== '') storeFolder(newOnes)
  let opened: Promise<{ s3: Client; client: S3Client }> | undefined
  return {
    newOnes,
    at: async (folder) => {
      opened ??= open(folder, environment)
      const { s3, client } = await opened
      return store(s3, client, folder)
    },
    close: () => void opened?.then(({ client }) => client.destroy()).catch(() => undefined),
  }
}

async function open(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ s3: Client; client: S3Client }> {
  const s3 = await import('@aws-sdk/client-s3').catch((cause: unknown) => {
    throw new LibraryError(
      'sources-unreachable',
      folder,
      `Sources in ${folder} need the package "@aws-sdk/client-s3"; install Stemma with its optional packages.`,
      { cause },
    )
  })
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION } = environment
  const isCompatible = (AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL) !== undefined
  const region = AWS_REGION || AWS_DEFAULT_REGION
  const client = new s3.S3Client({
    maxAttempts: TRIES,
    requestHandler: { connectionTimeout: CONNECTING, requestTimeout: ASKING },
    // Compatible stores have one address for all buckets, and most have no regions: the client wants one all the same.
    ...(isCompatible ? { forcePathStyle: true, region: region ?? 'us-east-1' } : {}),
  })
  return { s3, client }
}

function store(s3: Client, client: S3Client, folder: string): SourceStore {
  const { bucket: Bucket, prefix } = storeFolder(folder)
  const asked = async <T>(work: (signal: AbortSignal) => Promise<T>, within = ASKING): Promise<T> => {
    try {
      return await work(AbortSignal.timeout(within))
    } catch (error) {
      throw storeError(folder, error)
    }
  }
  return {
    put: (sha256, bytes) =>
      asked(async (abortSignal) => {
        // The store compares what arrives with the hash, where it knows how to.
        const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64')
        const object = { Bucket, Key: prefix + sha256, Body: bytes, ChecksumSHA256 }
        await client.send(new s3.PutObjectCommand(object), { abortSignal })
      }),
    get: (sha256) =>
      asked(async (abortSignal) => {
        try {
          const object = { Bucket, Key: prefix + sha256 }
          const { Body } = await client.send(new s3.GetObjectCommand(object), { abortSignal })
          return await Body?.transformToByteArray()
        } catch (error) {
          if (isNoObject(error)) return undefined
          throw error
        }
      }),
    remove: (sha256) =>
      asked(async (abortSignal) => {
        const object = { Bucket, Key: prefix + sha256 }
        await client.send(new s3.DeleteObjectCommand(object), { abortSignal })
      }, REMOVING),
  }
}
