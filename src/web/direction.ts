/**
 * Text with directional overrides (U+202D, U+202E) shown as arrowheads, so that a source can't make words read otherwise
 * than they stand. One code unit for one: every offset still holds. Marks and isolates, which honest right-to-left
 * texts need, stay; blocks are isolated where they are shown.
 */
export function disarmed(text: string): string {
  return text
    .replace(/\u202d|\\u202d/gi, (found) => (found.length === 1 ? '▷' : '\\u25b7'))
    .replace(/\u202e|\\u202e/gi, (found) => (found.length === 1 ? '◁' : '\\u25c1'))
}
