import type { Dirent } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import type { Supply } from './obtained.ts'

/** A file met on the way, or the error of a folder that could not be listed. */
export type Found = { path: string } | { path: string; error: unknown }

/**
 * The files that `path` stands for: itself, or, of a folder, every file in it and in its folders, in order of their
 * names by UTF-16 code units. Names that begin with a dot, and links to folders (they may go round), are passed over.
 * A folder that can't be listed is told of and the walk goes on.
 *
 * @throws InputError `missing-file`, `unreadable-file`, or `empty-folder` for `path` itself.
 */
export async function* filesAt(path: string): AsyncGenerator<Found> {
  if (!(await statOf(path)).isDirectory()) {
    yield { path }
    return
  }
  let met = false
  for await (const found of walk(path)) {
    met = true
    yield found
  }
  if (!met)
    throw new InputError('empty-folder', path, `The folder ${path} holds no files; name one that does.`)
}

/**
 * A file, opened to be read. Its size is known before a byte is read; of a pipe there is none.
 *
 * @throws InputError `missing-file` or `unreadable-file`, which its reader may throw too.
 */
export async function openFile(path: string): Promise<Supply> {
  try {
    const handle = await open(path)
    const stat = await handle.stat()
    const known = stat.isFile() ? { path, size: stat.size } : {}
    return { name: path, ...known, reader: new ByteReader(bytesOf(handle, path)) }
  } catch (error) {
    throw fileError(path, error)
  }
}

async function* bytesOf(handle: FileHandle, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* handle.createReadStream({ autoClose: false })
  } catch (error) {
    throw fileError(path, error)
  } finally {
    await handle.close()
  }
}

async function* walk(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, error: fileError(folder, error) }
    return
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    try {
      if (entry.isDirectory()) yield* walk(path)
      else if ((await statOf(path)).isFile()) yield { path }
    } catch (error) {
      yield { path, error }
    }
  }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    throw fileError(path, error)
  }
}

function fileError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('missing-file', path, `There is no file ${path}; check the path.`, {
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
    case 'EISDIR':
    case 'EIO':
      return new InputError(
        'unreadable-file',
        path,
        `${path} can't be opened for reading (${String(code)}); check the path and its permissions.`,
        { cause: error },
      )
    default:
      return error
  }
}
