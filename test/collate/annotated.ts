import { annotate } from '../../src/annotate/pipeline.ts'
import type { Witness } from '../../src/model/index.ts'
import { witness } from './witness.ts'

/** A witness with its real annotations. `published` absent: the page states no day; `asOf` is then the one given for it. */
export function annotated(text: string, published?: string, asOf?: string): Witness {
  const sketch = published === undefined ? { text } : { text, published }
  const { document } = witness(sketch)
  return { document, annotations: annotate(document, asOf === undefined ? {} : { asOf }) }
}
