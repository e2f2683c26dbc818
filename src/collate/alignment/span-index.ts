interface Stretch {
  start: number
  end: number
}

/** Looks up which stretches of a text overlap or cover a given one. */
export class SpanIndex {
  readonly #spans: readonly Stretch[]
  /** The furthest end among the spans up to each place: where it falls behind, a search can stop. */
  readonly #reach: readonly number[]

  constructor(spans: readonly Stretch[]) {
    this.#spans = [...spans].sort((x, y) => x.start - y.start || x.end - y.end)
    let furthest = 0
    this.#reach = this.#spans.map(({ end }) => (furthest = Math.max(furthest, end)))
  }

  overlaps(start: number, end: number): boolean {
    return this.#find(start, end, () => true)
  }

  covers(start: number, end: number): boolean {
    return this.#find(start, end, (span) => span.start <= start && span.end >= end)
  }

  /** Whether a span that overlaps `start` to `end` holds. */
  #find(start: number, end: number, holds: (span: Stretch) => boolean): boolean {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    for (let at = low - 1; at >= 0 && (this.#reach[at] ?? 0) > start; at--) {
      const span = this.#spans[at]
      if (span && span.end > start && holds(span)) return true
    }
    return false
  }
}
