import { Command, InvalidArgumentError } from 'commander'
import { collatingInThread } from '../../library/collating/thread.ts'
import { PIPELINE } from '../../library/pipeline.ts'
import { UsageError } from '../../model/index.ts'
import { type ServeOptions, type Serving, serve } from '../../server/serve.ts'
import { inLibrary, withLibrary } from '../library-option.ts'

interface Options {
  library?: string
  port?: number
  host?: string
  origin?: string
  certificate?: string
  key?: string
}

/** `stemma serve`: the web page and the API over the library, on this machine unless told otherwise. */
export function serveCommand(): Command {
  return withLibrary(new Command('serve'))
    .summary('serve the web page and the API over the library, on this machine unless told otherwise')
    .description(
      'Serves the web page and the API on the loopback interface and prints the address. Ctrl-C ends it. On another interface\n' +
        'it lets in only those who have an account ("stemma account") or a token ("stemma token").',
    )
    .option(
      '--port <number>',
      'port to listen on; 0 takes a free one (default: 7878, or a free one when that is taken)',
      port,
    )
    .option('--host <address>', 'address to listen on beyond this machine; needs accounts')
    .option('--origin <address>', 'the address that people type, e.g. https://stemma.example.org', originOf)
    .option('--certificate <file>', 'certificate (PEM), to serve over TLS')
    .option('--key <file>', 'key of the certificate (PEM)')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma serve\n  stemma serve --port 0\n' +
        '  stemma serve --host 0.0.0.0 --origin https://stemma.example.org --certificate cert.pem --key key.pem',
    )
    .action(async (options: Options) => {
      const beyond = beyondThisMachine(options)
      await inLibrary(
        options,
        async (library) => {
          const serving = await listening(options.port, (at) => serve(library, { ...beyond, port: at }))
          process.stdout.write(`Stemma is at ${serving.address}\n`)
          await interrupted()
          await serving.close()
        },
        // Collating a large story takes seconds, in which others are to be answered.
        { create: true, pipeline: collatingInThread(PIPELINE) },
      )
    })
}

/** What `serve` is told besides the port. Warns where passwords would travel in the clear. */
function beyondThisMachine({ host, origin, certificate, key }: Options): Omit<ServeOptions, 'port'> {
  if ((certificate === undefined) !== (key === undefined))
    throw new UsageError('half-tls', 'serve', 'TLS needs both --certificate and --key.')
  const tls = certificate === undefined || key === undefined ? {} : { tls: { certificate, key } }
  const isClear = certificate === undefined && origin?.startsWith('https:') !== true
  if (host !== undefined && isClear)
    process.stderr.write(
      'stemma: without TLS passwords travel in the clear; use --certificate, or a proxy and its https address as --origin.\n',
    )
  return { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }), ...tls }
}

/** Scheme, host and port of an address. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new InvalidArgumentError('An origin is an address without a path, e.g. https://stemma.example.org.')
  return url.origin
}

const USUAL_PORT = 7878

/** Serves on the port asked for; where none is, on the usual one, or on a free one when that is taken. */
async function listening(
  asked: number | undefined,
  serveOn: (port: number) => Promise<Serving>,
): Promise<Serving> {
  try {
    return await serveOn(asked ?? USUAL_PORT)
  } catch (error) {
    if (asked === undefined && error instanceof UsageError && error.code === 'port-taken')
      return await serveOn(0)
    throw error
  }
}

/** Resolves when the process is asked to end. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

function port(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  }
  return number
}
