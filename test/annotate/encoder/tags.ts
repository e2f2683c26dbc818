import { STATEMENT_TYPES, type StatementType } from '../../../src/annotate/encoder/labels.ts'
import type { Tags } from '../../../src/annotate/encoder/tags.ts'
import { wordsIn } from '../../../src/annotate/encoder/words.ts'
import { begins, continues } from '../../../src/annotate/labels.ts'
import { LABELS, TYPES } from '../../../src/annotate/names/linear/labels.ts'
import type { Document, EntityType } from '../../../src/model/index.ts'

type Marked<T> = [words: string, type: T][]

/**
 * Tags of a document as an encoder would give them: the stretches of `names` and `statements`, each the next such words
 * in the text behind the one before. `certainty` is the log-odds that every label has.
 */
export function tagsOf(
  { text, blocks }: Document,
  given: { names?: Marked<EntityType>; statements?: Marked<StatementType> },
  certainty = 8,
): Tags {
  const paragraphs = [0]
  const words = blocks.flatMap(({ start, end }) => {
    const found = wordsIn(text, start, end)
    paragraphs.push((paragraphs.at(-1) ?? 0) + found.length)
    return found
  })
  const labelled = (count: number, spans: [start: number, end: number, type: number][]) => {
    const labels = new Uint8Array(words.length)
    for (const [start, end, type] of spans) {
      words.forEach((word, i) => {
        if (word.start >= start && word.end <= end)
          labels[i] = word.start === start ? begins(type) : continues(type)
      })
    }
    const best = new Float64Array(words.length * count).fill(-certainty)
    labels.forEach((label, i) => {
      best[i * count + label] = 0
    })
    return { labels, best }
  }
  const placed = <T extends string>(marked: Marked<T>, types: readonly T[]): [number, number, number][] => {
    let from = 0
    return marked.map(([stretch, type]) => {
      const start = text.indexOf(stretch, from)
      if (start < 0) throw new Error(`"${stretch}" does not follow`)
      from = start + stretch.length
      return [start, from, types.indexOf(type)]
    })
  }
  return {
    words,
    paragraphs,
    names: labelled(LABELS, placed(given.names ?? [], TYPES)),
    statements: labelled(1 + 2 * STATEMENT_TYPES.length, placed(given.statements ?? [], STATEMENT_TYPES)),
  }
}
