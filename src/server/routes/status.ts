import { createRoute, z } from '@hono/zod-openapi'
import { VERSION } from '../../version.ts'
import { type Api, door, json, problems } from '../door.ts'

const Status = z
  .object({
    stemma: z.string().openapi({ description: 'Version of Stemma.' }),
    model: z.literal('1').openapi({ description: 'Version of the model.' }),
    documents: z.int().nonnegative(),
  })
  .openapi('Status')

const status = createRoute({
  method: 'get',
  path: '/status',
  tags: ['Server'],
  operationId: 'getStatus',
  summary: 'Whether the library answers',
  responses: { 200: json(Status, 'It does.'), ...problems() },
})

export function statusRoutes({ library }: Api) {
  return door().openapi(status, async (context) => {
    const documents = await library.documentCount()
    return context.json({ stemma: VERSION, model: '1' as const, documents }, 200)
  })
}
