import { Command, InvalidArgumentError } from 'commander'
import { serve } from '../../server/serve.ts'
import { inLibrary, withLibrary } from '../library-option.ts'

/** `stemma serve`: the web page over the library, on this machine only. */
export function serveCommand(): Command {
  return withLibrary(new Command('serve'))
    .summary('serve the web page over the library, on this machine only')
    .description('Serves the web page on the loopback interface and prints its address. Ctrl-C ends it.')
    .option('--port <number>', 'port to listen on; 0 takes a free one', port, 7878)
    .addHelpText('after', '\nExamples:\n  stemma serve\n  stemma serve --port 0')
    .action(async (options: { library?: string; port: number }) => {
      await inLibrary(
        options,
        async (library) => {
          const serving = await serve(library, options)
          process.stdout.write(`Stemma is at ${serving.address}\n`)
          await interrupted()
          await serving.close()
        },
        { create: true },
      )
    })
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
