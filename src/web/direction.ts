/** Each override, as itself and as JSON may escape it, and the arrowhead of the same length that stands for it. */
const OVERRIDES = [
  [/\u202d/g, '\u202d', '▷'],
  [/\u202e/g, '\u202e', '◁'],
  [/\\u202d/gi, '\\u202', '\\u25b7'],
  [/\\u202e/gi, '\\u202', '\\u25c1'],
] as const

/**
 * Text with directional overrides (U+202D, U+202E) shown as arrowheads, so that a source can't make words read otherwise
 * than they stand. One code unit for one: every offset still holds. Marks and isolates, which honest right-to-left
 * texts need, stay; blocks are isolated where they are shown.
 */
export function disarmed(text: string): string {
  // Data of ten megabytes seldom holds any, and looking for one is a hundred times quicker than replacing.
  return OVERRIDES.reduce(
    (safe, [found, sign, shown]) => (safe.includes(sign) ? safe.replace(found, shown) : safe),
    text,
  )
}
