import MarkdownIt from 'markdown-it'
import type { BlockKind } from '../model/document.ts'
import { assembled, type Piece } from './assembled.ts'
import { personCredit } from './credits.ts'
import type { Cut, Passage } from './passage.ts'
import { readProse, statedField } from './prose.ts'
import type { Reading } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'

// No article is longer; the parser's cost is not bound to be linear, so what is longer is read as plain text.
const MOST_CHARACTERS = 2 * 1024 * 1024

type Token = ReturnType<typeof PARSER.parse>[number]

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\r\n]{0,2000}\r?\n){1,100}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^([\w-]{1,40}):[ \t]+(.*)$/
// CommonMark 0.31.2 and tables of GitHub. Escapes and entities are kept apart from the letters around them, so that each has its place.
const PARSER = new MarkdownIt('default', { html: true, linkify: false }).disable([
  'text_join',
  'smartquotes',
  'replacements',
])

const MARKS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/m,
  /^\S[^\r\n]{0,200}\r?\n(?:={3,}|-{3,})[ \t]*$/m,
  /!?\[[^\]\n]{1,300}\]\([^)\n]{1,1200}\)/,
  /(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?![*\w])/,
  /^(?:```|~~~)/m,
  /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|){1,30}/m,
]

/** Whether a text is Markdown: front matter and marks, or marks of two kinds. A lone mark is met in texts too. */
export function isMarkdown(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false
  const head = text.slice(0, 32 * 1024)
  const marks = MARKS.filter((mark) => mark.test(head)).length
  return (
    marks >= (FRONT_MATTER.test(head) ? 0 : 2) &&
    (marks > 0 || /^(?:title|date|author)s?:/m.test(frontMatter(head)))
  )
}

function frontMatter(source: string): string {
  return FRONT_MATTER.exec(source)?.[0] ?? ''
}

/** Reads Markdown (CommonMark with tables): blocks without their marks, each letter with its place; front matter states title, authors and date. */
export function readMarkdown(source: string): Reading {
  const front = frontMatter(source)
  const fields = fieldsOf(front)
  const passages = passagesOf(source, front.length)
  const reading = readProse(passages, 'a Markdown text')
  if (front !== '')
    passages.unshift({
      kind: 'preformatted',
      text: front.trim(),
      segments: [
        { start: 0, end: front.trim().length, place: { kind: 'range', start: 0, end: front.trim().length } },
      ],
      cut: { reason: 'outside-article', because: 'front matter, which states fields' },
    })
  const title = fields.get('title')
  const site = fields.get('site') ?? fields.get('publisher')
  const date = fields.get('date') ?? fields.get('published')
  return {
    ...reading,
    passages,
    title: title ? statedField(title, 'front matter title') : reading.title,
    credits: [
      ...(fields.get('author') ?? fields.get('authors') ?? '')
        .replace(/^\[|\]$/g, '')
        .split(/,\s|\sand\s/)
        .flatMap((name) => personCredit(unquoted(name), 'front matter author', undefined, false) ?? []),
      ...reading.credits,
    ],
    site: site ? statedField(site, 'front matter site') : reading.site,
    dates: withStated(
      [date ? statedDate(date, 'published', 'front matter date', 'the front matter states it') : undefined],
      reading.dates,
    ),
  }
}

/** The plain fields of YAML front matter; lists and nested fields are passed over. */
function fieldsOf(front: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of front.split(/\r?\n/)) {
    const [, name, value] = FIELD.exec(line) ?? []
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), unquoted(value))
  }
  return fields
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}

function passagesOf(source: string, from: number): Passage[] {
  const body = source.slice(from)
  const lines = lineStarts(body)
  const passages: Passage[] = []
  const open: Token[] = []
  let cells: Piece[] = []
  let last = { start: 0, end: 0 }
  const push = (pieces: Piece[], kind: BlockKind, cut?: Cut): void => {
    const placed = pieces.map((piece) =>
      piece.start === undefined || piece.end === undefined
        ? piece
        : { ...piece, start: piece.start + from, end: piece.end + from },
    )
    const passage = assembled(placed, kind)
    if (passage) passages.push(cut ? { ...passage, cut } : passage)
  }
  for (const token of PARSER.parse(body, {})) {
    if (token.map)
      last = { start: lines[token.map[0]] ?? body.length, end: lines[token.map[1]] ?? body.length }
    if (token.nesting === 1) open.push(token)
    else if (token.nesting === -1) open.pop()
    if (token.type === 'tr_close') {
      push(cells, 'table-row')
      cells = []
    } else if (token.type === 'inline') {
      const pieces = inlinePieces(token, body, last)
      const isCell = open.at(-1)?.type === 'td_open' || open.at(-1)?.type === 'th_open'
      if (isCell) cells.push(...(cells.length > 0 ? [{ text: ' | ' }] : []), ...pieces)
      else if (pieces.length > 0) push(pieces, kindOf(open))
      else push([{ text: pictureOf(token) ?? token.content, ...last }], 'paragraph', PICTURE)
    } else if (token.type === 'fence' || token.type === 'code_block')
      push([{ text: token.content, ...last }], 'preformatted')
    else if (token.type === 'html_block') push([{ text: token.content, ...last }], 'preformatted', RAW)
  }
  const [title] = passages
  if (title?.kind === 'heading' && !title.cut) title.kind = 'title'
  return passages
}

const PICTURE: Cut = { reason: 'caption', because: 'the description of a picture' }
const pictureOf = (token: Token) => token.children?.find(({ type }) => type === 'image')?.content
const RAW: Cut = { reason: 'outside-article', because: 'raw markup of a page' }

function kindOf(open: readonly Token[]): BlockKind {
  for (const token of open.toReversed()) {
    if (token.type === 'heading_open') return 'heading'
    if (token.type === 'list_item_open') return 'list-item'
    if (token.type === 'blockquote_open') return 'quotation'
  }
  return 'paragraph'
}

/** The letters of a block without its marks; each is sought behind the one before, within the block's lines. */
function inlinePieces(token: Token, body: string, block: { start: number; end: number }): Piece[] {
  const pieces: Piece[] = []
  const source = body.slice(block.start, block.end)
  let at = 0
  for (const child of token.children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak')
      pieces.push({ text: child.type === 'softbreak' ? ' ' : '\n' })
    else if (child.type === 'link_close' && child.info !== 'auto') {
      // The address of the link holds no letters of the text.
      const address = source.startsWith('](', at) ? source.indexOf(')', at) : -1
      if (address >= 0) at = address
    } else if (child.type === 'text' || child.type === 'text_special' || child.type === 'code_inline') {
      const letters = child.type === 'text_special' ? child.markup : child.content
      const found = letters === '' ? -1 : source.indexOf(letters, at)
      const place =
        found < 0 ? block : { start: block.start + found, end: block.start + found + letters.length }
      if (child.content !== '') pieces.push({ text: child.content, ...place })
      if (found >= 0) at = found + letters.length
    }
  }
  return pieces.some(({ start }) => start !== undefined) ? pieces : []
}

/** Where each line begins, as the parser counts lines. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
