import type { Tagger } from '../src/annotate/encoder/tags.ts'
import { annotate } from '../src/annotate/pipeline.ts'
import type { Witness } from '../src/model/index.ts'
import { textDocument } from './text-document.ts'

/** A text of a benchmark as a witness, annotated by the tagger as the product does it; by the linear tier where there is none. */
export async function textWitness(
  text: string,
  day: string | undefined,
  tagger: Tagger | undefined,
): Promise<Witness> {
  const document = textDocument(text, day)
  return { document, annotations: annotate(document, { tags: await tagger?.(document) }) }
}
