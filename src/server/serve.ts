import { readFile } from 'node:fs/promises'
import { createServer as createSecureServer } from 'node:https'
import { serve as listen, type ServerType } from '@hono/node-server'
import type { Library } from '../library/library.ts'
import { InputError, UsageError } from '../model/index.ts'
import { type AppOptions, app } from './app.ts'
import { readWebPage } from './web-page.ts'

/** Of a request's head: long searches in scripts of which each letter is escaped as nine or twelve. */
const MOST_HEAD_BYTES = 64 * 1024
const LOOPBACK_ADDRESSES = new Set(['127.0.0.1', '::1', 'localhost'])
const ANY_ADDRESS = new Set(['0.0.0.0', '::'])

export interface Serving {
  address: string
  port: number
  close(): Promise<void>
}

export interface ServeOptions extends Omit<AppOptions, 'accounts'> {
  /** 0 takes a free one. */
  port: number
  /** The address to listen on; the loopback one unless told otherwise. */
  host?: string
  /** Files with the certificate and its key, PEM, to serve over TLS. */
  tls?: { certificate: string; key: string }
}

/**
 * Serves a library: on the loopback interface to anybody on this machine, on another one to accounts only.
 *
 * @throws UsageError `port-taken`, `no-accounts` and `no-origin` beyond loopback, `bad-host`; InputError `unreadable-file`.
 */
export async function serve(library: Library, options: ServeOptions): Promise<Serving> {
  const { port: asked, host = '127.0.0.1', tls, ...rest } = options
  const isLocal = LOOPBACK_ADDRESSES.has(host)
  if (!isLocal && (await library.accounts.list()).length === 0) throw noAccounts(host)
  const scheme = tls === undefined ? 'http' : 'https'
  if (!isLocal && rest.origin === undefined && ANY_ADDRESS.has(host)) throw noOrigin(host)
  const name = host.includes(':') ? `[${host}]` : host
  const origin = rest.origin ?? (isLocal ? undefined : `${scheme}://${name}:${asked}`)
  const page = await readWebPage()
  const served = await app(library, page, {
    ...rest,
    ...(origin === undefined ? {} : { origin }),
    ...(isLocal && rest.origin === undefined ? {} : { accounts: library.accounts }),
  })
  const secure = tls && {
    createServer: createSecureServer,
    serverOptions: {
      maxHeaderSize: MOST_HEAD_BYTES,
      cert: await pem(tls.certificate),
      key: await pem(tls.key),
    },
  }
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const plain = { serverOptions: { maxHeaderSize: MOST_HEAD_BYTES } }
    const server = listen(
      { fetch: served.fetch, hostname: host, port: asked, ...(secure ?? plain) },
      (info) => resolve({ server, port: info.port }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, asked)))
  })
  return {
    address: `${rest.origin ?? `${scheme}://${ANY_ADDRESS.has(host) ? 'localhost' : name}:${port}`}/`,
    port,
    async close() {
      await served.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    },
  }
}

async function pem(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new InputError(
      'unreadable-file',
      path,
      `${path} can't be read; check the path and its permissions.`,
      {
        cause,
      },
    )
  }
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const said = `Port ${port} is taken; choose another with --port, or 0 for any free one.`
    return new UsageError('port-taken', String(port), said)
  }
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'ENOTFOUND' && error.code !== 'EACCES') return error
  return new UsageError(
    'bad-host',
    host,
    `This machine can't listen on ${host}, port ${port}; give an address of its own.`,
  )
}

function noAccounts(host: string): UsageError {
  return new UsageError(
    'no-accounts',
    host,
    `On ${host} others reach the library, and it has no accounts; make one first with "stemma account add NAME".`,
  )
}

function noOrigin(host: string): UsageError {
  return new UsageError(
    'no-origin',
    host,
    `On ${host} the server has many names; say with --origin which one people use, e.g. https://stemma.example.org.`,
  )
}
