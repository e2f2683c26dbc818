/** How well a printed line fits the titles that a source states, both `folded`: 0 (not at all) to 1 (is one of them). */
export function agreement(line: string, stated: string[]): number {
  let best = 0
  const words = new Set(line.split(' '))
  for (const title of stated) {
    if (title === line) return 1
    // A site's name before or after the headline; one-word headings are too easily part of something else.
    if (words.size >= 3 && ` ${title} `.includes(` ${line} `)) best = Math.max(best, 0.85)
    const other = new Set(title.split(' '))
    const shared = [...words].filter((word) => other.has(word)).length
    best = Math.max(best, (0.8 * 2 * shared) / (words.size + other.size))
  }
  return best
}
