import { html, type raw } from 'hono/html'
import type { openApi } from './openapi.ts'

type OpenApi = ReturnType<typeof openApi>
type PathItem = NonNullable<OpenApi['paths']>[string]
type Operation = NonNullable<PathItem['get']>

const METHODS = ['get', 'post', 'put', 'delete'] as const

/** The API as a page to read: made from its OpenAPI document, without a script and without a request to anywhere else. */
export function docsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ path, method, operation }]
    }),
  )
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'Other')
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Stemma</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stemma.css">
<link rel="stylesheet" href="/docs/api.css">
</head>
<body>
<main class="api">
<h1>The API of Stemma ${document.info.version}</h1>
<p>${document.info.description}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<nav aria-label="Operations"><ul>
${[...tags].map(
  ([tag, list]) =>
    html`<li>${tag}<ul>${list.map(
      ({ path, method, operation }) => html`
<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
    )}</ul></li>`,
)}
<li><a href="#schemas">Schemas</a></li>
</ul></nav>
${[...tags].map(([tag, list]) => html`<section><h2>${tag}</h2>${list.map(({ path, method, operation }) => shown(path, method, operation))}</section>`)}
<section id="schemas"><h2>Schemas</h2>
${schemas.map(([name, schema]) => html`<details id="schema-${name}"><summary>${name}</summary><pre>${JSON.stringify(schema, null, 2)}</pre></details>`)}
</section>
</main>
</body>
</html>
`)
}

function shown(path: string, method: string, operation: Operation) {
  const parameters = (operation.parameters ?? []).filter((parameter) => 'name' in parameter)
  const body =
    operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {}
  return html`<article id="${operation.operationId}">
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${operation.summary}.</p>
${operation.description ? html`<pre class="says">${operation.description}</pre>` : ''}
${
  parameters.length === 0
    ? ''
    : html`<table><thead><tr><th>parameter</th><th>in</th><th>form</th><th>meaning</th></tr></thead><tbody>
${parameters.map(({ name, in: where, required, schema, description }) => html`<tr><td><code>${name}</code>${required ? '' : ' (optional)'}</td><td>${where}</td><td>${form(schema)}</td><td>${description ?? meaning(schema)}</td></tr>`)}
</tbody></table>`
}
${Object.entries(body).map(([type, { schema }]) => html`<p>Body: <code>${type}</code> ${form(schema)}</p>`)}
<table><thead><tr><th>answer</th><th>meaning</th><th>form</th></tr></thead><tbody>
${Object.entries(operation.responses ?? {}).map(([status, response]) => html`<tr><td>${status}</td><td>${response.description}</td><td>${Object.entries(response.content ?? {}).map(([type, content]) => html`<code>${type}</code> ${form((content as { schema?: unknown }).schema)} `)}</td></tr>`)}
</tbody></table>
</article>`
}

function meaning(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && 'description' in schema
    ? String(schema.description)
    : ''
}

/** A schema in a few words: its name with a link, or what kind of value it is. */
function form(schema: unknown): ReturnType<typeof raw> | string {
  if (typeof schema !== 'object' || schema === null) return ''
  if ('$ref' in schema) {
    const name = String(schema.$ref).split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>` as ReturnType<typeof raw>
  }
  if ('properties' in schema && typeof schema.properties === 'object') {
    const parts = Object.entries(schema.properties ?? {})
    return html`{ ${parts.map(([name, part], at) => html`${at > 0 ? ', ' : ''}${name}: ${form(part)}`)} }` as ReturnType<
      typeof raw
    >
  }
  if ('items' in schema) return html`list of ${form(schema.items)}` as ReturnType<typeof raw>
  if ('enum' in schema && Array.isArray(schema.enum)) return schema.enum.join(' | ')
  return 'type' in schema ? String(schema.type) : 'any of several'
}

/** What this page, and the one to sign in on, add to the style of the reading room. */
export const DOCS_STYLE = `.api { max-width: 60rem; margin: 0 auto; padding: 1rem 1.2rem 4rem; }
.api article { border-top: 1px solid var(--line); padding: 0.6rem 0 1.4rem; }
.api table { border-collapse: collapse; margin: 0.6rem 0; }
.api th, .api td { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; }
.api pre { overflow-x: auto; white-space: pre-wrap; }
.api code { overflow-wrap: anywhere; }
.api label { display: block; }
.api label input { display: block; margin-top: 0.3rem; width: min(100%, 24rem); }
`
