import type { Anchor, ChangeClass, Operation, WordChange } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'

/** One word change of a copy, with both places. */
export interface CopyChange {
  class: ChangeClass
  was: Anchor | undefined
  is: Anchor | undefined
}

/** What a copy made of its source. */
export interface CopyChanges {
  /** Word changes but for trivial ones, those of facts first, each class in order of the copy. */
  changes: CopyChange[]
  /** How many sentences were kept, edited, moved, added, … */
  sentences: Map<Operation, number>
}

/** What a reader who looks for what a copy changed wants to see first. */
const ORDER: readonly ChangeClass[] = [
  'figure',
  'correction',
  'quotation',
  'name',
  'time',
  'attribution',
  'certainty',
  'wording',
]

/** What `copy` changed of `source`. */
export function copyChanges(index: StoryIndex, source: string, copy: string): CopyChanges {
  const links = index.linksFrom(source, copy)
  const place = (document: string, span: WordChange['a']) => span && anchorOf(document, span)
  const changes = links
    .flatMap((link) => link.changes)
    .filter((change) => change.class !== 'trivial')
    .map((change) => ({ class: change.class, was: place(source, change.a), is: place(copy, change.b) }))
  const byOperation = Map.groupBy(links, ({ operation }) => operation)
  return {
    changes: changes.sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class)),
    sentences: new Map([...byOperation].map(([operation, all]) => [operation, all.length])),
  }
}
