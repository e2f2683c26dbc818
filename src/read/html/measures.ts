import { endsSentence } from '../words.ts'
import type { Page, PageBlock } from './blocks.ts'
import { regionsOf } from './furniture.ts'
import { isProse, linkShare } from './prose.ts'
import { outward, type Region } from './region.ts'
import { type Element, isElement, type Node } from './tree.ts'
import type { Verdict } from './verdict.ts'

/**
 * What the trees of `strangers.ts` look at, in this order: no word of any language, no name of any class. Each with the
 * words in which a verdict tells of it.
 */
export const MEASURES = {
  words: 'its length',
  link: 'its links',
  ends: 'how it ends',
  prose: 'its form',
  level: 'its level as a heading',
  item: 'being a list entry',
  inside: 'standing outside the body’s part',
  before: 'how much stands before it',
  after: 'how much follows it',
  last: 'standing behind the last paragraph',
  holder: 'what stands beside it',
  path: 'the elements around it',
  likeness: 'the names of the elements around it',
  own: 'the name of its element',
  depth: 'its depth',
  boxWords: 'the size of its box',
  boxShare: 'the share of its box in the story',
  boxLink: 'the links of its box',
  boxCut: 'what was cut in its box',
  boxAt: 'its place in its box',
  boxAll: 'all that its box holds',
  cutBefore: 'what was cut before it',
  cutAfter: 'what was cut behind it',
  previousWords: 'the length of the block before',
  nextWords: 'the length of the block behind',
  previousEnds: 'how the block before ends',
  nextProse: 'the form of the block behind',
  nextBeside: 'whether the block behind stands beside it',
  capitals: 'its capitals',
  digits: 'its figures',
  call: 'a mark of exclamation or question',
  mark: 'its first character',
  bar: 'bars in it',
  quoted: 'quotation marks',
  emphasis: 'being set in bold or italics',
  shared: 'the share of its words that the story has elsewhere',
  sharedWords: 'how many of its words the story has elsewhere',
  titleWords: 'how many words of the headline it has',
  repeats: 'being repeated on the page',
  story: 'the length of the story',
  picture: 'a picture before it',
  pictureBehind: 'a picture behind it',
  alt: 'the share of its words that a picture beside it is said to show',
} as const

export type Measure = keyof typeof MEASURES

/** The measures of a block, in the order of `MEASURES`. */
export type Measured = Record<Measure, number>

const LONG_WORD = /[\p{L}\p{M}\p{N}]{4,}/gu
/** Blocks on either side in which the cut ones are counted. */
const NEAR = 4

/** The measures of each block that the rules kept, the headline aside; undefined for the others. */
export function measuresOf(
  page: Page,
  verdicts: readonly Verdict[],
  container: Region,
): (Measured | undefined)[] {
  const { blocks } = page
  const isTitle = (at: number): boolean => verdicts[at]?.kind === 'title'
  const kept = blocks.map((_, at) => !verdicts[at]?.cut && !isTitle(at))
  const order = blocks.flatMap((_, at) => (kept[at] ? [at] : []))
  const keptIn = summed(blocks.map((block, at) => (kept[at] ? block.words : 0)))
  const wordsIn = summed(blocks.map((block) => block.words))
  const linkedIn = summed(blocks.map((block) => block.linked))
  const cutIn = summed(blocks.map((_, at) => (kept[at] || isTitle(at) ? 0 : 1)))
  const story = Math.max(1, keptIn(0, blocks.length))
  const prose = blocks.map((block, at) => kept[at] === true && isProse(block))
  const places = placesOf(page, kept, container)
  const emphasised = new Map<Element, boolean>()
  const share = <K>(keyOf: (at: number) => K): ((at: number) => number) => {
    const sums = new Map<K, number>()
    for (const [at, block] of blocks.entries())
      if (prose[at]) sums.set(keyOf(at), (sums.get(keyOf(at)) ?? 0) + block.words)
    return (at) => (sums.get(keyOf(at)) ?? 0) / story
  }
  const holder = share((at) => places[at]?.holder)
  const path = share((at) => places[at]?.tags)
  const likeness = share((at) => places[at]?.names)
  const own = share((at) => places[at]?.own)
  const lastParagraph = blocks.findLastIndex((_, at) => prose[at] && holder(at) > 0.3)
  const vocabulary = vocabularies(blocks, order, prose)
  const title = blocks.find((_, at) => isTitle(at))
  const titleWords = title ? longWords(title.text) : new Set<string>()
  const texts = new Map<string, number>()
  for (const block of blocks) texts.set(block.folded, (texts.get(block.folded) ?? 0) + 1)
  const measured: (Measured | undefined)[] = blocks.map(() => undefined)
  let before = 0
  for (const [nth, at] of order.entries()) {
    const block = blocks[at] as PageBlock
    const previous = blocks[order[nth - 1] ?? -1]
    const next = blocks[order[nth + 1] ?? -1]
    const nextPlace = places[order[nth + 1] ?? -1]
    const box = boxOf(block, container, (region) => keptIn(region.first, region.last) >= 0.5 * story)
    const ownWords = vocabulary.of[nth] ?? new Set()
    const self = prose[at] ? 1 : 0
    let shared = 0
    let titled = 0
    for (const word of ownWords) {
      if ((vocabulary.in.get(word) ?? 0) > self) shared++
      if (titleWords.has(word)) titled++
    }
    const { text } = block
    const { element } = block.region
    if (!emphasised.has(element)) emphasised.set(element, isEmphasised(element))
    const marks = text.split(/\s+/)
    measured[at] = {
      words: block.words,
      link: linkShare(block),
      ends: Number(endsSentence(text)),
      prose: Number(isProse(block)),
      level: block.level,
      item: Number(block.kind === 'list-item'),
      inside: Number(at >= container.first && at < container.last),
      before,
      after: story - before - block.words,
      last: Number(at > lastParagraph),
      holder: holder(at),
      path: path(at),
      likeness: likeness(at),
      own: own(at),
      depth: block.region.depth - container.depth,
      boxWords: keptIn(box.first, box.last),
      boxShare: keptIn(box.first, box.last) / story,
      boxLink: linkedIn(box.first, box.last) / Math.max(1, wordsIn(box.first, box.last)),
      boxCut: cutIn(box.first, box.last) / Math.max(1, box.last - box.first),
      boxAt: at - box.first,
      boxAll: wordsIn(box.first, box.last),
      cutBefore: at - Math.max(0, at - NEAR) - keptBetween(kept, Math.max(0, at - NEAR), at),
      cutAfter:
        Math.min(blocks.length, at + 1 + NEAR) -
        (at + 1) -
        keptBetween(kept, at + 1, Math.min(blocks.length, at + 1 + NEAR)),
      previousWords: previous?.words ?? 0,
      nextWords: next?.words ?? 0,
      previousEnds: Number(previous !== undefined && endsSentence(previous.text)),
      nextProse: Number(next !== undefined && isProse(next)),
      nextBeside: Number(nextPlace !== undefined && nextPlace.holder === places[at]?.holder),
      capitals: marks.filter((word) => /^\p{Lu}/u.test(word)).length / marks.length,
      digits: (text.match(/\d/g) ?? []).length / text.length,
      call: Number(/[!?！？]\s*$/.test(text.slice(-8))),
      mark: Number(/^[^\p{L}\p{N}"“„«'‘(¿¡「『]/u.test(text)),
      bar: Number(/[|•·>»]/.test(text)),
      quoted: Number(/["“”„«»「]/.test(text)),
      emphasis: Number(emphasised.get(element)),
      shared: ownWords.size > 0 ? shared / ownWords.size : 0,
      sharedWords: shared,
      titleWords: titled,
      repeats: (texts.get(block.folded) ?? 1) - 1,
      story,
      picture: Math.min(block.pictures, 2),
      pictureBehind: Math.min(blocks[at + 1]?.pictures ?? 0, 2),
      alt: shareIn(ownWords, `${block.alt} ${blocks[at + 1]?.alt ?? ''}`),
    }
    before += block.words
  }
  return measured
}

/** How many of some words stand in a text, 0 to 1. */
function shareIn(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0 || text.trim() === '') return 0
  const others = longWords(text)
  let met = 0
  for (const word of words) if (others.has(word)) met++
  return met / words.size
}

/** Sums over any stretch of blocks, in constant time each. */
function summed(values: readonly number[]): (first: number, last: number) => number {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return (first, last) => (sums[last] ?? 0) - (sums[first] ?? 0)
}

function keptBetween(kept: readonly boolean[], first: number, last: number): number {
  let count = 0
  for (let at = first; at < last; at++) if (kept[at]) count++
  return count
}

interface Place {
  /** What holds the block and its neighbours. */
  holder: Region
  /** Numbers of the chains of elements above it, by tags and by tags with names. */
  tags: number
  names: number
  own: string
}

const TEXT_ELEMENT = /^(?:p|h[1-6]|li|blockquote|pre|dd|dt)$/

/** Where each kept block stands, as the elements around it say, counted from the container where that is around it. */
function placesOf(page: Page, kept: readonly boolean[], container: Region): (Place | undefined)[] {
  const told = toldRegions(page, kept)
  const tags = chains(told, container, (region) => region.tag)
  const names = chains(told, container, (region) => region.tag + region.names)
  return page.blocks.map(({ region }, at) =>
    kept[at]
      ? {
          holder: TEXT_ELEMENT.test(region.tag) ? (region.parent ?? region) : region,
          tags: tags.get(region) ?? 0,
          names: names.get(region) ?? 0,
          own: region.tag + region.names,
        }
      : undefined,
  )
}

/** The regions that hold a kept block, outer before inner. */
function toldRegions(page: Page, kept: readonly boolean[]): Region[] {
  const before = summed(kept.map(Number))
  return [...regionsOf(page.root)].filter(({ first, last }) => before(first, last) > 0)
}

/** A number for each region, the same for those that have the same chain of regions above them. */
function chains(
  regions: readonly Region[],
  container: Region,
  said: (region: Region) => string,
): Map<Region, number> {
  const numbers = new Map<string, number>()
  const found = new Map<Region, number>()
  for (const region of regions) {
    const above = region === container ? 0 : (region.parent && found.get(region.parent)) || 0
    const chain = region === container ? '' : `${above} ${said(region)}`
    if (!numbers.has(chain)) numbers.set(chain, numbers.size)
    found.set(region, numbers.get(chain) ?? 0)
  }
  return found
}

/** The outermost region around a block that does not hold the story. */
function boxOf(block: PageBlock, container: Region, holdsStory: (region: Region) => boolean): Region {
  let box = block.region
  for (const region of outward(block.region)) {
    if (region === container || holdsStory(region)) break
    box = region
  }
  return box
}

/** The long words of each of the blocks in `order`, and in how many of these that are running text each word stands. */
function vocabularies(
  blocks: readonly PageBlock[],
  order: readonly number[],
  prose: readonly boolean[],
): { of: Set<string>[]; in: Map<string, number> } {
  const counts = new Map<string, number>()
  const of = order.map((at) => {
    const words = longWords(blocks[at]?.text ?? '')
    if (prose[at]) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    return words
  })
  return { of, in: counts }
}

function longWords(text: string): Set<string> {
  return new Set<string>(text.toLowerCase().match(LONG_WORD))
}

const EMPHASIS = new Set(['em', 'i', 'strong', 'b'])

/** Whether all text of an element is set in bold or italics. */
function isEmphasised(element: Element): boolean {
  let any = false
  const stack: Node[] = [...element.childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && node.nodeName === '#text') {
      if (node.value.trim() !== '') return false
    } else if (isElement(node)) {
      if (EMPHASIS.has(node.tagName)) any = true
      else for (const child of node.childNodes) stack.push(child)
    }
  }
  return any
}
