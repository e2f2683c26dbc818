import { LibraryError, UnavailableError } from '../../model/index.ts'

/** Seconds: a store that is away is most often being restarted, or asks for less. */
const AWAY_SECONDS = 5

/** What an S3-compatible store says when the same request may succeed later, beside every status of 500 and more. */
const LATER = new Set(['SlowDown', 'RequestTimeout', 'Throttling', 'ThrottlingException', 'TooManyRequests'])

/**
 * The LibraryError that an error of the S3 client stands for: `sources-away` where the store does not answer, `sources-unreachable`
 * where it says no (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html). `folder` is for the message.
 */
export function storeError(folder: string, error: unknown): LibraryError {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const status = statusOf(error)
  const said = message === '' || message === 'UnknownError' ? name : message
  // Credentials that are not there fail before anything is asked; all else without a status is the connection's.
  if (name !== 'CredentialsProviderError' && (status === undefined || status >= 500 || LATER.has(name)))
    return new UnavailableError(
      'sources-away',
      folder,
      `The store of sources ${folder} does not answer (${said}); try again when it is up.`,
      { cause: error, retryAfter: AWAY_SECONDS },
    )
  return new LibraryError(
    'sources-unreachable',
    folder,
    `The store of sources ${folder} refuses us (${said}); check STEMMA_SOURCES, the bucket, and AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_ENDPOINT_URL_S3.`,
    { cause: error },
  )
}

/** That an error says that there is no such object; a bucket that is not there is another. */
export function isNoObject(error: unknown): boolean {
  return error instanceof Error && error.name !== 'NoSuchBucket' && statusOf(error) === 404
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined
  const { $metadata: metadata } = error
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined
}
