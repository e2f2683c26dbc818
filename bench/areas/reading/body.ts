import type { Document } from '../../../src/model/document.ts'

/** The body as the gold has it: without the headline, which is scored by itself. */
export function bodyOf(document: Document): string {
  return document.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => document.text.slice(block.start, block.end))
    .join('\n\n')
}
