import type { Alignment, Operation } from '../../model/index.ts'

const REVERSED: Record<Operation, Operation> = {
  kept: 'kept',
  edited: 'edited',
  moved: 'moved',
  split: 'merged',
  merged: 'split',
  added: 'dropped',
  dropped: 'added',
}

/** The same correspondences told from the other witness: what one added, the other dropped. The order of links stays. */
export function reversed({ a, b, links }: Alignment): Alignment {
  return {
    a: b,
    b: a,
    links: links.map((link) => ({
      ...link,
      operation: REVERSED[link.operation],
      a: link.b,
      b: link.a,
      changes: link.changes.map((change) => ({
        ...(change.b === undefined ? {} : { a: change.b }),
        ...(change.a === undefined ? {} : { b: change.a }),
        class: change.class,
      })),
    })),
  }
}
