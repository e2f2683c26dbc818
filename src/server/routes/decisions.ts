import { createRoute, z } from '@hono/zod-openapi'
import { documentsOf } from '../../annotate/decisions/in-force.ts'
import { Decided, Decision } from '../../model/index.ts'
import { type Api, door, json, problems } from '../door.ts'
import { Paging, pageBehind, pageOf } from '../paging.ts'

/** Who decides where nobody says so. */
export const LOCAL_READER = 'local reader'

const list = createRoute({
  method: 'get',
  path: '/decisions',
  tags: ['Decisions'],
  operationId: 'listDecisions',
  summary: 'What readers decided, withdrawals too, oldest first',
  request: {
    query: Paging.extend({
      document: z.string().max(100).optional().openapi({ description: 'Only those about this document.' }),
    }),
  },
  responses: { 200: json(pageOf(Decision), 'A page of decisions.'), ...problems(400, 409) },
})

const decide = createRoute({
  method: 'post',
  path: '/decisions',
  tags: ['Decisions'],
  operationId: 'decide',
  summary: 'Decide: author, day, speaker, who is the same, which documents are one story',
  description:
    'Without `by` it is the reader’s own; without `at` it is decided now. With accounts `by` is always the account.',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: Decided.partial({ by: true, at: true }) } },
    },
  },
  responses: {
    201: json(Decision, 'The decision, which counts from now on.'),
    ...problems(400, 403, 404, 415),
  },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/decisions/{id}',
  tags: ['Decisions'],
  operationId: 'withdrawDecision',
  summary: 'Withdraw a decision. It stays in the list, with the withdrawal',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(Decision, 'The withdrawal.'), ...problems(400, 403, 404) },
})

export function decisionRoutes({ library, readerOf, now }: Api) {
  return door()
    .openapi(list, async (context) => {
      const { document, ...paging } = context.req.valid('query')
      const all = await library.decisions()
      const about =
        document === undefined ? all : all.filter(({ verdict }) => documentsOf(verdict).includes(document))
      return context.json(
        pageBehind(about, ({ id }) => id, paging),
        200,
      )
    })
    .openapi(decide, async (context) => {
      const { by = LOCAL_READER, at = now().toISOString(), ...decided } = context.req.valid('json')
      return context.json(await library.decide({ ...decided, by: readerOf(context) ?? by, at }), 201)
    })
    .openapi(withdraw, async (context) => {
      const verdict = { kind: 'withdrawn' as const, decision: context.req.valid('param').id }
      const by = readerOf(context) ?? LOCAL_READER
      return context.json(await library.decide({ verdict, by, at: now().toISOString() }), 200)
    })
}
