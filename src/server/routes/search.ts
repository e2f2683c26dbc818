import { createRoute, z } from '@hono/zod-openapi'
import { SearchHit } from '../../model/index.ts'
import { type Api, door, json, problems } from '../door.ts'
import { type Page, pageOf, Ranking } from '../paging.ts'

/** Ranked lists are not read further than this. */
const MOST_HITS = 1000

const search = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  operationId: 'search',
  summary: 'The sentences that hold all the words, best first',
  request: {
    query: Ranking.extend({
      words: z
        .string()
        .max(500)
        .openapi({ description: 'Words; those between straight quotation marks must stand together.' }),
      typing: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({ description: 'The last word may go on: for searching as somebody types.' }),
    }),
  },
  responses: { 200: json(pageOf(SearchHit), 'A page of sentences.'), ...problems(400) },
})

export function searchRoutes({ library }: Api) {
  return door().openapi(search, async (context) => {
    const { words, typing, cursor, limit } = context.req.valid('query')
    const from = Math.min(cursor, MOST_HITS)
    const most = Math.min(from + limit, MOST_HITS)
    const hits = await library.search(words, { limit: most + 1, typing: typing === 'true' })
    const items = hits.slice(from, most)
    const page: Page<SearchHit> =
      hits.length > most && most < MOST_HITS ? { items, next: String(most) } : { items }
    return context.json(page, 200)
  })
}
