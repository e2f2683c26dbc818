import { z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { LimitError } from '../model/index.ts'
import { LIMITS } from '../read/limits.ts'

/** The name under which bytes are added: the last part of what is given, as a browser or a script names its file. */
export const SourceName = z
  .string()
  .max(1000)
  .transform((name) => name.split(/[/\\]/).at(-1)?.toWellFormed() ?? '')
  .pipe(
    z
      .string()
      .min(1)
      .max(255)
      .regex(/^\P{Cc}*$/u),
  )
  .openapi({
    type: 'string',
    minLength: 1,
    maxLength: 255,
    pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f/\\\\]+$',
    description: 'Name of the file. Of a path the last part is taken.',
    example: 'page.html',
  })

/** The bytes of a source as the body of a request. */
export const octets = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
}

/** Refuses a body that says to be something else. */
const isOctets: MiddlewareHandler = async (context, next) => {
  if (!/^application\/octet-stream\s*(?:;|$)/i.test(context.req.header('content-type') ?? '')) {
    throw new HTTPException(415)
  }
  await next()
}

/** Refuses a body that passes the limit of one source before it is read as a whole. */
const isWithinLimit = bodyLimit({
  maxSize: LIMITS.bytes,
  onError: () => {
    throw new LimitError(
      'too-large',
      'the source',
      `The source has more than the limit of ${LIMITS.bytes} bytes; give the article alone.`,
    )
  },
})

/** What a request with the bytes of a source goes through. */
export const sourceBody = [isOctets, isWithinLimit]
