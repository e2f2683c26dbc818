import type { BlockKind } from '../../../model/document.ts'
import { lineCut } from '../../article.ts'
import type { Passage } from '../../passage.ts'
import { blocksOf } from '../blocks.ts'
import { parseTree } from '../tree.ts'
import { unescapedJson } from './json-values.ts'

const MARKUP = /<\/?(?:p|div|br|h[1-6]|ul|li|blockquote|figure|a|em|strong)\b[^<>]{0,2000}>/i

/** A literal of JSON in a source: its text between the quotation marks. */
export interface Literal {
  start: number
  end: number
}

/**
 * The paragraphs that a string of a page's data holds, as lines or as markup, with their places in the source: in the literal as it stands
 * there, escapes and all.
 */
export function passagesOfString(source: string, { start, end }: Literal, name: string): Passage[] {
  const { text, inLiteral } = unescapedJson(source.slice(start, end))
  const inSource = (offset: number): number => start + inLiteral(offset)
  const passages: Passage[] = MARKUP.test(text)
    ? blocksOf(parseTree(text, name), text).blocks.map(({ kind, text, segments }) => ({
        kind,
        text,
        segments,
      }))
    : linesOf(text)
  return passages.map(({ kind, text: own, segments }) => ({
    kind,
    text: own,
    segments: segments.map(({ start: from, end: to, place }) => ({
      start: from,
      end: to,
      place:
        place.kind === 'range'
          ? { kind: 'range', start: inSource(place.start), end: inSource(place.end) }
          : place,
    })),
    cut: lineCut(own),
  }))
}

function linesOf(text: string): Passage[] {
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0].trim()
    if (line === '') continue
    const at = match.index + match[0].length - match[0].trimStart().length
    const place = { kind: 'range' as const, start: at, end: at + line.length }
    passages.push({ kind: 'paragraph', text: line, segments: [{ start: 0, end: line.length, place }] })
  }
  return passages
}

/** One paragraph of the strings that a page's data sets side by side: plain words and words in bold, links. */
export function passageOfStrings(
  source: string,
  literals: readonly Literal[],
  kind: BlockKind,
): Passage | undefined {
  let text = ''
  const segments: Passage['segments'] = []
  for (const { start, end } of literals) {
    const { text: piece, inLiteral } = unescapedJson(source.slice(start, end))
    const own = text === '' ? piece.trimStart() : piece
    const words = own.trimEnd()
    if (words === '') {
      text += own === '' ? '' : ' '
      continue
    }
    const from = piece.length - own.length
    segments.push({
      start: text.length,
      end: text.length + words.length,
      place: { kind: 'range', start: start + inLiteral(from), end: start + inLiteral(from + words.length) },
    })
    text += own
  }
  const whole = text.trimEnd()
  return whole === '' ? undefined : { kind, text: whole, segments, cut: lineCut(whole) }
}
