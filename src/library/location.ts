import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where the library lies: the file or PostgreSQL address that was `given` (`--library`), else $STEMMA_DATABASE (an address),
 * else $STEMMA_LIBRARY (a file), else
 * stemma/library.sqlite in the user's data folder by the XDG Base Directory Specification 0.8
 * ($XDG_DATA_HOME, ~/.local/share when it is unset, empty or relative).
 */
export function libraryLocation(
  given?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = given || environment['STEMMA_DATABASE'] || environment['STEMMA_LIBRARY']
  if (named) return named
  const data = environment['XDG_DATA_HOME'] ?? ''
  return join(isAbsolute(data) ? data : join(homedir(), '.local', 'share'), 'stemma', 'library.sqlite')
}

/** Where new sources are kept: $STEMMA_SOURCES (`s3://bucket/prefix`), else '' for the library's database. */
export function sourcesLocation(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment['STEMMA_SOURCES'] ?? ''
}
