import { z } from 'zod'
import { ArchiveDocument, type ArchiveStory } from '../../model/index.ts'

/** A document of a story. */
export const MemberLine = ArchiveDocument.pick({ id: true, title: true, published: true }).extend({
  story: z.string(),
})
export type MemberLine = z.infer<typeof MemberLine>

/** The row of one story, from its members in any order. */
export function tellStory(members: readonly MemberLine[]): ArchiveStory {
  const sorted = members.toSorted((x, y) => compare(dayOf(x), dayOf(y)) || compare(x.id, y.id))
  const days = sorted.flatMap(({ published }) => published ?? [])
  return {
    id: sorted[0]?.story ?? '',
    title: sorted.find(({ title }) => title !== null)?.title ?? null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    documents: sorted.map(({ id }) => id),
  }
}

/** Undated ones sort behind every date. */
function dayOf({ published }: MemberLine): string {
  return published ?? '9999'
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
