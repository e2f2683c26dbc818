import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  type TreeAdapter,
} from 'parse5'
import { LimitError } from '../../model/error.ts'
import { LIMITS } from '../limits.ts'
import { endOfShapes } from './drawing.ts'
import { PlacedTokenizer } from './placed-tokenizer.ts'
import { lastOfRawText, PassedOver, rawOpenings } from './raw-text.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Tree = DefaultTreeAdapterTypes.Document

const CHUNK = 32 * 1024
/** Code units that are parsed and still held; with each stretch that is fed, all that is held is copied. */
const KEPT = 1024

/**
 * Parses a page by the WHATWG algorithm; every node knows its place in `html` (UTF-16 code units).
 * Throws LimitError `page-too-deep`, `page-too-large` or `tag-too-large`: the parser's cost is the product of these.
 */
export function parseTree(html: string, name: string): Tree {
  if (html.length > LIMITS.characters)
    throw new LimitError(
      'page-too-large',
      name,
      `${name} has ${html.length} characters, more than the limit of ${LIMITS.characters}: give the article's part.`,
    )
  const passed = new PassedOver()
  const parser = new Parser<DefaultTreeAdapterMap>({
    treeAdapter: boundedAdapter(name, passed),
    sourceCodeLocationInfo: true,
    scriptingEnabled: true,
  })
  parser.tokenizer = new PlacedTokenizer(parser.options, parser)
  parser.tokenizer.preprocessor.bufferWaterline = KEPT
  let at = 0
  for (const opening of rawOpenings(html)) {
    if (opening.end <= at) continue
    feed(parser, html.slice(at, opening.end), false, name)
    at = opening.end
    const end =
      opening.tag === 'svg'
        ? endOfShapes(parser, html, at)
        : isUnread(parser.openElements.current)
          ? lastOfRawText(parser, html, opening)
          : undefined
    if (end === undefined) continue
    passed.pass(at, end - at)
    at = end
  }
  feed(parser, html.slice(at), true, name)
  return parser.document
}

/** Gives the parser a stretch of the page, in pieces: so a tag with endless attributes is met before its quadratic cost is paid. */
function feed(parser: Parser<DefaultTreeAdapterMap>, html: string, isLast: boolean, name: string): void {
  for (let at = 0; at < html.length || at === 0; at += CHUNK) {
    parser.tokenizer.write(html.slice(at, at + CHUNK), isLast && at + CHUNK >= html.length)
    const token = parser.tokenizer['currentToken']
    if (token && 'attrs' in token && token.attrs.length > LIMITS.attributes)
      throw new LimitError(
        'tag-too-large',
        name,
        `A tag in ${name} has more than ${LIMITS.attributes} attributes: no browser page has; it is not read.`,
      )
  }
}

function boundedAdapter(name: string, passed: PassedOver): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let nodes = 0
  const count = (): void => {
    if (++nodes > LIMITS.nodes)
      throw new LimitError(
        'page-too-large',
        name,
        `${name} has more than ${LIMITS.nodes} elements: split it, or give the article's part.`,
      )
  }
  return {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      count()
      return defaultTreeAdapter.createElement(tag, namespace, attributes)
    },
    // Styles and programs are most of a page's bytes, and nothing reads them: only data (JSON-LD) is kept.
    insertText(parent, text) {
      defaultTreeAdapter.insertText(parent, isUnread(parent) ? '' : text)
    },
    // Of a node's place only the offsets are kept: with those of attributes and tags a tree takes twice the memory.
    setNodeSourceCodeLocation(node, location) {
      if (!location) node.sourceCodeLocation = location
      else {
        const { startLine, startCol, endLine, endCol } = location
        const startOffset = passed.inSource(location.startOffset)
        const endOffset = passed.inSource(location.endOffset)
        node.sourceCodeLocation = { startLine, startCol, startOffset, endLine, endCol, endOffset }
      }
    },
    updateNodeSourceCodeLocation(node, { endLine, endCol, endOffset }) {
      const place = node.sourceCodeLocation
      if (!place) return
      if (endLine !== undefined) place.endLine = endLine
      if (endCol !== undefined) place.endCol = endCol
      if (endOffset !== undefined) place.endOffset = passed.inSource(endOffset)
    },
    onItemPush() {
      if (++depth > LIMITS.depth)
        throw new LimitError(
          'page-too-deep',
          name,
          `The tags of ${name} are nested more than ${LIMITS.depth} deep: no browser page is; it is not read.`,
        )
    },
    onItemPop() {
      depth--
    },
  }
}

function isUnread(parent: DefaultTreeAdapterTypes.ParentNode | undefined): boolean {
  if (parent === undefined || !('tagName' in parent)) return false
  return (
    parent.tagName === 'style' ||
    parent.tagName === 'noscript' ||
    (parent.tagName === 'script' && !/json/i.test(attribute(parent, 'type') ?? ''))
  )
}

/** The attribute's value, undefined when the element lacks it. */
export function attribute(element: Element, name: string): string | undefined {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value
  return undefined
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** Children onto a stack so that the first comes off first; a spread would overflow on a hundred thousand of them. */
function pushChildren(stack: Node[], children: Node[]): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]
    if (child) stack.push(child)
  }
}

/** Trees are not changed once they are parsed, and many look for elements in them. */
const LISTED = new WeakMap<Tree, readonly Element[]>()

/** All elements of a page in order. Templates are left out: a browser shows none of them. */
export function elements(tree: Tree): readonly Element[] {
  const listed = LISTED.get(tree)
  if (listed) return listed
  const found: Element[] = []
  const stack: Node[] = []
  pushChildren(stack, tree.childNodes)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    pushChildren(stack, node.childNodes)
  }
  LISTED.set(tree, found)
  return found
}

/** The text inside an element as it stands, without markup. */
export function textOf(element: Element): string {
  const texts: string[] = []
  const stack: Node[] = []
  pushChildren(stack, element.childNodes)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) texts.push(node.value)
    else if (isElement(node)) pushChildren(stack, node.childNodes)
  }
  return texts.join('')
}

/** The texts inside an element, a border (`|`) between what stands in different elements. */
export function textPieces(element: Element): string {
  const texts: string[] = []
  const stack: Node[] = []
  pushChildren(stack, element.childNodes)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) texts.push(node.value)
    else if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style')
      pushChildren(stack, node.childNodes)
  }
  return texts.filter((text) => text.trim() !== '').join('|')
}
