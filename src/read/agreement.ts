/** A title that a source states, `folded`, with its words. */
export interface StatedTitle {
  title: string
  words: ReadonlySet<string>
}

export function statedTitle(title: string): StatedTitle {
  return { title, words: new Set(title.split(' ')) }
}

/** How well a printed line, `folded`, fits the titles that a source states: 0 (not at all) to 1 (is one of them). */
export function agreement(line: string, stated: readonly StatedTitle[]): number {
  let best = 0
  const words = new Set(line.split(' '))
  for (const { title, words: other } of stated) {
    if (title === line) return 1
    // A site's name before or after the headline; one-word headings are too easily part of something else.
    if (words.size >= 3 && ` ${title} `.includes(` ${line} `)) best = Math.max(best, 0.85)
    let shared = 0
    for (const word of words) if (other.has(word)) shared++
    best = Math.max(best, (0.8 * 2 * shared) / (words.size + other.size))
  }
  return best
}
