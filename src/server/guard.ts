import type { Context, Next } from 'hono'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Lets only requests through that were addressed to this machine by a loopback name. A page of the web that
 * points its own name at 127.0.0.1 (DNS rebinding) still sends that name as Host and is refused.
 */
export async function guard(context: Context, next: Next): Promise<Response | undefined> {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!LOOPBACK.has(host)) return context.text('This server answers on localhost only.', 421)
  await next()
  return undefined
}
