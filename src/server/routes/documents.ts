import { createRoute, z } from '@hono/zod-openapi'
import { DocumentSummary, SourceText, Witness } from '../../model/index.ts'
import { sourceText } from '../../read/read.ts'
import { type Api, door, json, problems } from '../door.ts'
import { Paging, pageOf, pageRead } from '../paging.ts'

const params = z.object({ id: z.string().max(100).openapi({ example: '0123456789abcdef' }) })

const list = createRoute({
  method: 'get',
  path: '/documents',
  tags: ['Documents'],
  operationId: 'listDocuments',
  summary: 'The documents, in order of id',
  request: {
    query: Paging.extend({
      undated: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({ description: 'Only those that state no day of publication.' }),
    }),
  },
  responses: { 200: json(pageOf(DocumentSummary), 'A page of documents.'), ...problems(400, 409) },
})

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags: ['Documents'],
  operationId: 'getDocument',
  summary: 'A document with its annotations, its sightings and what readers decided of it',
  request: { params },
  responses: { 200: json(Witness, 'The document.'), ...problems(400, 404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  tags: ['Documents'],
  operationId: 'removeDocument',
  summary: 'Take a document out, with its source and all that was made of it',
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...problems(400, 403, 404) },
})

const source = createRoute({
  method: 'get',
  path: '/documents/{id}/source',
  tags: ['Documents'],
  operationId: 'getSource',
  summary: 'The bytes of the source, as they were added; to be saved, never to be shown by a browser',
  request: { params },
  responses: {
    200: {
      description: 'The bytes.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(400, 404),
  },
})

const text = createRoute({
  method: 'get',
  path: '/documents/{id}/source-text',
  tags: ['Documents'],
  operationId: 'getSourceText',
  summary:
    'The source as text, in which the ranges of the document count; none for a PDF, whose places are boxes',
  request: { params },
  responses: { 200: json(SourceText, 'The text.'), ...problems(400, 404) },
})

export function documentRoutes({ library }: Api) {
  return door()
    .openapi(list, async (context) => {
      const { undated, ...paging } = context.req.valid('query')
      const read = (after: string | undefined, limit: number) =>
        library.documentsBehind(after, { limit, undated: undated === 'true' })
      return context.json(await pageRead(read, ({ id }) => id, paging), 200)
    })
    .openapi(one, async (context) => context.json(await library.document(context.req.valid('param').id), 200))
    .openapi(remove, async (context) => {
      await library.remove(context.req.valid('param').id)
      return context.body(null, 204)
    })
    .openapi(source, async (context) => {
      const { id } = context.req.valid('param')
      const bytes = await library.sourceBytes(id)
      return context.body(Buffer.from(bytes), 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${id}"`,
      })
    })
    .openapi(text, async (context) => {
      const { id } = context.req.valid('param')
      const { document } = await library.document(id)
      const bytes = await library.sourceBytes(id)
      const [sighting = { name: id }] = document.source.sightings
      const text = await sourceText(bytes, sighting)
      return context.json(text === undefined ? {} : { text }, 200)
    })
}
