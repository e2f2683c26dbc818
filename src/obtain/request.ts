import { type LookupAddress, lookup } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NetworkError, StemmaError } from '../model/index.ts'
import { VERSION } from '../version.ts'
import { isLoopbackAddress, isPublicAddress } from './address.ts'
import { collectBytes } from './limit.ts'

export interface RequestOptions {
  /** Ends the exchange when its time is up. */
  signal: AbortSignal
  headers?: Record<string, string>
  /** Lets this machine be asked too. For tests against a server of their own; nothing else may set it. */
  allowLoopback?: boolean
}

/** The head of an answer. The caller reads the body or leaves it; either way it must end the exchange. */
export interface Reply {
  status: number
  headers: http.IncomingHttpHeaders
  /** The headers as received, in their order. */
  rawHeaders: [name: string, value: string][]
  /** The body with its content coding undone, up to `maxBytes` of it. */
  bytes(maxBytes: number): Promise<Uint8Array>
  /** Drops the connection. */
  leave(): void
}

/**
 * One GET, no redirect followed. The address that the name resolves to is checked and is the one connected to, so
 * that a second answer of the name server can't slip in another.
 *
 * @throws NetworkError `closed-address`, `unknown-host`, `no-connection`, `bad-certificate`, `bad-reply`, `timed-out`.
 */
export async function request(url: URL, options: RequestOptions): Promise<Reply> {
  const open = (address: string) =>
    isPublicAddress(address) || (options.allowLoopback === true && isLoopbackAddress(address))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !open(host)) throw closedAddress(host)
  const reported = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw networkError(url, error, options.signal)
    }
  }

  const response = await reported(
    () =>
      new Promise<http.IncomingMessage>((resolve, reject) => {
        const { get } = url.protocol === 'https:' ? https : http
        get(url, {
          agent: false,
          signal: options.signal,
          lookup: lookupOpen(open),
          headers: {
            'User-Agent': `Stemma/${VERSION}`,
            Accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1',
            'Accept-Encoding': 'gzip, br',
            ...options.headers,
          },
        })
          .on('response', resolve)
          .on('error', reject)
      }),
  )
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    rawHeaders: pairs(response.rawHeaders),
    bytes: (maxBytes) => reported(() => collectBytes(decoded(response), url.href, maxBytes)),
    leave: () => void response.destroy(),
  }
}

/** A name look-up that only knows the addresses for which `open` holds. */
function lookupOpen(open: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
      const addresses = found.filter(({ address }) => open(address))
      const [first] = addresses
      if (error) callback(error, '')
      else if (first === undefined) callback(closedAddress(hostname), '')
      else if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

function decoded(response: http.IncomingMessage): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : undefined
  if (decoder === undefined) {
    if (coding === 'identity' || coding === '') return response
    throw new Error(`unknown content coding ${coding}`)
  }
  // An error of the connection reaches the reader through the decoder; nothing else is left to do here.
  return pipeline(response, decoder, () => {})
}

function pairs(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length >> 1 }, (_, at) => [flat[2 * at] ?? '', flat[2 * at + 1] ?? ''])
}

function closedAddress(host: string): NetworkError {
  return new NetworkError(
    'closed-address',
    host,
    `${host} is not on the public internet (a private, local or reserved address), and is not asked; save the page as a file and add that.`,
  )
}

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'])
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
])

function networkError(url: URL, error: unknown, signal: AbortSignal): StemmaError {
  if (error instanceof StemmaError) return error
  const options = { cause: error }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (signal.aborted) {
    return new NetworkError(
      'timed-out',
      url.href,
      `${url.host} took too long to send ${url.href}; try again later.`,
      options,
    )
  }
  if (UNKNOWN_HOST.has(code)) {
    return new NetworkError(
      'unknown-host',
      url.href,
      `The name ${url.hostname} is not known (${code}); check the address and the connection.`,
      options,
    )
  }
  if (NO_CONNECTION.has(code)) {
    return new NetworkError(
      'no-connection',
      url.href,
      `No connection to ${url.host} (${code}); try again later.`,
      options,
    )
  }
  if (/CERT|_TLS_|SELF_SIGNED|SIGNATURE|^ERR_SSL/.test(code)) {
    return new NetworkError(
      'bad-certificate',
      url.href,
      `${url.host} can't prove who it is (${code}); nothing was fetched from it.`,
      options,
    )
  }
  return new NetworkError(
    'bad-reply',
    url.href,
    `What ${url.host} sent for ${url.href} is not understood (${code || String(error)}); save the page as a file and add that.`,
    options,
  )
}
