import { z } from '@hono/zod-openapi'

/** A day of the calendar as a request gives it, `YYYY-MM-DD`. */
export const AsOf = z.iso
  .date()
  .openapi({ description: 'Count relative times of undated sources from this day.' })
