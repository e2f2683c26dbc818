import { type DefaultTreeAdapterMap, html as names, type Parser, TokenizerMode } from 'parse5'

/** Shapes of SVG 2 and what holds them: neither words nor HTML may stand inside. */
const SHAPES = new Set(
  (
    'path g circle rect line polyline polygon ellipse use defs symbol clippath mask lineargradient radialgradient ' +
    'stop marker pattern image'
  ).split(' '),
)

// A tag with quotation marks where HTML has them, so that its `>` is its end; white space (WHATWG Infra, 4.5) before it.
const TAG =
  /[\t\n\f\r ]*<(\/?)([a-z]{1,20})((?:[\t\n\f\r ]+[\w:-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?)*)[\t\n\f\r ]*(\/?)>/iy
const CLOSES = /[\t\n\f\r ]*<\/svg[\t\n\f\r />]/iy

/**
 * Where the end tag of a drawing stands that a parser is inside of since `start`; undefined where it is inside of none, or the drawing
 * holds more than shapes. Icons are an eighth of what there is to parse of a page, and nothing reads them.
 */
export function endOfShapes(
  parser: Parser<DefaultTreeAdapterMap>,
  html: string,
  start: number,
): number | undefined {
  const { current } = parser.openElements
  if (parser.tokenizer.state !== TokenizerMode.DATA) return undefined
  if (
    current === undefined ||
    !('tagName' in current) ||
    current.tagName !== 'svg' ||
    current.namespaceURI !== names.NS.SVG
  )
    return undefined
  const open: string[] = []
  let at = start
  TAG.lastIndex = at
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [whole, isEnd, written = '', attributes, isEmpty] = tag
    const name = written.toLowerCase()
    if (!SHAPES.has(name) || (isEnd && (open.pop() !== name || attributes))) return undefined
    if (!isEnd && !isEmpty) open.push(name)
    at += whole.length
  }
  CLOSES.lastIndex = at
  const close = open.length === 0 ? CLOSES.exec(html) : null
  const end = close ? close.index + close[0].indexOf('<') : start
  return end > start ? end : undefined
}
