import { createRoute, z } from '@hono/zod-openapi'
import { StorySummary, StoryView } from '../../model/index.ts'
import { type Api, door, json, problems } from '../door.ts'
import { Paging, pageBehind, pageOf } from '../paging.ts'

const list = createRoute({
  method: 'get',
  path: '/stories',
  tags: ['Stories'],
  operationId: 'listStories',
  summary: 'The stories, latest stated day first',
  request: { query: Paging },
  responses: { 200: json(pageOf(StorySummary), 'A page of stories.'), ...problems(400, 409) },
})

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
  return door()
    .openapi(list, async (context) => {
      const stories = await library.stories()
      return context.json(
        pageBehind(stories, ({ id }) => id, context.req.valid('query')),
        200,
      )
    })
    .openapi(one, async (context) => context.json(await library.story(context.req.valid('param').id), 200))
}
