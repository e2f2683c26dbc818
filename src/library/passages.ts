import type { Annotations, Document } from '../model/index.ts'
import type { PassageRow } from './tables.ts'

/** What can be searched for in a document: its sentences, and its blocks that hold none. */
export function passages(document: Document, annotations: Annotations): PassageRow[] {
  const withSentences = new Set(annotations.sentences.map(({ block }) => block))
  const blocks = document.blocks.filter((_, index) => !withSentences.has(index))
  return [...annotations.sentences, ...blocks].map(({ start, end }) => ({
    document: document.id,
    begins: start,
    ends: end,
    words: document.text.slice(start, end),
  }))
}
