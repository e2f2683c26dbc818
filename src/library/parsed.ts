import type { z } from 'zod'
import { LibraryError } from '../model/index.ts'

/** What `json` holds, by the model; `what` names it in the error. */
export function parsed<T extends z.ZodType>(schema: T, json: string, path: string, what: string): z.infer<T> {
  const damaged = (cause: unknown) =>
    new LibraryError(
      'library-damaged',
      path,
      `In the library ${path}, ${what} is damaged; take the library from a backup, or remove it and add it again.`,
      { cause },
    )
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw damaged(error)
  }
  const result = schema.safeParse(value)
  if (!result.success) throw damaged(result.error)
  return result.data
}
