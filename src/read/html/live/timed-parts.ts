import type { Page, PageBlock } from '../blocks.ts'
import { regionsOf } from '../furniture.ts'
import { isProse } from '../prose.ts'
import type { Region } from '../region.ts'
import type { Verdict } from '../verdict.ts'
import { openingTime } from './clock.ts'

/** A stretch of blocks that is an entry; its time stands in block `head`. */
export interface Stretch {
  head: number
  first: number
  last: number
}

/** An entry's time stands in one of its first blocks. */
const HEAD = 3
const CLOCK = /\d[:.h]\d{2}|\d\s?[ap]\.?m\b/i

/** How many entries are so much as a live blog: `stated` on a page that states itself one. */
export interface Fewest {
  count: number
  isStated: boolean
}

/** Parts of the page side by side, each headed by a time and with text that is kept; the most that stand side by side. */
export function timedParts(page: Page, verdicts: readonly Verdict[], { count, isStated }: Fewest): Stretch[] {
  const proseBefore = [0]
  for (const [at, block] of page.blocks.entries())
    proseBefore.push((proseBefore[at] ?? 0) + Number(!verdicts[at]?.cut && isProse(block)))
  const holdsText = ({ first, last }: Region): boolean => proseBefore[last] !== proseBefore[first]
  let parts: Stretch[] = []
  for (const region of regionsOf(page.root)) {
    if (region.children.length <= parts.length) continue
    const timed = region.children.flatMap((child) => {
      const head = timeBlock(page, verdicts, child, isStated)
      return head !== undefined && holdsText(child) ? [{ head, first: child.first, last: child.last }] : []
    })
    if (timed.length >= count && timed.length > parts.length) parts = timed
  }
  // The day over a part may say no more than the time does; where a part has a time as well, that is the entry's.
  return parts.map((part) => ({ ...part, head: timeBlock(page, verdicts, part, false) ?? part.head }))
}

/** The block in the head of a part that is a line of a time, or of a day where that is enough. */
function timeBlock(
  page: Page,
  verdicts: readonly Verdict[],
  part: { first: number; last: number },
  isDayEnough: boolean,
): number | undefined {
  for (let at = part.first; at < Math.min(part.last, part.first + HEAD); at++) {
    const block = page.blocks[at]
    if (block && verdicts[at]?.cut?.reason === 'date-line' && (isDayEnough || CLOCK.test(block.text)))
      return at
  }
  return undefined
}

/**
 * Entries that nothing holds together: headings or paragraphs that open with a time, or lines of only a time, each with the text below it
 * up to the next. Only where the page says that it is a live blog: a programme and a chronicle look alike.
 */
export function headedStretches(
  page: Page,
  verdicts: readonly Verdict[],
  title: number | undefined,
  { count }: Fewest,
): Stretch[] {
  const shapes = new Map<string, number[]>()
  for (let at = (title ?? -1) + 1; at < page.blocks.length; at++) {
    const block = page.blocks[at] as PageBlock
    const cut = verdicts[at]?.cut
    const isHead = cut
      ? cut.reason === 'date-line' && block.text.length <= 40 && CLOCK.test(block.text)
      : openingTime(block.text) !== undefined
    if (!isHead) continue
    const shape = `${block.region.tag} ${block.region.parent?.depth} ${cut ? 'cut' : 'kept'}`
    shapes.set(shape, [...(shapes.get(shape) ?? []), at])
  }
  const heads = [...shapes.values()].sort((a, b) => b.length - a.length)[0] ?? []
  if (heads.length < count) return []
  const found = heads.map((head, nth) => ({
    head,
    first: head,
    last: heads[nth + 1] ?? page.blocks[head]?.region.parent?.last ?? head + 1,
  }))
  const holds = found.filter(({ first, last }) => {
    for (let at = first; at < last; at++)
      if (!verdicts[at]?.cut && (page.blocks[at]?.words ?? 0) >= 5) return true
    return false
  })
  return holds.length >= count ? holds : []
}
