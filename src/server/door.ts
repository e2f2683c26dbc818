import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Library } from '../library/library.ts'
import type { ObtainOptions } from '../obtain/obtain.ts'
import type { Additions } from './orders.ts'
import { Problem, problem } from './problem.ts'

/** What the routes work on. */
export interface Api {
  library: Library
  additions: Additions
  /** Limits of what is fetched for a request. */
  fetching: Pick<ObtainOptions, 'maxBytes' | 'url'>
  /** Who the request is by, for decisions. */
  readerOf: (context: Context) => string | undefined
  /** The door's clock: the only place where instants come from. */
  now: () => Date
}

/** An empty part of the API; what of a request does not fit its description is told with its place. */
export function door(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const errors = result.error.issues.map((issue) => ({
        at: [result.target, ...issue.path].map(String).join('.'),
        says: issue.message,
      }))
      const says = errors.map(({ at, says }) => `${at}: ${says}`).join('; ')
      return problem(
        context,
        400,
        'bad-request',
        `The request does not fit its description: ${says}.`,
        errors,
      )
    },
  })
}

type Responses = RouteConfig['responses']

/** A description of JSON that is answered. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

const WHAT: Readonly<Record<number, string>> = {
  400: 'The request does not fit its description.',
  403: 'The library can only be read, the request came from another page, or a scope is missing.',
  404: 'There is no such thing.',
  409: 'It does not fit what the library, or an earlier request, holds.',
  413: 'A limit of size, depth or time is passed.',
  415: 'The body is of a type that is not taken.',
  422: 'The source can’t be read.',
  429: 'Too many requests; try again later.',
  502: 'The network said no.',
}

/** The problems that an address may answer with beside those that every one may: 503 with Retry-After and 500. */
export function problems(...statuses: number[]): Responses {
  const content = { 'application/problem+json': { schema: Problem } }
  return {
    ...Object.fromEntries(statuses.map((status) => [status, { description: WHAT[status] ?? '', content }])),
    401: {
      description: 'Beyond this machine: nobody is signed in, and there is no token that counts.',
      content,
    },
    403: { description: WHAT[403] ?? '', content },
    429: { description: WHAT[429] ?? '', content },
    500: { description: 'A fault of Stemma, or of what keeps the library.', content },
    503: {
      description: 'The library can’t be used at this moment; Retry-After says when to try again.',
      headers: { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds.' } },
      content,
    },
  }
}
