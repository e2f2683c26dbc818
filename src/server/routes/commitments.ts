import { createRoute, z } from '@hono/zod-openapi'
import { agendaOf, latestStatedDay } from '../../collate/agenda.ts'
import { atom } from '../../export/atom.ts'
import { icalendar } from '../../export/icalendar.ts'
import { AgendaEntry, type Comparison, UsageError } from '../../model/index.ts'
import { AsOf } from '../day.ts'
import { type Api, door, json, problems } from '../door.ts'
import { Paging, pageBehind, pageOf } from '../paging.ts'

const asOf = AsOf.optional().openapi({
  description:
    'Judge what is overdue as of this day; without it, as of the latest day that a document states.',
})

const list = createRoute({
  method: 'get',
  path: '/commitments',
  tags: ['Commitments'],
  operationId: 'listCommitments',
  summary: 'Who will do what by when, each once, with what became of it, by due day',
  request: { query: Paging.extend({ asOf }) },
  responses: { 200: json(pageOf(AgendaEntry), 'A page of commitments.'), ...problems(400, 409) },
})

const calendar = createRoute({
  method: 'get',
  path: '/commitments/calendar',
  tags: ['Commitments'],
  operationId: 'getCalendar',
  summary: 'An iCalendar (RFC 5545) of those with a due day',
  request: { query: z.object({ asOf }) },
  responses: {
    200: { description: 'The calendar.', content: { 'text/calendar': { schema: z.string() } } },
    ...problems(400, 409),
  },
})

const feed = createRoute({
  method: 'get',
  path: '/commitments/feed',
  tags: ['Commitments'],
  operationId: 'getFeed',
  summary: 'An Atom feed (RFC 4287) of those due and overdue, and of discrepancies',
  request: { query: z.object({ asOf }) },
  responses: {
    200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } },
    ...problems(400, 409),
  },
})

export function commitmentRoutes({ library }: Api) {
  return door()
    .openapi(list, async (context) => {
      const { asOf: day, ...paging } = context.req.valid('query')
      const entries = agendaOf(await library.comparison(), day)
      return context.json(
        pageBehind(entries, ({ id }) => id, paging),
        200,
      )
    })
    .openapi(calendar, async (context) => {
      const { comparison, day } = await of(context.req.valid('query').asOf)
      return context.body(icalendar(agendaOf(comparison, day), day), 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
      })
    })
    .openapi(feed, async (context) => {
      const { comparison, day } = await of(context.req.valid('query').asOf)
      return context.body(atom({ entries: agendaOf(comparison, day), comparison, asOf: day }), 200, {
        'Content-Type': 'application/atom+xml; charset=utf-8',
      })
    })

  async function of(given: string | undefined): Promise<{ comparison: Comparison; day: string }> {
    const comparison = await library.comparison()
    const day = given ?? latestStatedDay(comparison)
    if (day === undefined) {
      throw new UsageError(
        'no-day',
        'commitments',
        'No document of the library states a day that the calendar or feed could be of; give one with asOf.',
      )
    }
    return { comparison, day }
  }
}
