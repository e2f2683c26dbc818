import type { Command } from 'commander'
import { Library } from '../library/library.ts'
import { libraryLocation } from '../library/location.ts'
import type { Pipeline } from '../library/pipeline.ts'

/** Adds `--library` to a command: where the library lies. */
export function withLibrary(command: Command): Command {
  return command.option(
    '--library <place>',
    'the library to use, a file or postgres://… (default: $STEMMA_DATABASE, $STEMMA_LIBRARY, else your data folder)',
  )
}

/** Opens the library that the options name, hands it to `work`, and closes it whatever happens. */
export async function inLibrary<T>(
  options: { library?: string },
  work: (library: Library) => Promise<T> | T,
  open: { create: boolean; pipeline?: Pipeline } = { create: false },
): Promise<T> {
  const library = await Library.open(libraryLocation(options.library), open)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
