import type { Cut } from '../passage.ts'
import { endsSentence } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { isProse } from './prose.ts'

/** What stands so often on a page is set there by the site, not by the writer. */
const OFTEN = 3
/** A line of so few words that is no sentence is a label. "Yes." may be an answer, and a writer may ask the same of each case. */
const LABEL = 8
// "20:42KEY EVENT", "21:00Ann Lee": a time that sticks to the words behind it stands in an element of its own.
const HEADED =
  /^(?:\d{1,2}\s\p{L}{3,8}\sago\s?)?(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?)\s?(\p{Lu}[\p{L}\p{M}.’' -]{1,60})$/u

const PREFIX = /^(\p{Lu}{2,20}(?:\s\p{Lu}{1,20}){1,5})\s?[|»›]\s/u

/** The time and the words behind it in a line that heads an entry of a live blog; undefined for other lines. */
export function entryHead(text: string): { time: string; label: string } | undefined {
  const [, time, label] = (text.length <= 70 && HEADED.exec(text)) || []
  return time !== undefined && label !== undefined ? { time, label } : undefined
}

/**
 * Lines that recur: labels that stand again and again between paragraphs (in a list of winners a name may stand as often), and lines that
 * each have a time and a name or label.
 */
export function recurringLines({ blocks }: Page): Map<number, Cut> {
  const cuts = new Map<number, Cut>()
  const heads = blocks.flatMap(({ text }, at) => (entryHead(text) ? [at] : []))
  if (heads.length >= OFTEN)
    for (const at of heads)
      cuts.set(at, { reason: 'date-line', because: `a time and a label, as ${heads.length - 1} other lines` })
  const places = new Map<string, number[]>()
  for (const [at, block] of blocks.entries()) {
    if (!isLabel(block)) continue
    const known = places.get(block.folded)
    if (known) known.push(at)
    else places.set(block.folded, [at])
  }
  const isParagraph = (at: number): boolean => {
    const block = blocks[at]
    return block !== undefined && isProse(block)
  }
  for (const same of places.values()) {
    if (same.length < OFTEN) continue
    const between = same.filter((at) => isParagraph(at - 1) && isParagraph(at + 1))
    if (2 * between.length < same.length) continue
    for (const at of same)
      cuts.set(at, { reason: 'duplicate', because: `stands ${same.length} times on the page` })
  }
  for (const [prefix, same] of Map.groupBy(prefixed(blocks), ({ prefix }) => prefix)) {
    if (same.length < OFTEN) continue
    for (const { at } of same)
      cuts.set(at, {
        reason: 'related-link',
        because: `begins with “${prefix}”, as ${same.length - 1} other lines`,
      })
  }
  return cuts
}

/** Lines of a label in capitals, a bar, and a headline: "READ MORE | Ferry line ends". */
function prefixed(blocks: readonly PageBlock[]): { at: number; prefix: string }[] {
  return blocks.flatMap(({ text, kind }, at) => {
    const prefix = kind === 'paragraph' ? PREFIX.exec(text.slice(0, 60))?.[1] : undefined
    return prefix === undefined || endsSentence(text) ? [] : [{ at, prefix }]
  })
}

/** Whether a block may be a label. Lists and tables repeat themselves, and so do the names of those who speak. */
function isLabel({ kind, words, text, folded }: PageBlock): boolean {
  if (kind !== 'paragraph' || words > LABEL || folded === '') return false
  return !endsSentence(text) && !/[:：]\s*$/.test(text)
}
