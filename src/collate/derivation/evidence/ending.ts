import type { Finding } from '../finding.ts'
import { anchorOf, type Pair } from '../pair.ts'
import { isNews } from '../register.ts'

/**
 * News is cut from the end: where one is the beginning of the other, sentence by sentence unchanged, the shorter one is
 * the cut. Any other difference leaves the question open. Other texts (an encyclopedia's) grow at the end instead.
 */
export function cutAtEnd({ a, b, linked, onlyA, onlyB, sharedOfA, sharedOfB, nameOf }: Pair): Finding[] {
  if ((!isNews(a) && !isNews(b)) || linked.some(({ edited, operation }) => edited || operation === 'moved'))
    return []
  const aIsShort = sharedOfA > sharedOfB
  const [short, long, lost, own] = aIsShort ? [a, b, onlyB, onlyA] : [b, a, onlyA, onlyB]
  if (own.length > 0 || lost.length === 0 || linked.length < 3) return []
  const last = linked.flatMap((link) => (aIsShort ? link.b : link.a)).map((id) => Number(id.slice(1)))
  const lastShared = Math.max(...last)
  const tail = lost.filter(({ id }) => Number(id.slice(1)) > lastShared)
  if (tail.length < lost.length) return []
  const says = `${nameOf(short)} stops where ${nameOf(long)} goes on for ${tail.length} sentences`
  const anchors = tail.slice(0, 1).map((sentence) => anchorOf(long, sentence))
  return [{ rule: 'cut-at-end', says, measures: { cutAtEnd: aIsShort ? -1 : 1 }, anchors }]
}
