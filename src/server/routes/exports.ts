import { createRoute, z } from '@hono/zod-openapi'
import { FORMATS } from '../../export/formats.ts'
import type { WebPage } from '../../export/html.ts'
import { type Api, door, problems } from '../door.ts'

const names = Object.keys(FORMATS)
const mediaTypes = [...new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType))]

const route = createRoute({
  method: 'get',
  path: '/export/{format}',
  tags: ['Export'],
  operationId: 'export',
  summary: 'Stories in a standard’s format, to be saved',
  description: Object.entries(FORMATS)
    .map(([name, { says }]) => `- \`${name}\`: ${says}`)
    .join('\n'),
  request: {
    params: z.object({ format: z.enum(names) }),
    query: z.object({
      story: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({
          type: 'array',
          items: { type: 'string' },
          description: 'Ids of stories, as often as wanted; all when there is none.',
        }),
    }),
  },
  responses: {
    200: {
      description: 'The export.',
      content: Object.fromEntries(
        mediaTypes.map((type) => [type, { schema: type.includes('json') ? z.unknown() : z.string() }]),
      ),
    },
    ...problems(400, 404),
  },
})

export function exportRoutes({ library }: Api, page: WebPage) {
  return door().openapi(route, async (context) => {
    const { format: name } = context.req.valid('param')
    const { story = [] } = context.req.valid('query')
    const format = FORMATS[name]
    if (format === undefined) return context.notFound()
    const comparison = await library.comparison([story].flat())
    const written = await format.write(comparison, {
      sourceBytes: (id) => library.sourceBytes(id),
      webPage: async () => page,
    })
    return context.body(typeof written === 'string' ? written : Buffer.from(written), 200, {
      'Content-Type': format.mediaType,
      // Sources are hostile: an export is saved, never shown under this server's name.
      'Content-Disposition': `attachment; filename="stemma.${format.extension}"`,
    })
  })
}
