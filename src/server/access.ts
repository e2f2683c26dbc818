import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Accounts } from '../library/accounts.ts'
import type { Principal, Scope } from '../model/index.ts'
import { problem } from './problem.ts'
import { RateLimit } from './rate-limit.ts'

declare module 'hono' {
  interface ContextVariableMap {
    principal: Principal | undefined
  }
}

/** What anybody may ask for: the page to sign in on, and its styles. */
const OPEN = new Set(['/sign-in', '/stemma.css', '/docs/api.css'])
const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What is sent to be answered, and changes nothing. */
const ASKING = new Set(['/api/compare', '/api/read', '/mcp', '/sign-out'])

/** Requests of one account, and of one address that has not shown who it is. */
const OF_ACCOUNT = { most: 1200, seconds: 60 }
const OF_STRANGER = { most: 120, seconds: 60 }

/**
 * Lets only people and programs in that show who they are: a session's cookie, or `Authorization: Bearer` with a token; and
 * only where their scopes reach. Strangers who ask for a page are led to the one to sign in on.
 */
export function access(accounts: Accounts, isSecure: boolean, now: () => Date): MiddlewareHandler {
  const accountLimit = new RateLimit(OF_ACCOUNT.most, OF_ACCOUNT.seconds)
  const strangerLimit = new RateLimit(OF_STRANGER.most, OF_STRANGER.seconds)
  return async (context, next) => {
    const at = now()
    const principal = await principalOf(context, accounts, isSecure, at)
    const wait = principal
      ? accountLimit.take(principal.account, at)
      : strangerLimit.take(remoteAddress(context), at)
    if (wait !== undefined) return tooMany(context, wait)
    context.set('principal', principal)
    const { path, method } = context.req
    if (OPEN.has(path)) return await next()
    if (principal === undefined) {
      if (READING.has(method) && context.req.header('accept')?.includes('text/html'))
        return context.redirect('/sign-in', 303)
      context.header('WWW-Authenticate', 'Bearer realm="stemma"')
      return problem(context, 401, 'not-signed-in', 'Sign in, or send a token: "stemma token add" makes one.')
    }
    const scope = scopeOf(method, path)
    if (!principal.scopes.includes(scope))
      return problem(
        context,
        403,
        'scope-missing',
        `${principal.account} may not do this: it takes the scope ${scope}.`,
      )
    await next()
  }
}

/** The name of a session's cookie; with the prefix a browser takes it from this very server over TLS only (RFC 6265bis, 4.1.3). */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-stemma' : 'stemma'
}

/** 429, with when to try again. */
export function tooMany(context: Context, wait: number): Response {
  context.header('Retry-After', String(wait))
  return problem(context, 429, 'too-many-requests', `Too many requests; try again in ${wait} seconds.`)
}

/** Where a request comes from. */
export function remoteAddress(context: Context): string {
  return getConnInfo(context).remote.address ?? ''
}

async function principalOf(
  context: Context,
  accounts: Accounts,
  isSecure: boolean,
  at: Date,
): Promise<Principal | undefined> {
  const bearer = /^Bearer ([\w-]{1,200})$/i.exec(context.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) return await accounts.holderOf('token', bearer, at)
  const session = getCookie(context, cookieName(isSecure))
  return session === undefined ? undefined : await accounts.holderOf('session', session, at)
}

function scopeOf(method: string, path: string): Scope {
  if (READING.has(method) || ASKING.has(path)) return 'read'
  return path.startsWith('/api/decisions') ? 'decide' : 'write'
}
