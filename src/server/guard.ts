import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** The names of this machine to itself. */
export const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What a page may send to another site without being asked about first (WHATWG Fetch, CORS-safelisted request-header). */
const SENT_UNASKED = /^\s*(?:text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/**
 * Lets only requests through that were addressed to this server by a name of its own: a loopback name, or that of `origin`. A
 * page of the web that points its own name here (DNS rebinding) still sends that name as Host and is refused.
 */
export function guard(origin?: string): MiddlewareHandler {
  const own = origin === undefined ? undefined : new URL(origin).hostname
  return async (context, next) => {
    const host = hostOf(context)
    if (!LOOPBACK.has(host) && host !== own) {
      const names = own === undefined ? 'localhost' : `${own} and localhost`
      return problem(context, 421, 'wrong-host', `This server answers to ${names} only.`)
    }
    return await next()
  }
}

/**
 * Lets only our own page and programs write. Another page's request carries its own Origin, or says by Sec-Fetch-Site that it
 * comes from elsewhere; programs send neither. A body of a kind that any page may send unasked is taken from nobody, so that a
 * browser that sends no Origin has to ask first, which nothing here answers (OWASP, Cross-Site Request Forgery Prevention).
 */
export function fromOurPage(origin?: string): MiddlewareHandler {
  return async (context, next) => {
    if (READING.has(context.req.method)) return await next()
    const host = hostOf(context)
    // Under the name that people use its scheme counts too; a loopback name is this machine's own page.
    const ours = LOOPBACK.has(host) ? `http://${context.req.header('host')}` : origin
    const sent = context.req.header('origin')
    const site = context.req.header('sec-fetch-site') ?? 'same-origin'
    if (
      (sent !== undefined && sent !== ours && sent !== origin) ||
      (site !== 'same-origin' && site !== 'none')
    )
      return problem(
        context,
        403,
        'other-page',
        'Only the page of this server, and programs, may change the library.',
      )
    if (SENT_UNASKED.test(context.req.header('content-type') ?? ''))
      return problem(
        context,
        415,
        'unsupported-media-type',
        'This address takes no body of that Content-Type; /docs/api says which.',
      )
    return await next()
  }
}

/** The name that a request was addressed to, without its port. */
function hostOf(context: Context): string {
  return (context.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
}
