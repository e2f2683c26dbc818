import { Command, InvalidArgumentError } from 'commander'
import { UsageError } from '../../model/index.ts'
import { type Serving, serve } from '../../server/serve.ts'
import { inLibrary, withLibrary } from '../library-option.ts'

/** `stemma serve`: the web page over the library, on this machine only. */
export function serveCommand(): Command {
  return withLibrary(new Command('serve'))
    .summary('serve the web page over the library, on this machine only')
    .description('Serves the web page on the loopback interface and prints its address. Ctrl-C ends it.')
    .option(
      '--port <number>',
      'port to listen on; 0 takes a free one (default: 7878, or a free one when that is taken)',
      port,
    )
    .addHelpText('after', '\nExamples:\n  stemma serve\n  stemma serve --port 0')
    .action(async (options: { library?: string; port?: number }) => {
      await inLibrary(
        options,
        async (library) => {
          const serving = await listening(options.port, (at) => serve(library, { port: at }))
          process.stdout.write(`Stemma is at ${serving.address}\n`)
          await interrupted()
          await serving.close()
        },
        { create: true },
      )
    })
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
