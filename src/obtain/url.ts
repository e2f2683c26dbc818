import { NetworkError } from '../model/index.ts'
import { DEFAULT_MAX_BYTES } from './limit.ts'
import { type Reply, type RequestOptions, request } from './request.ts'
import { keptHeaders } from './response-headers.ts'
import { ALLOW_ALL, type RobotsRules, robotsRules } from './robots.ts'

/** What a server said of the version it sent, to be shown to it when asking again (RFC 9110, section 13). */
export interface Validators {
  etag?: string
  lastModified?: string
}

export type Fetched =
  /** `url` is the address after redirects, `at` the instant of retrieval. */
  | {
      status: 'fetched'
      bytes: Uint8Array
      url: string
      at: string
      /** As the server states it, with its `charset`. */
      mediaType?: string
      /** As received, without what would open somebody's session. */
      headers: [name: string, value: string][]
      validators: Validators
    }
  /** The version that the validators stand for is still the one served. */
  | { status: 'not-modified'; url: string; at: string }

export interface UrlOptions {
  /** 64 MiB unless told otherwise, counted after decompression. */
  maxBytes?: number
  /** Milliseconds for one address with all its redirects; 30,000 unless told otherwise. */
  timeout?: number
  /** 10 unless told otherwise. */
  maxRedirects?: number
  /** Lets this machine be asked too. For tests against a server of their own; nothing else may set it. */
  allowLoopback?: boolean
  /** Refuses every address unasked: for a server that shall reach nothing. */
  offline?: boolean
  /** The clock that gives the instant of retrieval. */
  now?: () => Date
}

/** Fetches one address, or learns that the version known by `validators` has not changed. */
export type Fetcher = (address: string, validators?: Validators) => Promise<Fetched>

const PRODUCT = 'stemma'
const REDIRECTS = new Set([301, 302, 303, 307, 308])
// RFC 9309, 2.3.1.2: at least five; more stand for "there is none".
const ROBOTS_REDIRECTS = 5
// The parser reads 500 KiB of it; what is longer than this is not sent to be read.
const ROBOTS_MAX_BYTES = 4 * 1024 * 1024

/**
 * A fetcher of web addresses that asks each host's robots.txt once. Only http and https, only public addresses,
 * both checked again at every redirect; nothing but what was named is fetched, and robots.txt.
 *
 * The fetcher throws NetworkError (`bad-address`, `forbidden-by-robots`, `too-many-redirects`, `http-status`, and those
 * of `request`) and LimitError `too-large`.
 */
export function fetcher(options: UrlOptions = {}): Fetcher {
  const robots = new Map<string, RobotsRules>()
  const now = options.now ?? (() => new Date())

  async function robotsOf(origin: string, asked: RequestOptions): Promise<RobotsRules> {
    const known = robots.get(origin)
    if (known) return known
    const rules = await fetchRobots(new URL('/robots.txt', origin), asked)
    robots.set(origin, rules)
    return rules
  }

  return async (address, validators = {}) => {
    if (options.offline === true) throw offline(address)
    const asked = requestOptions(options, validators)
    const { url, reply } = await follow(
      webAddress(address),
      asked,
      options.maxRedirects ?? 10,
      async (next) => {
        const rules = await robotsOf(next.origin, { ...asked, headers: {} })
        if (!rules.allows(next.pathname + next.search)) throw forbidden(next)
      },
    )
    try {
      const at = now().toISOString()
      if (reply.status === 304) return { status: 'not-modified', url: url.href, at }
      if (REDIRECTS.has(reply.status)) throw tooManyRedirects(address)
      if (reply.status !== 200) throw badStatus(url, reply.status)
      const bytes = await reply.bytes(options.maxBytes ?? DEFAULT_MAX_BYTES)
      const mediaType = reply.headers['content-type']
      return {
        status: 'fetched',
        bytes,
        url: url.href,
        at,
        ...(mediaType === undefined ? {} : { mediaType }),
        headers: keptHeaders(reply.rawHeaders),
        validators: validatorsOf(reply.rawHeaders) ?? {},
      }
    } finally {
      reply.leave()
    }
  }
}

/** Whether an input names something to fetch rather than a file. */
export function isWebAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
}

/** Asks `url` and what it redirects to, `before` each; ends at the first answer that is no redirect, or the last. */
async function follow(
  url: URL,
  options: RequestOptions,
  redirects: number,
  before: (url: URL) => Promise<void>,
): Promise<{ url: URL; reply: Reply }> {
  await before(url)
  const reply = await request(url, options)
  const location = reply.headers.location
  if (!REDIRECTS.has(reply.status) || location === undefined || redirects === 0) return { url, reply }
  reply.leave()
  return await follow(webAddress(location, url), options, redirects - 1, before)
}

async function fetchRobots(address: URL, options: RequestOptions): Promise<RobotsRules> {
  const { url, reply } = await follow(address, options, ROBOTS_REDIRECTS, async () => {})
  try {
    // RFC 9309, 2.3.1.3 and 2.3.1.4: none to read means all is allowed, a server's fault that nothing is.
    if (reply.status >= 500) throw badStatus(url, reply.status)
    if (reply.status !== 200) return ALLOW_ALL
    return robotsRules(new TextDecoder().decode(await reply.bytes(ROBOTS_MAX_BYTES)), PRODUCT)
  } finally {
    reply.leave()
  }
}

function requestOptions(options: UrlOptions, validators: Validators): RequestOptions {
  return {
    signal: AbortSignal.timeout(options.timeout ?? 30_000),
    allowLoopback: options.allowLoopback === true,
    headers: {
      ...(validators.etag === undefined ? {} : { 'If-None-Match': validators.etag }),
      ...(validators.lastModified === undefined ? {} : { 'If-Modified-Since': validators.lastModified }),
    },
  }
}

/** What kept headers say of their version; undefined where they say nothing. */
export function validatorsOf(headers: readonly [name: string, value: string][] = []): Validators | undefined {
  const value = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
  const etag = value('etag')
  const lastModified = value('last-modified')
  if (etag === undefined && lastModified === undefined) return undefined
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (url === null) throw badAddress(address, 'is not a web address; check how it is written')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badAddress(address, 'is neither http nor https; only these are fetched')
  }
  if (url.username !== '' || url.password !== '') {
    throw badAddress(address, 'holds a user name or password, which would be kept; leave them out')
  }
  url.hash = ''
  return url
}

function badAddress(address: string, why: string): NetworkError {
  return new NetworkError('bad-address', address, `The address ${address} ${why}.`)
}

function forbidden(url: URL): NetworkError {
  return new NetworkError(
    'forbidden-by-robots',
    url.href,
    `The robots.txt of ${url.host} asks programs not to fetch ${url.href}; save the page as a file and add that.`,
  )
}

function tooManyRedirects(address: string): NetworkError {
  return new NetworkError(
    'too-many-redirects',
    address,
    `${address} leads from one address to the next without end; check where it should lead.`,
  )
}

function badStatus(url: URL, status: number): NetworkError {
  return new NetworkError(
    'http-status',
    url.href,
    `${url.host} answered ${url.href} with status ${status}; check the address or try again later.`,
  )
}

function offline(address: string): NetworkError {
  return new NetworkError('offline', address, `${address} is not fetched: this server fetches nothing.`)
}
