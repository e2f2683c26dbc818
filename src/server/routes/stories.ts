import { createRoute, z } from '@hono/zod-openapi'
import { StorySummary, StoryView } from '../../model/index.ts'
import { type Api, door, json, problems } from '../door.ts'
import { KeptAnswers } from '../kept-answers.ts'
import { Paging, pageOf, pageRead } from '../paging.ts'

const list = createRoute({
  method: 'get',
  path: '/stories',
  tags: ['Stories'],
  operationId: 'listStories',
  summary: 'The stories, latest stated day first',
  request: { query: Paging },
  responses: { 200: json(pageOf(StorySummary), 'A page of stories.'), ...problems(400, 409) },
})

/** Answers for stories that are kept once made. */
const KEPT_BYTES = 64 * 1024 * 1024

const one = createRoute({
  method: 'get',
  path: '/stories/{id}',
  tags: ['Stories'],
  operationId: 'getStory',
  summary: 'A story, whole: tree, alignments, timeline, matters, outcomes, and its witnesses',
  request: { params: z.object({ id: z.string().max(100).openapi({ example: 'story-0123456789abcdef' }) }) },
  responses: { 200: json(StoryView, 'The story.'), ...problems(400, 404) },
})

export function storyRoutes({ library }: Api) {
  const kept = new KeptAnswers(KEPT_BYTES)
  return door()
    .openapi(list, async (context) => {
      const read = (after: string | undefined, limit: number) => library.storiesBehind(after, limit)
      return context.json(await pageRead(read, ({ id }) => id, context.req.valid('query')), 200)
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param')
      const { body, tag } = await kept.answer(id, await library.storyStamp(id), () => library.story(id))
      // As `context.json` would answer, without making it anew.
      const headers = { 'Content-Type': 'application/json', ETag: tag }
      return context.body(body, 200, headers) as never
    })
}
