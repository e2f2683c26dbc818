import type { Context } from 'hono'
import type { Library } from '../library/library.ts'
import { sourceText } from '../read/read.ts'

/**
 * `GET /api/documents/:id/source`: the text that the ranges of the document's segments count in, so that what was read can be shown where it
 * stands. A PDF has none: its segments are boxes on pages.
 */
export async function documentSource(context: Context, library: Library): Promise<Response> {
  const id = context.req.param('id') ?? ''
  const { document } = await library.document(id)
  const bytes = await library.sourceBytes(id)
  const text = await sourceText(bytes, document.source.sightings[0])
  return context.json(text === undefined ? {} : { text })
}
