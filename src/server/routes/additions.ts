import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { hasEnded } from '../../library/additions/ledger.ts'
import { Addition } from '../../model/index.ts'
import { AsOf } from '../day.ts'
import { type Api, door, json, problems } from '../door.ts'
import type { Order } from '../orders.ts'
import { Paging, pageBehind, pageOf } from '../paging.ts'
import { octets, SourceName, sourceBody } from '../source-body.ts'

const Addresses = z.object({
  addresses: z
    .array(z.url({ protocol: /^https?$/ }).max(4000))
    .min(1)
    .max(1000),
  asOf: AsOf.optional(),
})

const params = z.object({ id: z.string().max(100) })
/** draft-ietf-httpapi-idempotency-key-header. */
const headers = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .openapi({ description: 'An order that is repeated under the same key is the same order.' }),
})
const responses = {
  200: json(Addition, 'This order was made before.'),
  202: {
    ...json(Addition, 'The order is taken; Location says where it is told how far it has come.'),
    headers: { Location: { schema: { type: 'string' as const } } },
  },
  ...problems(400, 403, 409, 413, 415, 429),
}

const addresses = createRoute({
  method: 'post',
  path: '/additions',
  tags: ['Adding'],
  operationId: 'addAddresses',
  summary: 'Order addresses to be fetched and added',
  request: { headers, body: { required: true, content: { 'application/json': { schema: Addresses } } } },
  responses,
})

const file = createRoute({
  method: 'post',
  path: '/files',
  tags: ['Adding'],
  operationId: 'addFile',
  summary:
    'Order a file to be added; of a container (ZIP, WARC, feed, mailbox, JSON Lines) all that it holds',
  request: { headers, query: z.object({ name: SourceName, asOf: AsOf.optional() }), body: octets },
  middleware: sourceBody,
  responses,
})

const list = createRoute({
  method: 'get',
  path: '/additions',
  tags: ['Adding'],
  operationId: 'listAdditions',
  summary: 'The orders of this server, latest first',
  request: { query: Paging },
  responses: { 200: json(pageOf(Addition), 'A page of orders.'), ...problems(400, 409) },
})

const one = createRoute({
  method: 'get',
  path: '/additions/{id}',
  tags: ['Adding'],
  operationId: 'getAddition',
  summary: 'How far an order has come',
  request: { params },
  responses: { 200: json(Addition, 'The order.'), ...problems(400, 404) },
})

const cancel = createRoute({
  method: 'post',
  path: '/additions/{id}/cancel',
  tags: ['Adding'],
  operationId: 'cancelAddition',
  summary: 'End an order before its next source; what was added stays',
  request: { params },
  responses: { 200: json(Addition, 'The order.'), ...problems(400, 403, 404) },
})

/** One event as it stands in the stream. */
const Step = z.object({ event: z.enum(['step', 'end']), id: z.string().optional(), data: z.string() })

const events = createRoute({
  method: 'get',
  path: '/additions/{id}/events',
  tags: ['Adding'],
  operationId: 'followAddition',
  summary: 'The steps of an order as server-sent events, those that were and those that come',
  description:
    'Each event `step` has an AdditionStep as JSON in `data` and its number as `id`; with Last-Event-ID the stream goes on behind it. ' +
    'The last event is `end`, with the Addition.',
  request: {
    params,
    headers: z.object({
      'last-event-id': z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
    }),
  },
  responses: {
    200: { description: 'The steps.', content: { 'text/event-stream': { schema: Step } } },
    ...problems(400, 404),
  },
})

export function additionRoutes({ additions }: Api) {
  return door()
    .openapi(addresses, async (context) => {
      const { addresses: inputs, asOf } = context.req.valid('json')
      const order = asOf === undefined ? { inputs } : { inputs, asOf }
      const { addition, isNew } = await started(order, context.req.valid('header')['idempotency-key'])
      if (!isNew) return context.json(addition, 200)
      return context.json(addition, 202, { Location: `/api/additions/${addition.id}` })
    })
    .openapi(file, async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      const { name, asOf } = context.req.valid('query')
      const inputs = { name, bytes }
      const order = asOf === undefined ? { inputs } : { inputs, asOf }
      const { addition, isNew } = await started(order, context.req.valid('header')['idempotency-key'])
      if (!isNew) return context.json(addition, 200)
      return context.json(addition, 202, { Location: `/api/additions/${addition.id}` })
    })
    .openapi(list, async (context) => {
      const page = pageBehind(await additions.ids(), (id) => id, context.req.valid('query'))
      const items: Addition[] = []
      for (const id of page.items) items.push(await additions.get(id))
      return context.json({ ...page, items }, 200)
    })
    .openapi(one, async (context) => context.json(await additions.get(context.req.valid('param').id), 200))
    .openapi(cancel, async (context) =>
      context.json(await additions.cancel(context.req.valid('param').id), 200),
    )
    .openapi(events, async (context) => {
      const { id } = context.req.valid('param')
      const after = Number(context.req.valid('header')['last-event-id'] ?? 0)
      await additions.get(id)
      return streamSSE(context, async (stream) => {
        const gone = new AbortController()
        stream.onAbort(() => gone.abort())
        for await (const { number, step } of additions.steps(id, after, gone.signal)) {
          await stream.writeSSE({ event: 'step', id: String(number), data: JSON.stringify(step) })
        }
        const addition = await additions.get(id)
        // Where the server is what ends, the order goes on elsewhere.
        if (!gone.signal.aborted && hasEnded(addition))
          await stream.writeSSE({ event: 'end', data: JSON.stringify(addition) })
      })
    })

  function started(order: Order, key: string | undefined) {
    return additions.start(order, digestOf(order), key)
  }
}

/** What orders are compared by. */
function digestOf({ inputs, asOf = '' }: Order): string {
  const hash = createHash('sha256').update(`${asOf}\n`)
  if ('bytes' in inputs) return hash.update(`${inputs.name}\n`).update(inputs.bytes).digest('hex')
  return hash.update(JSON.stringify(inputs)).digest('hex')
}
