import type { Block, CutBlock } from '../model/document.ts'
import type { Passage } from './passage.ts'

/** Between two blocks of `document.text`. */
const BLANK_LINE = '\n\n'

/** Lays kept passages out as the document's text, and lists the cut ones with their place among the blocks. */
export function layOut(passages: Passage[]): { text: string; blocks: Block[]; cut: CutBlock[] } {
  const blocks: Block[] = []
  const cut: CutBlock[] = []
  let text = ''
  for (const passage of passages) {
    if (passage.cut) {
      const places = passage.segments.map((segment) => segment.place)
      cut.push({ text: passage.text, ...passage.cut, before: blocks.length, places })
      continue
    }
    if (text) text += BLANK_LINE
    const offset = text.length
    text += passage.text
    blocks.push({
      kind: passage.kind,
      start: offset,
      end: text.length,
      segments: passage.segments.map((segment) => ({
        ...segment,
        start: segment.start + offset,
        end: segment.end + offset,
      })),
      ...(passage.entry === undefined ? {} : { entry: passage.entry }),
    })
  }
  return { text, blocks, cut }
}
