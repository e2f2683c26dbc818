import './model-names.ts'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { WebPage } from '../export/html.ts'
import type { Accounts } from '../library/accounts.ts'
import type { Library } from '../library/library.ts'
import type { ObtainOptions } from '../obtain/obtain.ts'
import { access } from './access.ts'
import { additionsOf } from './additions.ts'
import { DOCS_STYLE, docsPage } from './docs-page.ts'
import { type Api, door } from './door.ts'
import { fromOurPage, guard } from './guard.ts'
import { mcpServer } from './mcp/server.ts'
import { openApi } from './openapi.ts'
import { problem, problemOf } from './problem.ts'
import { additionRoutes } from './routes/additions.ts'
import { commitmentRoutes } from './routes/commitments.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { documentRoutes } from './routes/documents.ts'
import { exportRoutes } from './routes/exports.ts'
import { searchRoutes } from './routes/search.ts'
import { sourceRoutes } from './routes/sources.ts'
import { statusRoutes } from './routes/status.ts'
import { storyRoutes } from './routes/stories.ts'
import { signIn } from './sign-in.ts'

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

export interface AppOptions {
  /** Those who are let in; everybody when there are none, which is for this machine alone. */
  accounts?: Accounts
  /** The address under which people use the server, beside loopback ones: scheme, host and port. */
  origin?: string
  /** The door's clock. */
  now?: () => Date
  /** Limits of what is fetched for a request. */
  fetching?: Pick<ObtainOptions, 'maxBytes' | 'url'>
}

/** The HTTP door to a library: the API by the one model, its description, and the web page. */
export async function app(
  library: Library,
  page: WebPage,
  options: AppOptions = {},
): Promise<Hono & { close(): Promise<void> }> {
  const { now = () => new Date(), fetching = {}, accounts, origin } = options
  const additions = await additionsOf(library, fetching)
  const api: Api = {
    library,
    additions,
    fetching,
    readerOf: (context) => context.get('principal')?.account,
    now,
  }
  const routes = door()
  for (const part of [
    storyRoutes(api),
    documentRoutes(api),
    searchRoutes(api),
    commitmentRoutes(api),
    decisionRoutes(api),
    sourceRoutes(api),
    additionRoutes(api),
    exportRoutes(api, page),
    comparisonRoutes(api),
    statusRoutes(api),
  ]) {
    routes.route('/api', part)
  }
  const description = openApi(routes)
  const docs = docsPage(description)

  const ours = fromOurPage(origin)
  const server = new Hono()
  server.use(guard(origin))
  server.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', POLICY)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
  })
  if (accounts !== undefined) {
    server.use(access(accounts, origin?.startsWith('https:') === true, now))
    server.route('/', signIn(accounts, origin ?? '', now))
  }
  server.use('/api/*', ours)
  server.use('/api/*', async (context, next) => {
    await next()
    // An answer may be kept, but is asked for anew each time; the ETag spares sending it again.
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache')
  })
  // Of a stream that goes on there is no tag.
  const tagged = etag()
  server.use('/api/*', (context, next) =>
    context.req.path.endsWith('/events') ? next() : tagged(context, next),
  )
  server.use(
    '/api/*',
    methodNotAllowed({
      app: routes,
      onMethodNotAllowed: (context, methods) => {
        context.header('Allow', methods.join(', '))
        return problem(context, 405, 'method-not-allowed', `This address takes ${methods.join(', ')}.`)
      },
    }),
  )
  server.route('/', routes)
  server.all('/api/*', (context) =>
    problem(context, 404, 'not-found', 'There is no such address; /docs/api lists those that are.'),
  )
  const mcp = createMcpHandler(({ authInfo }) =>
    mcpServer(library, { files: false, fetching, writes: authInfo?.scopes.includes('write') !== false }),
  )
  server.all('/mcp', ours, (context) => {
    const principal = context.get('principal')
    const authInfo = principal && { token: '', clientId: principal.account, scopes: principal.scopes }
    return mcp.fetch(context.req.raw, authInfo && { authInfo })
  })
  server.get('/openapi.json', tagged, (context) => context.json(description))
  server.get('/docs/api', (context) => context.html(docs))
  server.get('/docs/api.css', (context) =>
    context.body(DOCS_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  server.get('/stemma.js', tagged, (context) =>
    context.body(page.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  server.get('/stemma.css', tagged, (context) =>
    context.body(page.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  server.get('*', (context) => context.html(SHELL))
  server.onError(problemOf)
  return Object.assign(server, {
    async close() {
      await Promise.all([additions.close(), mcp.close()])
    },
  })
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
