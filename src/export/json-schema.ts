import { z } from 'zod'
import * as model from '../model/index.ts'

/**
 * The JSON Schema (draft 2020-12) of every noun of the model, by name, in order of name. Schemas refer to each
 * other by file (`Timex.json`), so that `docs/schema/` and the API can serve them side by side.
 */
export function jsonSchemas(): [name: string, schema: object][] {
  const registry = z.registry<{ id: string }>()
  for (const [name, value] of Object.entries(model)) {
    if (value instanceof z.ZodType) registry.add(value, { id: name })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${id}.json` })
  return Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))
}
