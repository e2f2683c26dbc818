import { Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { Accounts } from '../library/accounts.ts'
import { cookieName, remoteAddress, tooMany } from './access.ts'
import { problem } from './problem.ts'
import { RateLimit } from './rate-limit.ts'

/** Tries at one account's password, and from one address: a guesser gets nowhere, a typist does. */
const OF_NAME = { most: 10, seconds: 300 }
const OF_ADDRESS = { most: 30, seconds: 300 }
const SESSION_SECONDS = 7 * 24 * 3600
/** Forms of this page may be sent, to this server. */
const FORM_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; img-src data:"

/** The page to sign in on, which works without a script, and what its forms do. `origin` is the server's own, as browsers send it. */
export function signIn(accounts: Accounts, origin: string, now: () => Date): Hono {
  const isSecure = origin.startsWith('https:')
  const cookie = cookieName(isSecure)
  const nameLimit = new RateLimit(OF_NAME.most, OF_NAME.seconds)
  const addressLimit = new RateLimit(OF_ADDRESS.most, OF_ADDRESS.seconds)
  const pages = new Hono()
  const form: MiddlewareHandler = async (context, next) => {
    // Nobody is signed in or out by another page's form.
    if (context.req.method === 'POST' && context.req.header('origin') !== origin)
      return problem(context, 403, 'other-page', 'Only the page of this server may send this form.')
    await next()
    context.header('Content-Security-Policy', FORM_POLICY)
    context.header('Cache-Control', 'no-store')
    return undefined
  }
  pages.use('/sign-in', form)
  pages.use('/sign-out', form)
  pages.get('/sign-in', (context) => context.html(page(context.get('principal')?.account, false)))
  pages.post('/sign-in', async (context) => {
    const form = new URLSearchParams((await context.req.text()).slice(0, 4000))
    const [name, password] = [form.get('name') ?? '', form.get('password') ?? '']
    const at = now()
    const wait = addressLimit.take(remoteAddress(context), at) ?? nameLimit.take(name, at)
    if (wait !== undefined) return tooMany(context, wait)
    const secret = await accounts.signIn(name, password, at)
    if (secret === undefined) return context.html(page(undefined, true), 401)
    setCookie(context, cookie, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure,
      maxAge: SESSION_SECONDS,
    })
    return context.redirect('/', 303)
  })
  pages.post('/sign-out', async (context) => {
    const secret = getCookie(context, cookie)
    if (secret !== undefined) await accounts.signOut(secret)
    deleteCookie(context, cookie, { path: '/', secure: isSecure })
    return context.redirect('/sign-in', 303)
  })
  return pages
}

function page(account: string | undefined, wasWrong: boolean) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · Stemma</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stemma.css">
<link rel="stylesheet" href="/docs/api.css">
</head>
<body>
<main class="api">
<h1>Stemma</h1>
${
  account === undefined
    ? html`<form method="post" action="/sign-in">
${wasWrong ? html`<p role="alert">Name or password are not right.</p>` : ''}
<p><label>Name <input name="name" autocomplete="username" required maxlength="100"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password" required maxlength="256"></label></p>
<p><button>Sign in</button></p>
</form>`
    : html`<form method="post" action="/sign-out">
<p>Signed in as <bdi>${account}</bdi>. <a href="/">To the stories</a></p>
<p><button>Sign out</button></p>
</form>`
}
</main>
</body>
</html>`
}
