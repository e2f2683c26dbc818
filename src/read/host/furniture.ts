import type { HostPage } from './host-page.ts'

/** Pages of so many subjects must have a block before it is the host's and not a story's. */
export const SUBJECTS = 3
/** So many pages of a host are looked at: those with the lowest names, so that it does not matter which came first. */
export const TAUGHT_BY = 48
/**
 * Two pages of one subject share so many of their (up to 32) most frequent words, or half of those of the one that has fewer. Set on the
 * benchmark's pages: 0.5 % of 13,700 pairs from different hosts in one language do, and the one pair of versions shares all.
 */
const SAME_SUBJECT = 6

/**
 * The codes of the blocks that pages of one host have in common, pages about different things: what the site prints, not what an
 * article tells. Versions and copies of an article, and reports of one matter that repeat a paragraph of background, are one
 * subject. The order of the pages does not matter.
 */
export function furnitureOf(pages: readonly HostPage[]): Set<number> {
  const byAddress = new Map<string, HostPage>()
  for (const page of pages) {
    const known = byAddress.get(page.page)
    if (!known || page.document < known.document) byAddress.set(page.page, page)
  }
  const taught = [...byAddress.values()].sort((a, b) => (a.page < b.page ? -1 : 1)).slice(0, TAUGHT_BY)
  const holders = new Map<number, HostPage[]>()
  for (const page of taught)
    for (const block of page.blocks) {
      const known = holders.get(block)
      if (known) known.push(page)
      else holders.set(block, [page])
    }
  const furniture = new Set<number>()
  for (const [block, having] of holders) if (subjectsOf(having) >= SUBJECTS) furniture.add(block)
  return furniture
}

/** How many subjects pages have, counted no further than is asked for. */
function subjectsOf(pages: readonly HostPage[]): number {
  const subjects: Set<number>[] = []
  for (const { subject } of pages) {
    if (subjects.length >= SUBJECTS) break
    if (subject.length > 0 && subjects.every((known) => !isSame(subject, known)))
      subjects.push(new Set(subject))
  }
  return subjects.length
}

function isSame(subject: readonly number[], known: ReadonlySet<number>): boolean {
  const shared = subject.filter((word) => known.has(word)).length
  return shared >= SAME_SUBJECT || shared * 2 >= Math.min(subject.length, known.size)
}
