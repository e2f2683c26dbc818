import { LibraryError, UnavailableError } from '../../model/index.ts'

// Primary result codes and the extended ones that count, from https://sqlite.org/rescode.html.
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26
/** Writing or making room failed: a full disk that showed as a quota (EDQUOT) or a limit on file sizes (EFBIG). */
const NO_ROOM = new Set([IOERR | (3 << 8), IOERR | (19 << 8)])

/** A writer holds a library for moments only, and the busy timeout has passed already. */
const LOCKED_SECONDS = 1

/** The LibraryError that an error of SQLite or of the file system stands for, or the error itself when it is neither. */
export function libraryError(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const say = (code: string, message: string) => new LibraryError(code, path, message, { cause: error })
  if ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) return diskFull()
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS'))
    return readOnly()
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error
  if (NO_ROOM.has(error.errcode)) return diskFull()
  switch (error.errcode & 0xff) {
    case BUSY:
    case LOCKED:
      return new UnavailableError(
        'library-locked',
        path,
        `Another program is writing to the library ${path}; wait until it is done and try again.`,
        { cause: error, retryAfter: LOCKED_SECONDS },
      )
    case READONLY:
      return readOnly()
    case FULL:
      return diskFull()
    case CORRUPT:
      return say(
        'library-damaged',
        `The library ${path} is damaged (${error.message}); take it from a backup, or add the sources to a new one.`,
      )
    case NOTADB:
      return say(
        'not-a-library',
        `${path} is a file of another kind, not a library; name another with --library.`,
      )
    case CANTOPEN:
      return say(
        'library-unreachable',
        `The library ${path} can't be opened; check the path and its permissions.`,
      )
    case IOERR:
      return say(
        'library-unreachable',
        `The disk failed on the library ${path} (${error.message}); check the disk.`,
      )
    default:
      return error
  }

  function diskFull() {
    return say(
      'disk-full',
      `There is no room left to write the library ${path}; make room and run the same command again.`,
    )
  }

  function readOnly() {
    return say('library-read-only', `The library ${path} can be read but not written; check its permissions.`)
  }
}
