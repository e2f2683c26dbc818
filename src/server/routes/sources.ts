import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { InputError } from '../../model/index.ts'
import { AsOf } from '../day.ts'
import { type Api, door, json, problems } from '../door.ts'
import { octets, SourceName, sourceBody } from '../source-body.ts'

const Added = z
  .object({
    id: z.string().openapi({ description: 'Of the document.' }),
    isNew: z.boolean().openapi({ description: 'Whether the library did not have these bytes before.' }),
  })
  .openapi('Added')

const query = z.object({ name: SourceName, asOf: AsOf.optional() })
const responses = {
  200: json(Added, 'The library had these bytes.'),
  201: json(Added, 'The source is in.'),
  ...problems(400, 403, 409, 413, 415, 422),
}

const post = createRoute({
  method: 'post',
  path: '/sources',
  tags: ['Adding'],
  operationId: 'addSource',
  summary:
    'Add one source. The same bytes twice are one source, so that a request can be repeated without harm',
  request: { query, body: octets },
  middleware: sourceBody,
  responses,
})

const put = createRoute({
  method: 'put',
  path: '/sources/{sha256}',
  tags: ['Adding'],
  operationId: 'putSource',
  summary: 'Add one source under its SHA-256; refused when the bytes that arrive are others',
  request: {
    params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    query,
    body: octets,
  },
  middleware: sourceBody,
  responses,
})

export function sourceRoutes({ library }: Api) {
  return door()
    .openapi(post, async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      const { name, asOf } = context.req.valid('query')
      const added = await library.add({ bytes, name }, asOf === undefined ? {} : { asOf })
      return context.json(added, added.isNew ? 201 : 200)
    })
    .openapi(put, async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      const { sha256 } = context.req.valid('param')
      const { name, asOf } = context.req.valid('query')
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw otherBytes(name)
      const added = await library.add({ bytes, name }, asOf === undefined ? {} : { asOf })
      return context.json(added, added.isNew ? 201 : 200)
    })
}

function otherBytes(name: string): InputError {
  return new InputError(
    'other-bytes',
    name,
    `The bytes of ${name} that arrived do not have the SHA-256 of this address; send them again.`,
  )
}
