import { tokens } from '../../annotate/tokens.ts'
import type { Link, Span, WordChange } from '../../model/index.ts'

/**
 * The tokens of a link's `b` side, made from the tokens of its `a` side and the changes alone: what no change names is
 * taken over from `a`. Holds for every link of an alignment; a test says so.
 */
export function applyChanges(
  { changes }: Pick<Link, 'changes'>,
  a: readonly Span[],
  b: readonly Span[],
): string[] {
  const kept = a
    .flatMap(({ text, start }) => tokens(text, start))
    .filter((token) => !inChange(token, changes, 'a'))
  const places = b.flatMap(({ text, start }) => tokens(text, start))
  const made: string[] = []
  let next = 0
  for (const place of places) {
    const change = changes.find((one) => one.b && one.b.start <= place.start && place.end <= one.b.end)
    if (change?.b) made.push(change.b.text.slice(place.start - change.b.start, place.end - change.b.start))
    else made.push(kept[next++]?.text ?? '')
  }
  return next === kept.length ? made : [...made, ...kept.slice(next).map(({ text }) => text)]
}

function inChange(
  token: { start: number; end: number },
  changes: readonly WordChange[],
  side: 'a' | 'b',
): boolean {
  return changes.some((change) => {
    const span = change[side]
    return span !== undefined && span.start <= token.start && token.end <= span.end
  })
}
