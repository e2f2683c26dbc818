import { LibraryError, UnavailableError } from '../../model/index.ts'

/** Seconds: a server that was stopped is most often being restarted. */
const AWAY_SECONDS = 5
const LOCKED_SECONDS = 1

/** Errors of the connection, by Node. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

/**
 * The LibraryError that an error of PostgreSQL (by its SQLSTATE, https://www.postgresql.org/docs/15/errcodes-appendix.html)
 * or of the connection stands for, or the error itself when it is neither.
 */
export function libraryError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof LibraryError) return error
  const state = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const say = (code: string, message: string) => new LibraryError(code, path, message, { cause: error })
  if (NO_CONNECTION.has(state) || /^(57P0[123]|08...|53300)$/.test(state) || isCut(error.message)) {
    return new UnavailableError(
      'library-away',
      path,
      `The database server of the library ${path} does not answer (${error.message}); try again when it is up.`,
      { cause: error, retryAfter: AWAY_SECONDS },
    )
  }
  switch (state) {
    case '55P03':
    case '40001':
    case '40P01':
      return new UnavailableError(
        'library-locked',
        path,
        `Another program is writing to the library ${path}; wait until it is done and try again.`,
        { cause: error, retryAfter: LOCKED_SECONDS },
      )
    case '53100':
      return say(
        'disk-full',
        `There is no room left to write the library ${path}; make room and run the same command again.`,
      )
    case '25006':
    case '42501':
      return say(
        'library-read-only',
        `The library ${path} can be read but not written; check the permissions of its user.`,
      )
    case '3D000':
      return say('no-library', `There is no database ${path}; make one with "createdb", or name another.`)
    case '28000':
    case '28P01':
      return say(
        'library-unreachable',
        `The database server does not let us in to ${path} (${error.message}); check user and password.`,
      )
    case 'XX001':
    case 'XX002':
      return say(
        'library-damaged',
        `The library ${path} is damaged (${error.message}); take it from a backup.`,
      )
    default:
      return error
  }
}

/** What `pg` says, without a code, when a connection ends or does not come about in time. */
function isCut(message: string): boolean {
  return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired)/.test(
    message,
  )
}
