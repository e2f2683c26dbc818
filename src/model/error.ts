/**
 * The closed set of errors. Each says what was wrong, where, and what to do; `code` is stable and
 * `exitCode` is what the command line leaves with (documented in docs/cli.md).
 */
export abstract class StemmaError extends Error {
  abstract readonly exitCode: number
  abstract readonly kind: 'usage' | 'input' | 'limit' | 'network' | 'library'
  readonly code: string
  /** What was being worked on: a path, an address, a library. */
  readonly subject: string

  constructor(code: string, subject: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    this.subject = subject
  }
}

/** The command was called wrongly: unknown option, missing argument, impossible date. */
export class UsageError extends StemmaError {
  readonly kind = 'usage'
  readonly exitCode = 2
}

/** An input could not be read: missing, empty, binary, encrypted, scanned, truncated. */
export class InputError extends StemmaError {
  readonly kind = 'input'
  readonly exitCode = 3
}

/** An input passes a limit of size, depth or time. */
export class LimitError extends StemmaError {
  readonly kind = 'limit'
  readonly exitCode = 4
}

/** The library can't be used: newer version, locked, damaged, disk full, unknown id. */
export class LibraryError extends StemmaError {
  readonly kind = 'library'
  readonly exitCode = 5
}

/**
 * The library can't be used at this moment, and the same call may succeed later: another program writes to it
 * (`library-locked`), or its database server is away (`library-away`). A server answers 503 with Retry-After.
 */
export class UnavailableError extends LibraryError {
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number

  constructor(
    code: string,
    subject: string,
    message: string,
    options: ErrorOptions & { retryAfter: number },
  ) {
    super(code, subject, message, options)
    this.retryAfter = options.retryAfter
  }
}

/** The network said no, or an address may not be fetched. */
export class NetworkError extends StemmaError {
  readonly kind = 'network'
  readonly exitCode = 6
}
