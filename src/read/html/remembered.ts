/** Answers kept at most, so that a process that reads for days does not grow. */
const MOST = 4096

/**
 * A function of a text that keeps its answers: the same few hundred values of `class` stand thousands of times on a page, and on the
 * pages of a site again.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = answer(text)
    if (known.size >= MOST) known.clear()
    known.set(text, found)
    return found
  }
}
