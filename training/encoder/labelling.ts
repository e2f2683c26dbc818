import type { StatementType } from '../../src/annotate/encoder/labels.ts'
import { STATEMENT_TYPES } from '../../src/annotate/encoder/labels.ts'
import type { Word } from '../../src/annotate/encoder/words.ts'
import { begins, continues, OUTSIDE } from '../../src/annotate/labels.ts'
import type { NamedRecord } from '../names/corpus.ts'

type Span = [start: number, end: number]

/** An article with its attributions, as the benchmark of statements writes them; offsets in UTF-16 code units. */
export interface AttributedRecord {
  id: string
  text: string
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[]
}

const NAMES = ['PER', 'ORG', 'LOC']

/** Labels the words that `span` touches. */
function label(labels: Uint8Array, words: readonly Word[], [start, end]: Span, type: number): void {
  // The first word that ends behind the start, by halves.
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  let first = true
  for (let i = low; (words[i]?.start ?? end) < end; i += 1) {
    labels[i] = first ? begins(type) : continues(type)
    first = false
  }
}

/** One label a word of the names head. An article in front belongs to no name here. */
export function nameLabels({ text, ents }: NamedRecord, words: readonly Word[]): Uint8Array {
  const labels = new Uint8Array(words.length).fill(OUTSIDE)
  for (const [start, end, name] of ents) {
    const type = NAMES.indexOf(name)
    if (type === -1) continue
    const article = /^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0
    label(labels, words, [start + article, end], type)
  }
  return labels
}

/** One label a word of the statements head; where attributions overlap, the later one in the record has the word. */
export function statementLabels({ attributions }: AttributedRecord, words: readonly Word[]): Uint8Array {
  const labels = new Uint8Array(words.length).fill(OUTSIDE)
  for (const { source, cue, content } of attributions) {
    const at = cue[0]?.[0]
    const sided = (kind: 'source' | 'content', [start]: Span): number => {
      const side: StatementType = `${kind}-${at === undefined || start < at ? 'right' : 'left'}`
      return STATEMENT_TYPES.indexOf(side)
    }
    for (const span of source) label(labels, words, span, sided('source', span))
    for (const span of cue) label(labels, words, span, STATEMENT_TYPES.indexOf('cue'))
    for (const span of content) label(labels, words, span, sided('content', span))
  }
  return labels
}
