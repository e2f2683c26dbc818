import type { Block, CutBlock, Document } from '../../model/document.ts'
import { countWords } from '../words.ts'
import { furnitureOf, SUBJECTS } from './furniture.ts'
import { blockCode, type HostPage, hostOf, hostPageOf } from './host-page.ts'

/** A line of fewer words may be a rubric's, which stands in many articles and belongs to each. */
const OWN_WORDS = 6

/** Documents in their order, each without the blocks that are its host's furniture, as the others of its host teach it. */
export function withoutHostFurniture(documents: readonly Document[]): Document[] {
  const pages = new Map<string, HostPage[]>()
  for (const document of documents) {
    const page = hostPageOf(document)
    if (page) pages.set(page.host, [...(pages.get(page.host) ?? []), page])
  }
  const furniture = new Map([...pages].map(([host, own]) => [host, furnitureOf(own)]))
  return documents.map((document) =>
    withoutFurniture(document, furniture.get(hostOf(document) ?? '') ?? new Set()),
  )
}

/**
 * A document without the blocks that are its host's furniture, each now cut with this reason; the document itself where it has none.
 * A headline is never cut, and a short line or a heading only beside what is cut, or at the end. `furniture` as `furnitureOf` gives it.
 */
export function withoutFurniture(document: Document, furniture: ReadonlySet<number>): Document {
  const going = furnitureBlocks(document, furniture)
  if (going.size === 0) return document
  const host = hostOf(document) ?? 'its host'
  const because = `stands on pages of ${host} about ${SUBJECTS} different matters or more`
  const blocks: Block[] = []
  const cut: CutBlock[] = []
  let text = ''
  let next = 0
  const takeCut = (until: number): void => {
    for (let one = document.cut[next]; one && one.before <= until; one = document.cut[++next])
      cut.push({ ...one, before: blocks.length })
  }
  for (const [at, block] of document.blocks.entries()) {
    takeCut(at)
    const own = document.text.slice(block.start, block.end)
    if (going.has(at)) {
      const places = block.segments.map(({ place }) => place)
      cut.push({ text: own, reason: 'outside-article', because, before: blocks.length, places })
      continue
    }
    if (text) text += '\n\n'
    const by = text.length - block.start
    text += own
    const segments = block.segments.map((segment) => ({
      ...segment,
      start: segment.start + by,
      end: segment.end + by,
    }))
    blocks.push({ ...block, start: block.start + by, end: block.end + by, segments })
  }
  takeCut(document.blocks.length)
  const many = going.size === 1 ? 'a block is' : `${going.size} blocks are`
  const warning = `${many} cut that ${going.size === 1 ? 'stands' : 'stand'} on other pages of ${host} too`
  return { ...document, text, blocks, cut, warnings: [...document.warnings, warning] }
}

/** Which blocks of a document are cut for being its host's furniture. */
function furnitureBlocks({ text, blocks }: Document, furniture: ReadonlySet<number>): Set<number> {
  const going = new Set<number>()
  const short: number[] = []
  for (const [at, { kind, start, end }] of blocks.entries()) {
    const own = text.slice(start, end)
    const code = kind === 'title' ? undefined : blockCode(own)
    if (code === undefined || !furniture.has(code)) continue
    if (kind === 'heading' || countWords(own) < OWN_WORDS) short.push(at)
    else going.add(at)
  }
  const beside = (at: number): boolean => going.has(at - 1) || going.has(at + 1) || at + 1 === blocks.length
  for (const at of short) if (going.has(at - 1)) going.add(at)
  for (const at of short.reverse()) if (beside(at)) going.add(at)
  return going
}
