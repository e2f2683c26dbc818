import { serve as listen, type ServerType } from '@hono/node-server'
import type { Library } from '../library/library.ts'
import { UsageError } from '../model/index.ts'
import { app } from './app.ts'
import { readWebPage } from './web-page.ts'

export interface Serving {
  address: string
  close(): Promise<void>
}

/**
 * Serves a library on the loopback interface; `port` 0 takes a free one.
 *
 * @throws UsageError `port-taken` when something listens there already.
 */
export async function serve(library: Library, options: { port: number }): Promise<Serving> {
  const page = await readWebPage()
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const server = listen(
      { fetch: app(library, page).fetch, hostname: '127.0.0.1', port: options.port },
      (info) => resolve({ server, port: info.port }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      const said = `Port ${options.port} is taken; choose another with --port, or 0 for any free one.`
      reject(new UsageError('port-taken', String(options.port), said))
    })
  })
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
