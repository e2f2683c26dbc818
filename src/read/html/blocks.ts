import type { BlockKind, Segment } from '../../model/document.ts'
import { countWords, folded } from '../words.ts'
import { headLinesApart } from './head-lines.ts'
import { markOf } from './marks.ts'
import { namesOf, type Region } from './region.ts'
import { type Run, set } from './runs.ts'
import { BLOCK_TAGS, SILENT_TAGS } from './tags.ts'
import { attribute, type Element, elements, isElement, type Node, type Tree, textOf } from './tree.ts'
import { hiddenMark } from './visibility.ts'

/** A block of the page as laid out, with the measures that the rules look at. */
export interface PageBlock {
  text: string
  /** The text as `folded` by `words.ts`, for comparing. */
  folded: string
  segments: Segment[]
  kind: BlockKind
  /** The innermost element that lays it out. */
  region: Region
  words: number
  /** Words that stand inside links. */
  linked: number
  /** 1 to 6 for headings, 0 for everything else. */
  level: number
  /** Pictures and films between the block before and this one. */
  pictures: number
  /** What these are said to show (`alt`), as far as it is short. */
  alt: string
}

export interface Page {
  blocks: PageBlock[]
  root: Region
}

/** Neither white space nor a mark of format, such as the joiners that some sites fill empty paragraphs with. */
const VISIBLE = /[^\s\p{Cf}]/u

const PICTURE_TAGS = new Set(['img', 'amp-img', 'video', 'amp-video'])
/** What a picture shows is looked at up to so many characters. */
const MOST_ALT = 400

/** Elements of words in a line that sites place with styles. */
const PHRASES = new Set(['span', 'a', 'b', 'strong', 'em', 'i', 'time', 'small', 'font'])
/** A block of so many words is running text. */
const RUNNING = 16
/** Where two words stick together: "RouxPublié", "ago17". */
const STICKS = /^[\p{Ll}\p{N}.)](?:\p{Lu}|(?<=\p{Ll})\p{N})$/u

const BETWEEN_CELLS = ' | '
const CELL_TAGS = new Set(['td', 'th'])

/**
 * Takes a parsed page apart into blocks in page order: what a browser would set as a paragraph of its own.
 * A `<br>` is a line break inside a block; two in a row start a new one.
 */
export function blocksOf(tree: Tree, source: string): Page {
  const collector = new Collector(source, holdersOfBlocks(tree))
  collector.walk(tree.childNodes)
  return { blocks: collector.blocks, root: collector.root }
}

class Collector {
  readonly blocks: PageBlock[] = []
  readonly root: Region
  private readonly source: string
  private readonly holders: Set<Node>
  private region: Region
  private runs: Run[] = []
  private links = 0
  private preformatted = 0
  private breaks = 0
  private pictures = 0
  private alt = ''
  /** The innermost element of words around the text at hand, and around the text before it. */
  private inline: Element | undefined
  private lastInline: Element | undefined

  constructor(source: string, holders: Set<Node>) {
    this.source = source
    this.holders = holders
    const element = { tagName: '#page', nodeName: '#page', attrs: [] } as unknown as Element
    this.root = {
      element,
      tag: '#page',
      parent: undefined,
      depth: 0,
      first: 0,
      last: 0,
      children: [],
      names: '',
      mark: undefined,
    }
    this.region = this.root
  }

  /** Recursion is bounded by the depth limit of the parser. */
  walk(nodes: Node[]): void {
    for (const node of nodes) this.visit(node)
    if (this.region === this.root) {
      this.flush()
      this.root.last = this.blocks.length
    }
  }

  private visit(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation
      if (place) this.addText(node.value, place.startOffset, place.endOffset)
      return
    }
    if (!isElement(node)) return
    if (PICTURE_TAGS.has(node.tagName)) {
      this.pictures++
      if (this.alt.length < MOST_ALT) this.alt += ` ${attribute(node, 'alt')?.slice(0, MOST_ALT) ?? ''}`
    }
    if (SILENT_TAGS.has(node.tagName)) return
    if (node.tagName === 'br') {
      this.addBreak()
      return
    }
    if (BLOCK_TAGS.has(node.tagName) || CELL_TAGS.has(node.tagName)) {
      this.visitBlock(node)
      return
    }
    const linked = node.tagName === 'a' ? 1 : 0
    const mark = hiddenMark(node)
    // An inline element that holds blocks, a picture with its words, or is hidden, is laid out as a block.
    if (mark || this.holders.has(node) || holdsPictureAndWords(node)) {
      this.links += linked
      this.visitBlock(node)
      this.links -= linked
      return
    }
    this.links += linked
    const outer = this.inline
    this.inline = PHRASES.has(node.tagName) ? node : undefined
    for (const child of node.childNodes) this.visit(child)
    this.inline = outer
    this.links -= linked
  }

  private visitBlock(element: Element): void {
    if (CELL_TAGS.has(element.tagName) && !this.holders.has(element)) {
      this.visitCell(element)
      return
    }
    this.flush()
    const outer = this.region
    const names = namesOf(element)
    const region: Region = {
      element,
      tag: element.tagName,
      parent: outer,
      depth: outer.depth + 1,
      first: this.blocks.length,
      last: this.blocks.length,
      children: [],
      names,
      mark: hiddenMark(element) ?? markOf(element, names),
    }
    outer.children.push(region)
    this.region = region
    if (element.tagName === 'pre') this.preformatted++
    this.walk(element.childNodes)
    this.flush()
    if (element.tagName === 'pre') this.preformatted--
    region.last = this.blocks.length
    this.region = outer
  }

  /** Cells of a row make one block, so that a row of figures stays together. */
  private visitCell(element: Element): void {
    if (this.runs.some((run) => run.text.trim()))
      this.runs.push({ text: BETWEEN_CELLS, start: -1, end: -1, linked: false })
    for (const child of element.childNodes) this.visit(child)
  }

  private addText(text: string, start: number, end: number): void {
    if (text.trim()) this.breaks = 0
    // Styles set such elements apart, where no white space does: "Ann Lee" and "Published today" stick together otherwise.
    const last = this.runs.at(-1)
    if (
      this.inline !== undefined &&
      last !== undefined &&
      this.lastInline !== undefined &&
      this.lastInline !== this.inline &&
      STICKS.test(last.text.slice(-1) + text.slice(0, 1))
    )
      this.runs.push({ text: ' ', start: -1, end: -1, linked: false, parts: true })
    this.lastInline = this.inline
    this.runs.push({ text, start, end, linked: this.links > 0 })
  }

  private addBreak(): void {
    if (++this.breaks >= 2) this.flush()
    else this.runs.push({ text: '\n', start: -1, end: -1, linked: false })
  }

  private flush(): void {
    const runs = this.runs
    this.runs = []
    this.breaks = 0
    const stretches = this.preformatted > 0 ? [runs] : headLinesApart(runs)
    for (const stretch of stretches) this.addBlock(stretch)
  }

  private addBlock(whole: Run[]): void {
    // Short lines of labels are known as they stick together ("20:42KEY EVENT"); in running text it is two sentences that do.
    const isLong =
      whole.some(({ parts }) => parts) &&
      whole.reduce((sum, { text }) => sum + countWords(text), 0) >= RUNNING
    const runs = isLong ? whole : whole.filter(({ parts }) => !parts)
    if (!runs.some((run) => run.start >= 0 && VISIBLE.test(run.text))) return
    const { text, segments } = set(runs, this.source, this.preformatted > 0)
    if (!text) return
    let linked = 0
    for (const run of runs) {
      if (run.linked) linked += countWords(run.text)
    }
    const { kind: laidOut, level } = kindOf(this.region)
    // A row of one cell is a page that a table lays out.
    const kind = laidOut === 'table-row' && !runs.some(isCellBorder) ? 'paragraph' : laidOut
    const words = countWords(text)
    this.blocks.push({
      text,
      folded: folded(text),
      segments,
      kind,
      region: this.region,
      words,
      linked: Math.min(linked, words),
      level,
      pictures: this.pictures,
      alt: this.alt,
    })
    this.pictures = 0
    this.alt = ''
  }
}

/** Whether a run parts two cells; a bar may also stand in the page's text. */
function isCellBorder({ text, start }: Run): boolean {
  return start < 0 && text === BETWEEN_CELLS
}

/** Fewer words beside a picture are an icon's. */
const CAPTION = 3

/** Whether an inline element holds a picture and, in an element of their own behind it, words: its caption. */
function holdsPictureAndWords({ tagName, childNodes }: Element): boolean {
  if (tagName !== 'span' || childNodes.length > 12) return false
  const picture = childNodes.findIndex((child) => PICTURE_TAGS.has(child.nodeName))
  if (picture < 0) return false
  return childNodes.some(
    (child, at) =>
      at > picture &&
      isElement(child) &&
      !SILENT_TAGS.has(child.tagName) &&
      countWords(textOf(child)) >= CAPTION,
  )
}

/** All elements that have a block element somewhere inside. Each is visited once: the walk up ends at a known one. */
function holdersOfBlocks(tree: Tree): Set<Node> {
  const holders = new Set<Node>()
  for (const element of elements(tree)) {
    if (!BLOCK_TAGS.has(element.tagName)) continue
    for (let at = element.parentNode; at && isElement(at as Node); at = (at as Element).parentNode) {
      if (holders.has(at as Node)) break
      holders.add(at as Node)
    }
  }
  return holders
}

const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]))

/** What the nearest telling element around a block makes it. */
function kindOf(region: Region): { kind: BlockKind; level: number } {
  for (let at: Region | undefined = region, steps = 0; at && steps < 6; at = at.parent, steps++) {
    const level = LEVELS.get(at.tag)
    if (level !== undefined) return { kind: 'heading', level }
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return { kind: 'list-item', level: 0 }
    if (at.tag === 'blockquote') return { kind: 'quotation', level: 0 }
    if (at.tag === 'pre') return { kind: 'preformatted', level: 0 }
    if (at.tag === 'tr') return { kind: 'table-row', level: 0 }
    if (at.tag === 'td' || at.tag === 'article' || at.tag === 'section' || at.tag === 'body') break
  }
  return { kind: 'paragraph', level: 0 }
}
