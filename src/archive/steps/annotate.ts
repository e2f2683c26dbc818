import { annotate } from '../../annotate/pipeline.ts'
import { taggerOf } from '../../annotate/tier.ts'
import type { Document } from '../../model/index.ts'
import { type Annotated, annotatedRows } from './annotated-rows.ts'

/** Annotates a document by the tier that is there (see `STEMMA_TIER`). Throws what annotating throws. */
export async function annotated(document: Document): Promise<Annotated> {
  const tagger = await taggerOf(undefined)
  return annotatedRows(document, annotate(document, { tags: await tagger?.(document) }))
}
