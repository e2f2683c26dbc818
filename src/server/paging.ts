import { z } from '@hono/zod-openapi'
import { UsageError } from '../model/index.ts'

/** How much of a list is wanted, and from where. */
export const Paging = z.object({
  cursor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The `next` of the page before; without it, the first page.' }),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .default(50)
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: 200,
      default: 50,
      description: 'The most items of a page.',
    }),
})
export type Paging = z.output<typeof Paging>

/** A page of a list as it is answered. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().optional().meta({ description: 'The cursor of the next page; absent on the last one.' }),
  })
}

export interface Page<T> {
  items: T[]
  next?: string
}

/**
 * The page of `all` behind the item that the cursor names. A list that has changed in between is gone on with at the same
 * item, so that none is passed over or told twice.
 *
 * @throws UsageError `unknown-cursor` when that item is gone, or never was.
 */
export function pageBehind<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  { cursor, limit }: Paging,
): Page<T> {
  const from = cursor === undefined ? 0 : all.findIndex((item) => idOf(item) === cursor) + 1
  if (cursor !== undefined && from === 0) throw unknownCursor(cursor)
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  return from + limit < all.length && last !== undefined ? { items, next: idOf(last) } : { items }
}

/**
 * The same, where `read` gives at most so many items behind the one that the cursor names, or undefined when that is gone: so
 * that a page costs what it holds.
 *
 * @throws UsageError `unknown-cursor`.
 */
export async function pageRead<T>(
  read: (after: string | undefined, limit: number) => Promise<T[] | undefined>,
  idOf: (item: T) => string,
  { cursor, limit }: Paging,
): Promise<Page<T>> {
  // One more tells whether there is a next page.
  const found = await read(cursor, limit + 1)
  if (found === undefined) throw unknownCursor(cursor ?? '')
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return found.length > limit && last !== undefined ? { items, next: idOf(last) } : { items }
}

function unknownCursor(cursor: string): UsageError {
  return new UsageError(
    'unknown-cursor',
    cursor,
    'The item that this cursor stood at is gone; begin again without a cursor.',
  )
}
