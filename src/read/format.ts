import { InputError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { containerKind, HEAD_BYTES } from '../obtain/unpack/container.ts'
import { isFeedEntry } from './feed-entry.ts'
import { isJsonRecord, isSeveralRecords } from './json.ts'
import { isMarkdown } from './markdown.ts'

const WINDOW = 2048
const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|script|div|p|article|main|section|table|h1)\b/i
// What may stand before the first tag: white space, a comment, an XML declaration.
const PROLOGUE = /^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]{0,200}>)/
const HTML_TAG =
  /<\/?(?:p|div|span|a|br|h[1-6]|html|body|head|article|section|table|tr|td|ul|li|meta|link|script)\b[^>]{0,200}>/gi

/** File formats that people hand over by mistake, by their first bytes; naming them helps more than "binary". */
const KNOWN_BINARY: [name: string, signature: number[]][] = [
  ['an office file other than a Word document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]

/** Whether the bytes are a PDF: the header may stand anywhere in the first 1024 bytes (PDF 1.7, appendix H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

/** Throws InputError `binary-file` when the decoded text shows that the source is no text at all. */
export function refuseBinary(bytes: Uint8Array, text: string, name: string): void {
  const known = KNOWN_BINARY.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  let control = 0
  const sample = text.slice(0, 64 * 1024)
  // C0 controls other than tab, line feed, form feed, carriage return and escape do not occur in text.
  for (const mark of sample.matchAll(/[\x00-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)) if (mark) control++
  if (!known && control <= sample.length * 0.05) return
  const what = known ? known[0] : 'a binary file'
  throw new InputError(
    'binary-file',
    name,
    `${name} is ${what}, not a page, a PDF or a text: give the article itself.`,
  )
}

/** Throws InputError `container` for what holds several sources and was not unpacked. */
export function refuseContainer(bytes: Uint8Array, text: string, name: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
  const kind = containerKind(head)
  // Packages of office programs are ZIP archives, and one JSON record is a source.
  if (kind === undefined || kind === 'zip' || (kind === 'json' && !isSeveralRecords(text))) return
  throw new InputError(
    'container',
    name,
    `${name} may hold several sources (${kind}) and can't be read as one: take them out of it with obtain first.`,
  )
}

/** The format of decoded text, by what it shows; `mediaType` speaks for Markdown, whose marks may be few. */
export function textFormat(
  text: string,
  mediaType?: string,
): Extract<Source['format'], 'html' | 'json' | 'feed-entry' | 'markdown' | 'text'> {
  if (isJsonRecord(text)) return 'json'
  if (isFeedEntry(text)) return 'feed-entry'
  if (isHtml(text)) return 'html'
  return /^text\/(?:x-)?markdown\b/i.test(mediaType ?? '') || isMarkdown(text) ? 'markdown' : 'text'
}

/** Whether decoded text is a web page: it starts like one, or tags stand densely in its first part. */
function isHtml(text: string): boolean {
  let start = text.slice(0, WINDOW * 4)
  for (let before = PROLOGUE.exec(start); before; before = PROLOGUE.exec(start))
    start = start.slice(before[0].length)
  return HTML_START.test(start) || (text.slice(0, WINDOW).match(HTML_TAG)?.length ?? 0) >= 5
}
