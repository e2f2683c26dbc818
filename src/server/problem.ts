import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { StemmaError, UnavailableError } from '../model/index.ts'

/** An error as RFC 9457 has it. `title` is the stable code of the error (docs/cli.md lists them). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** What of the request is meant, where a part of it does not fit. */
    errors: z.array(z.object({ at: z.string(), says: z.string() })).optional(),
  })
  .meta({ id: 'Problem', title: 'An error as RFC 9457 has it; title is its stable code.' })
export type Problem = z.infer<typeof Problem>

const OF_KIND = { usage: 400, input: 422, limit: 413, library: 500, network: 502 } as const
/** Codes that say more than their class. */
const OF_CODE: Readonly<Record<string, ContentfulStatusCode>> = {
  'unknown-id': 404,
  // The request is well formed; what the library, or an earlier request, holds does not fit it.
  'unknown-cursor': 409,
  'no-day': 409,
  'key-used': 409,
  'other-bytes': 409,
  'too-many-orders': 429,
  'library-read-only': 403,
  'disk-full': 507,
}
/** What hono and its validators refuse by themselves. */
const OF_STATUS: Readonly<Record<number, [code: string, detail: string]>> = {
  400: ['bad-request', 'The request can’t be understood: its body is not the JSON that it says it is.'],
  413: ['too-large', 'The request is larger than this address takes.'],
  415: ['unsupported-media-type', 'This address takes no body of that Content-Type; /docs/api says which.'],
}

/** An answer that says what was wrong and what to do. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  detail: string,
  errors?: Problem['errors'],
): Response {
  const body: Problem = { type: `urn:stemma:error:${code}`, title: code, status, detail }
  return context.body(JSON.stringify(errors === undefined ? body : { ...body, errors }), status, {
    'Content-Type': 'application/problem+json',
  })
}

/** The answer to an error that a handler threw; one that is none of ours is told without what it says inside. */
export function problemOf(error: Error, context: Context): Response {
  if (error instanceof UnavailableError) context.header('Retry-After', String(error.retryAfter))
  if (error instanceof StemmaError) {
    const status = error instanceof UnavailableError ? 503 : (OF_CODE[error.code] ?? OF_KIND[error.kind])
    return problem(context, status, error.code, error.message)
  }
  const known = error instanceof HTTPException ? OF_STATUS[error.status] : undefined
  if (known !== undefined && error instanceof HTTPException)
    return problem(context, error.status as ContentfulStatusCode, ...known)
  process.stderr.write(`stemma: a fault of Stemma, please report it:\n${error.stack ?? String(error)}\n`)
  return problem(
    context,
    500,
    'fault',
    'A fault of Stemma, please report it; what the server printed says more.',
  )
}
