import { z } from '@hono/zod-openapi'
import * as model from '../model/index.ts'

/** Gives the nouns of the model their names, so that OpenAPI refers to them and does not write them out at each place. */
for (const [name, value] of Object.entries(model)) {
  if (value instanceof z.ZodType && z.globalRegistry.get(value)?.id === undefined) {
    z.globalRegistry.add(value, { ...z.globalRegistry.get(value), id: name })
  }
}
