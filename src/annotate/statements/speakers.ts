import type { Speaker } from '../../model/attribution.ts'
import type { Resolvable } from '../../model/basis.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Statement } from './linker.ts'

/** The speaker of each statement among the entities of the document, or the reason why there is none. */
export function speakers(
  _document: Document,
  statements: readonly Statement[],
  _names: { mentions: readonly Mention[]; entities: readonly Entity[] },
): Resolvable<Speaker>[] {
  return statements.map(() => ({ absent: true, reason: 'no speaker is named' }))
}
