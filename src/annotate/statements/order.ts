/** Index of the first of `spans` (in order, not overlapping) that ends behind `place`; `spans.length` when none does. */
export function firstEndingBehind(spans: readonly { end: number }[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
