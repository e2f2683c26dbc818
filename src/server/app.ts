import { Hono } from 'hono'
import type { WebPage } from '../export/html.ts'
import type { Library } from '../library/library.ts'
import { StemmaError } from '../model/index.ts'
import { addSource, fromOurPage, sourceLimit } from './add-source.ts'
import { guard } from './guard.ts'
import { documentSource } from './source-text.ts'

/** What the page needs, and nothing else: scripts and styles of ours, data from our API, no outside request ever. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const STATUS = { usage: 400, input: 422, limit: 413, library: 503, network: 502 } as const

/** The HTTP door to a library: the web page and the JSON it reads, by the one model. Our own page may add sources; nothing else writes. */
export function app(library: Library, page: WebPage): Hono {
  const server = new Hono()
  server.use(guard)
  server.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', POLICY)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
  })

  server.get('/api/stories', async (context) => context.json(await library.stories()))
  server.get('/api/stories/:id', async (context) =>
    context.json(await library.story(context.req.param('id'))),
  )
  server.get('/api/documents/:id', async (context) =>
    context.json(await library.document(context.req.param('id'))),
  )
  server.get('/api/documents/:id/source', (context) => documentSource(context, library))
  server.get('/api/search', async (context) =>
    context.json(await library.search(context.req.query('words') ?? '')),
  )
  server.get('/api/undated', async (context) => context.json(await library.undated()))
  server.post('/api/sources', fromOurPage, sourceLimit, (context) => addSource(context, library))
  server.get('/api/*', (context) => context.json(problem(404, 'not-found', 'There is no such address.'), 404))

  server.get('/stemma.js', (context) =>
    context.body(page.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  server.get('/stemma.css', (context) =>
    context.body(page.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  server.get('*', (context) => context.html(SHELL))

  server.onError((error, context) => {
    if (!(error instanceof StemmaError)) throw error
    const status = error.code === 'unknown-id' ? 404 : STATUS[error.kind]
    return context.json(problem(status, error.code, error.message), status)
  })
  return server
}

/** An error as RFC 9457 problem details. */
function problem(status: number, code: string, detail: string) {
  return { type: `urn:stemma:error:${code}`, title: code, status, detail }
}

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stemma</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stemma.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/stemma.js"></script>
</body>
</html>
`
