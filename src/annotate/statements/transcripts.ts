import type { Block } from '../../model/document.ts'
import type { Finding } from './finding.ts'

// "WALLACE: …", also behind a quotation mark that every paragraph of a quoted transcript opens with.
const TURN = /^["“]?(?<name>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3})(?<colon>:)\s*(?=\S)/u
const STAGE_DIRECTION = /^["“]?[([][^)\]]{1,60}[)\]][."”]*$/u

/**
 * The turns of a transcript, by index of the block where each starts; the paragraphs of one turn are one statement.
 * A lone "NOTE: …" is none: two turns are needed.
 */
export function turns(
  text: string,
  blocks: readonly Block[],
): { findings: Map<number, Finding>; blocks: Set<number> } {
  const starts = blocks.map((block) =>
    TURN.exec(text.slice(block.start, Math.min(block.end, block.start + 120))),
  )
  const findings = new Map<number, Finding>()
  const taken = new Set<number>()
  const last = starts.findLastIndex((start) => start !== null)
  if (starts.filter((start) => start !== null).length < 2) return { findings, blocks: taken }
  let current: Finding | undefined
  blocks.forEach((block, index) => {
    const name = starts[index]?.groups?.['name']
    const words = text.slice(block.start, block.end)
    if (name !== undefined) {
      const nameStart = block.start + words.indexOf(name)
      const colon = nameStart + name.length
      current = {
        source: [{ start: nameStart, end: colon }],
        cue: [{ start: colon, end: colon + 1 }],
        content: [{ start: block.start + (starts[index]?.[0].length ?? 0), end: block.end }],
        rule: 'transcript-turn',
        tag: false,
        opensNext: false,
        wantsBefore: false,
      }
      findings.set(index, current)
      taken.add(index)
    } else if (current !== undefined && index < last) {
      taken.add(index)
      if (!STAGE_DIRECTION.test(words)) current.content.push({ start: block.start, end: block.end })
    }
  })
  return { findings, blocks: taken }
}
