import { fromBufferPromise, type ZipFile } from 'yauzl'
import type { BlockKind } from '../model/document.ts'
import { InputError, StemmaError } from '../model/error.ts'
import { collectBytes } from '../obtain/limit.ts'
import { parseMarkup } from '../obtain/xml.ts'
import { assembled, type Piece } from './assembled.ts'
import { LIMITS } from './limits.ts'
import { plainText } from './markup.ts'
import type { Passage } from './passage.ts'
import { readProse, statedField } from './prose.ts'
import type { Hints, Reading } from './reading.ts'
import { statedDate } from './stated-dates.ts'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const PROPERTIES = 'docProps/core.xml'

/** Whether bytes are a Word document (Office Open XML, ECMA-376): a ZIP archive with its main part. */
export function isDocx(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(DOCUMENT)
  )
}

/**
 * Reads a Word document: paragraphs by their styles, tables row by row; deleted text of tracked changes is left out. Ranges count in
 * `word/document.xml`. The file's own days are no days of publication.
 *
 * Throws InputError `damaged-docx` and LimitError `too-large`.
 */
export async function readDocx(bytes: Uint8Array, hints: Hints): Promise<Reading> {
  const parts = await partsOf(bytes, hints.name)
  const source = parts.get(DOCUMENT)
  if (source === undefined) throw damaged(hints.name)
  const reading = readProse(
    passagesOf(source, hints.name, kindsOf(parts.get(STYLES) ?? '', hints.name)),
    'a Word document',
  )
  const properties = parts.get(PROPERTIES) ?? ''
  const title = property(properties, 'dc:title')
  const made = property(properties, 'dcterms:created')
  const file = statedDate(
    made,
    'other',
    'property dcterms:created',
    'the day on which the file was made is not that of publication',
  )
  return {
    ...reading,
    part: DOCUMENT,
    partText: source,
    title: reading.title.absent && title !== '' ? statedField(title, 'property dc:title') : reading.title,
    dates: file ? [...reading.dates, file] : reading.dates,
  }
}

async function partsOf(bytes: Uint8Array, name: string): Promise<Map<string, string>> {
  const wanted = new Set([DOCUMENT, STYLES, PROPERTIES])
  const parts = new Map<string, string>()
  let archive: ZipFile | undefined
  try {
    archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    for await (const entry of archive.eachEntry()) {
      if (!wanted.has(entry.fileName) || parts.has(entry.fileName)) continue
      const content = await collectBytes(await archive.openReadStreamPromise(entry), name, LIMITS.bytes)
      parts.set(entry.fileName, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content))
    }
  } catch (error) {
    throw error instanceof StemmaError ? error : damaged(name, error)
  } finally {
    archive?.close()
  }
  return parts
}

/** What a style makes of a paragraph, by its id: built-in styles have the same name in every language of the program. */
function kindsOf(styles: string, name: string): Map<string, BlockKind> {
  const kinds = new Map<string, BlockKind>()
  let id = ''
  parseMarkup(styles, name, () => ({
    onopentag(tag, attributes) {
      if (tag === 'w:style') id = attributes['w:styleId'] ?? ''
      const kind = tag === 'w:name' ? kindOfStyle(attributes['w:val'] ?? '') : undefined
      if (kind) kinds.set(id, kind)
    },
  }))
  return kinds
}

function kindOfStyle(name: string): BlockKind | undefined {
  const style = name.toLowerCase()
  if (style === 'title') return 'title'
  if (style === 'subtitle') return 'standfirst'
  if (/^heading [1-9]$/.test(style)) return 'heading'
  if (style.startsWith('list')) return 'list-item'
  return /quote$/.test(style) ? 'quotation' : undefined
}

const SILENT = new Set(['w:pict', 'w:drawing', 'w:object', 'mc:Fallback', 'w:txbxContent'])

/** The paragraphs of the main part; of a table one passage a row. Text in drawings is left out. */
function passagesOf(source: string, name: string, kinds: ReadonlyMap<string, BlockKind>): Passage[] {
  const passages: Passage[] = []
  let pieces: Piece[] = []
  let kind: BlockKind = 'paragraph'
  let rows = 0
  let silent = 0
  let isText = false
  const end = (as: BlockKind): void => {
    const passage = assembled(pieces, as)
    if (passage) passages.push(passage)
    pieces = []
  }
  parseMarkup(source, name, (parser) => ({
    onopentag(tag, attributes) {
      if (SILENT.has(tag)) silent++
      else if (tag === 'w:tr') rows++
      else if (tag === 'w:tc' && pieces.length > 0) pieces.push({ text: '| ' })
      else if (tag === 'w:p' && rows === 0) kind = 'paragraph'
      else if (tag === 'w:pStyle') kind = kinds.get(attributes['w:val'] ?? '') ?? kind
      else if (tag === 'w:numPr' && kind === 'paragraph') kind = 'list-item'
      else if (tag === 'w:t') isText = true
      else if (tag === 'w:tab' || tag === 'w:br' || tag === 'w:cr')
        pieces.push({ text: tag === 'w:tab' ? ' ' : '\n' })
      else if (tag === 'w:noBreakHyphen') pieces.push({ text: '\u2011' })
    },
    ontext(text) {
      if (isText && silent === 0) pieces.push({ text, start: parser.startIndex, end: parser.endIndex + 1 })
    },
    onclosetag(tag) {
      if (SILENT.has(tag)) silent = Math.max(silent - 1, 0)
      else if (tag === 'w:t') isText = false
      else if (tag === 'w:p') rows === 0 ? end(kind) : pieces.push({ text: ' ' })
      else if (tag === 'w:tr' && --rows === 0) end('table-row')
    },
  }))
  end('paragraph')
  if (passages.filter((passage) => passage.kind === 'title').length > 1) keepFirstTitle(passages)
  return passages
}

function keepFirstTitle(passages: Passage[]): void {
  for (const passage of passages.filter((candidate) => candidate.kind === 'title').slice(1))
    passage.kind = 'heading'
}

function property(properties: string, tag: string): string {
  const start = properties.indexOf(`<${tag}`)
  const end = properties.indexOf(`</${tag}`, start)
  return start < 0 || end < 0 ? '' : plainText(properties.slice(start, end))
}

function damaged(name: string, cause?: unknown): InputError {
  return new InputError(
    'damaged-docx',
    name,
    `${name} is a Word document that can't be opened; save it again, or as text.`,
    cause === undefined ? {} : { cause },
  )
}
