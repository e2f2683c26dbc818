import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { compare as compareWitnesses } from '../../compare.ts'
import { Comparison, Document, Failure, LimitError } from '../../model/index.ts'
import { type Obtained, obtain, obtainBytes } from '../../obtain/obtain.ts'
import { LIMITS } from '../../read/limits.ts'
import { AsOf } from '../day.ts'
import { type Api, door, json, problems } from '../door.ts'
import { readAll } from '../read-all.ts'
import { octets, SourceName, sourceBody } from '../source-body.ts'

/** RFC 4648, section 4, as a pattern, so that the description says it too. */
const Base64 = z
  .string()
  .min(4)
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)

const Input = z
  .union([
    z.object({ address: z.url({ protocol: /^https?$/ }).max(4000) }),
    z.object({ name: SourceName, text: z.string().min(1) }),
    z.object({ name: SourceName, base64: Base64 }),
  ])
  .openapi('Input')
type Input = z.output<typeof Input>

const compare = createRoute({
  method: 'post',
  path: '/compare',
  tags: ['Without the library'],
  operationId: 'compare',
  summary: 'Read sources as witnesses, group them into stories and compare them, as stemma compare does',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            inputs: z.array(Input).min(1).max(100),
            asOf: AsOf.optional(),
            together: z
              .boolean()
              .default(false)
              .openapi({ description: 'Take all as versions of one story, whatever the grouping says.' }),
          }),
        },
      },
    },
  },
  middleware: bodyLimit({
    maxSize: 2 * LIMITS.bytes,
    onError: () => {
      throw new LimitError(
        'too-large',
        'the inputs',
        'The inputs are too large together; give fewer at a time.',
      )
    },
  }),
  responses: {
    200: json(Comparison, 'What can’t be read is among `failures`.'),
    ...problems(400, 403, 413, 415),
  },
})

const read = createRoute({
  method: 'post',
  path: '/read',
  tags: ['Without the library'],
  operationId: 'read',
  summary: 'Read a file, or all that a container holds, without annotating, as stemma read does',
  request: { query: z.object({ name: SourceName }), body: octets },
  middleware: sourceBody,
  responses: {
    200: json(
      z.object({ documents: z.array(Document), failures: z.array(Failure) }),
      'What can’t be read is among `failures`.',
    ),
    ...problems(400, 403, 413, 415),
  },
})

export function comparisonRoutes({ fetching }: Pick<Api, 'fetching'>) {
  return door()
    .openapi(compare, async (context) => {
      const { inputs, asOf, together } = context.req.valid('json')
      const options = { together, ...(asOf === undefined ? {} : { asOf }) }
      return context.json(await compareWitnesses(obtained(inputs), options), 200)
    })
    .openapi(read, async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      const { name } = context.req.valid('query')
      return context.json(await readAll(obtainBytes(name, bytes)), 200)
    })

  async function* obtained(inputs: readonly Input[]): AsyncGenerator<Obtained | Failure> {
    for (const input of inputs) {
      if ('address' in input) yield* obtain([input.address], fetching)
      else
        yield* obtainBytes(
          input.name,
          Buffer.from('text' in input ? input.text : input.base64, 'text' in input ? 'utf8' : 'base64'),
        )
    }
  }
}
