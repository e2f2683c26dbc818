import type { Dirent } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/index.ts'
import { collectBytes, tooLarge } from './limit.ts'

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
 * The bytes of a file. Its size is looked at before a byte is read; pipes and growing files are held to the
 * limit while they are read.
 *
 * @throws InputError `missing-file` or `unreadable-file`; LimitError `too-large`.
 */
export async function fileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path)
    const { size } = await handle.stat()
    if (size > maxBytes) throw tooLarge(path, maxBytes, size)
    return await collectBytes(handle.createReadStream({ autoClose: false }), path, maxBytes)
  } catch (error) {
    throw fileError(path, error)
  } finally {
    await handle?.close()
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
