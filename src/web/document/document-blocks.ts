import type { Block, CutBlock, Sentence, Witness } from '../../model/index.ts'

/** A kept block with its sentences and the gaps between them, after the cut blocks that stood before it. */
export interface ShownBlock {
  block: Block
  cutBefore: CutBlock[]
  /** Every stretch of the block; those that are sentences carry their id, and so can be linked to. */
  parts: { start: number; end: number; sentence: string | undefined }[]
}

/** The document in reading order; `cutAtEnd` stood behind the last kept block. */
export function documentBlocks({ document, annotations }: Witness): {
  blocks: ShownBlock[]
  cutAtEnd: CutBlock[]
} {
  const cut = Map.groupBy(document.cut, ({ before }) => before)
  const sentences = Map.groupBy(annotations.sentences, ({ block }) => block)
  return {
    blocks: document.blocks.map((block, index) => ({
      block,
      cutBefore: cut.get(index) ?? [],
      parts: partsOf(block, sentences.get(index) ?? []),
    })),
    cutAtEnd: cut.get(document.blocks.length) ?? [],
  }
}

/** The first offset at or behind `offset` that stands in a block: between blocks there is nothing to mark. */
export function firstShown(blocks: readonly ShownBlock[], offset: number): number | undefined {
  const block = blocks.find((each) => each.block.end > offset)?.block
  return block && Math.max(block.start, offset)
}

function partsOf(block: Block, sentences: readonly Sentence[]): ShownBlock['parts'] {
  let at = block.start
  const parts: ShownBlock['parts'] = []
  for (const { id, start, end } of sentences) {
    if (start > at) parts.push({ start: at, end: start, sentence: undefined })
    parts.push({ start, end, sentence: id })
    at = end
  }
  if (block.end > at) parts.push({ start: at, end: block.end, sentence: undefined })
  return parts
}
