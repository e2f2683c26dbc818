/** Keys that are remembered at once; when there are more, the windows begin anew, for all. */
const MOST_KEYS = 20_000

/** So many per key in a window of so many seconds. */
export class RateLimit {
  readonly #most: number
  readonly #seconds: number
  readonly #counts = new Map<string, number>()
  #window = 0

  constructor(most: number, seconds: number) {
    this.#most = most
    this.#seconds = seconds
  }

  /** Counts one; seconds to wait when it is one too many. */
  take(key: string, at: Date): number | undefined {
    const second = Math.floor(at.getTime() / 1000)
    const window = Math.floor(second / this.#seconds)
    if (window !== this.#window || this.#counts.size > MOST_KEYS) this.#counts.clear()
    this.#window = window
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count > this.#most ? (window + 1) * this.#seconds - second : undefined
  }
}
