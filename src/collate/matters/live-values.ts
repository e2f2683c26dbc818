import type { Document } from '../../model/index.ts'
import type { Statement } from './statement.ts'

/**
 * The statements of live pages for which a later entry of the page gives another value: they tell how it stood then, and a report of that
 * day that says otherwise contradicts none of them.
 */
export function supersededBy(
  statements: readonly Statement[],
  documents: ReadonlyMap<string, Document>,
): ReadonlySet<Statement> {
  return new Set(
    statements.filter((statement) =>
      statements.some(
        (other) =>
          other.anchor.document === statement.anchor.document &&
          other.value !== statement.value &&
          isWrittenLater(other, statement, documents.get(statement.anchor.document)),
      ),
    ),
  )
}

/** Whether `a` stands in an entry of a live page that was written after the one of `b`. */
function isWrittenLater({ anchor: a }: Statement, { anchor: b }: Statement, document?: Document): boolean {
  const order = document?.liveBlog?.order
  if (document === undefined || order === undefined || order === 'mixed') return false
  const entryAt = (at: number) => document.blocks.find(({ start, end }) => start <= at && at < end)?.entry
  const [first, second] = [entryAt(a.start), entryAt(b.start)]
  // Blocks of one entry carry one and the same entry.
  if (first === undefined || second === undefined || isSameEntry(first, second)) return false
  return order === 'oldest-first' ? a.start > b.start : a.start < b.start
}

function isSameEntry(a: { time: string; instant?: string | undefined }, b: typeof a): boolean {
  return a.time === b.time && a.instant === b.instant
}
