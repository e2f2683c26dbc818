import type { OpenAPIHono } from '@hono/zod-openapi'
import { jsonSchemas } from '../export/json-schema.ts'
import { VERSION } from '../version.ts'

type OpenApi = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Stemma',
    version: VERSION,
    description:
      'Everything that the command line does, over HTTP. JSON is that of the model; errors are problem details (RFC 9457), ' +
      'whose title is the stable code of the error; lists are paged by cursor; answers to GET have an ETag.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This server.' }],
}

/**
 * The OpenAPI 3.1 document of these routes. The schemas of the model are those that docs/schema/ has, so that there is one
 * description of the model and not two that may differ.
 */
export function openApi(routes: OpenAPIHono): OpenApi {
  const made = routes.getOpenAPI31Document(INFO)
  const model = Object.fromEntries(jsonSchemas().map(([name, schema]) => [name, localised(schema)]))
  const names = new Set(Object.keys(model))
  const { paths, components = {} } = referring({ paths: made.paths, components: made.components }, names)
  const schemas = { ...components.schemas, ...model } as NonNullable<OpenApi['components']>['schemas']
  return { ...made, paths, components: { ...components, ...(schemas && { schemas }) } }
}

/** Where a noun of the model is written out, known by its name as `id`, a reference to it instead. */
function referring<T>(value: T, names: ReadonlySet<string>): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => referring(part, names)) as T
  if ('id' in value && typeof value.id === 'string' && names.has(value.id)) {
    return { $ref: `#/components/schemas/${value.id}` } as T
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, referring(part, names)])) as T
}

/** References between files as references inside the document; what only a file of its own needs left out. */
function localised(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(localised)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== '$schema' && key !== '$id')
      .map(([key, value]) =>
        key === '$ref' && typeof value === 'string'
          ? [key, `#/components/schemas/${value.replace(/\.json$/, '')}`]
          : [key, localised(value)],
      ),
  )
}
