import type { Context, MiddlewareHandler, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Library } from '../library/library.ts'
import { LimitError, UsageError } from '../model/index.ts'
import { LIMITS } from '../read/limits.ts'

const LONGEST_NAME = 255

/**
 * Lets only our own page write. Another page's request carries its own Origin, or none; and with this content type a browser asks first,
 * which no handler here answers (OWASP, Cross-Site Request Forgery Prevention: verifying origin; custom request headers).
 */
export async function fromOurPage(context: Context, next: Next): Promise<Response | undefined> {
  const ours = `http://${context.req.header('host')}`
  const site = context.req.header('sec-fetch-site') ?? 'same-origin'
  const isBytes = context.req.header('content-type') === 'application/octet-stream'
  if (context.req.header('origin') !== ours || site !== 'same-origin' || !isBytes)
    return context.text('Only the page of this server may add sources.', 403)
  await next()
  return undefined
}

/** Refuses a body that passes the limit of one source before it is read as a whole. */
export const sourceLimit: MiddlewareHandler = bodyLimit({
  maxSize: LIMITS.bytes,
  onError: (context) => {
    const name = nameOf(context)
    throw new LimitError(
      'too-large',
      name,
      `${name} has more than the limit of ${LIMITS.bytes} bytes; give the article alone.`,
    )
  },
})

/** Adds the bytes of the request under the name that the query gives: 201 when they are new, 200 when the library has them. */
export async function addSource(context: Context, library: Library): Promise<Response> {
  const name = nameOf(context)
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  const added = await library.add({ bytes, name })
  return context.json(added, added.isNew ? 201 : 200)
}

function nameOf(context: Context): string {
  const name = context.req.query('name')?.split(/[/\\]/).at(-1)?.toWellFormed() ?? ''
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new UsageError('no-name', name, `A source needs a name of 1 to ${LONGEST_NAME} characters.`)
  return name
}
