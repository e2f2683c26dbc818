import type { Comparison } from '../model/index.ts'

/** A comparison as JSON Lines: one line a witness, then one a story, each `{"kind": …, …}`; reads back line by line. */
export function jsonLines(comparison: Comparison): string {
  const lines = [
    ...comparison.witnesses.map((witness) => ({ kind: 'witness', ...witness })),
    ...comparison.stories.map((story) => ({ kind: 'story', ...story })),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
