import { createRoute, z } from '@hono/zod-openapi'
import { hitName, type Search } from '../../library/search.ts'
import { SearchFacets, SearchFilter, SearchHit } from '../../model/index.ts'
import { type Api, door, json, problems } from '../door.ts'
import { Paging, pageOf, pageRead } from '../paging.ts'

const Sought = SearchFilter.extend({
  words: z
    .string()
    .max(500)
    .openapi({ description: 'Words; those between straight quotation marks must stand together.' }),
  typing: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'The last word may go on: for searching as somebody types.' }),
})

const search = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  operationId: 'search',
  summary: 'The sentences that hold all the words, best first; where more than 5,000 do, the best of 5,000',
  request: { query: Sought.extend(Paging.shape) },
  responses: { 200: json(pageOf(SearchHit), 'A page of sentences.'), ...problems(400, 409) },
})

const facets = createRoute({
  method: 'get',
  path: '/search/facets',
  tags: ['Search'],
  operationId: 'searchFacets',
  summary: 'How much a search finds, and what it can be narrowed down by',
  request: { query: Sought },
  responses: {
    200: json(SearchFacets, 'Numbers, and of speakers, places and figures those that leave most.'),
    ...problems(400),
  },
})

export function searchRoutes({ library }: Api) {
  return door()
    .openapi(search, async (context) => {
      const { cursor, limit, ...query } = context.req.valid('query')
      const sought = soughtBy(query)
      const page = await pageRead(
        (after, most) => library.searchBehind(sought, after, most),
        hitName,
        cursor === undefined ? { limit } : { cursor, limit },
      )
      return context.json(page, 200)
    })
    .openapi(facets, async (context) =>
      context.json(await library.searchFacets(soughtBy(context.req.valid('query'))), 200),
    )
}

function soughtBy({ words, typing, ...filter }: z.output<typeof Sought>): Search {
  return { words, typing: typing === 'true', filter }
}
