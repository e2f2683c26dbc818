/** Label 0 is "outside"; type `t` begins with 1 + 2t and goes on with 2 + 2t (the BIO scheme of Ramshaw and Marcus, 1995). */
export const OUTSIDE = 0
export const begins = (type: number): number => 1 + 2 * type
export const continues = (type: number): number => 2 + 2 * type

/** The type of a label by its number; -1 for "outside". */
export const typeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 1)

/** A label goes on only with what has begun with its type. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || label % 2 === 1 || typeOf(before) === typeOf(label)

/** A stretch of words of one type: from the word `from` to before the word `to`. */
export interface LabelledSpan {
  from: number
  to: number
  type: number
}

/** The stretches that a sequence of labels marks. */
export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const found: LabelledSpan[] = []
  let open: LabelledSpan | undefined
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] ?? OUTSIDE
    if (open !== undefined && label === continues(open.type)) {
      open.to = i + 1
      continue
    }
    open = label === OUTSIDE ? undefined : { from: i, to: i + 1, type: typeOf(label) }
    if (open !== undefined) found.push(open)
  }
  return found
}
