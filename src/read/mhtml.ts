import { InputError } from '../model/error.ts'
import { charsetOf } from '../obtain/media-type.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { parseMail } from './mail.ts'
import { statedField } from './prose.ts'
import type { Hints, Reading } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'

const HEAD_BYTES = 16 * 1024

/** Whether bytes are a page saved with its pictures (MHTML, RFC 2557): a mail that is one page and its parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const { fields } = headOf(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1'),
  )
  const type = fields.get('content-type') ?? ''
  const isPage = /^multipart\/related\b/i.test(type) && /\btype\s{0,4}=\s{0,4}"?text\/html/i.test(type)
  return fields.has('snapshot-content-location') || (isPage && !fields.has('received')) || savedPart(fields)
}

/** Internet Explorer and Word write no type of the root, but where it was saved from. */
function savedPart(fields: ReadonlyMap<string, string>): boolean {
  return (
    fields.has('mime-version') &&
    (fields.has('content-location') || /^<?saved by/i.test(fields.get('from') ?? ''))
  )
}

/**
 * Reads a saved page: the page among its parts, decoded as a browser would; the day of saving is the day of capture. Ranges count in
 * the page's own markup.
 *
 * Throws InputError `damaged-mhtml` and as `readHtml`.
 */
export async function readMhtml(bytes: Uint8Array, hints: Hints): Promise<Reading> {
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { fields, end } = headOf(letters)
  const type = fields.get('content-type') ?? ''
  const boundary = /\bboundary\s{0,4}=\s{0,4}(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(type)
  const parts = boundary ? partsOf(letters, end, boundary[1] ?? boundary[2] ?? '') : [letters]
  const start = /\bstart\s{0,4}=\s{0,4}"?(<[^>]{1,400}>)/i.exec(type)?.[1]
  const pages = parts.filter((part) =>
    /^text\/html\b|^application\/xhtml/i.test(headOf(part).fields.get('content-type') ?? ''),
  )
  const page =
    pages.find((part) => start !== undefined && headOf(part).fields.get('content-id') === start) ?? pages[0]
  if (page === undefined) throw noPage(hints.name)
  const head = headOf(page).fields
  const { text, warnings } = decode(await contentOf(page, hints.name), charsetOf(head.get('content-type')))
  const url = fields.get('snapshot-content-location') ?? head.get('content-location')
  const address = hints.url ?? (url !== undefined && /^https?:/i.test(url) ? url : undefined)
  const reading = readHtml(text, { ...hints, ...(address === undefined ? {} : { url: address }) })
  const [subject, saved] = [
    (await parseMail(Buffer.from(letters.slice(0, end), 'latin1'), hints.name)).subject,
    fields.get('date'),
  ]
  return {
    ...reading,
    part: 'text/html',
    partText: text,
    title: reading.title.absent && subject ? statedField(subject, 'Subject field') : reading.title,
    dates: withStated(
      [
        saved === undefined
          ? undefined
          : statedDate(saved, 'captured', 'Date field', 'the page was saved then'),
      ],
      reading.dates,
    ),
    warnings: [...warnings, ...reading.warnings],
  }
}

/** The fields of a MIME head by their names in lower case, unfolded, and where the head ends. */
function headOf(letters: string): { fields: Map<string, string>; end: number } {
  const head = letters.slice(0, HEAD_BYTES)
  const blank = /\r?\n\r?\n/.exec(head)
  const end = blank ? blank.index + blank[0].length : head.length
  const fields = new Map<string, string>()
  for (const line of head
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { fields, end }
}

/** The parts between the boundary's lines (RFC 2046, 5.1.1); a last one that is cut off counts too. */
function partsOf(letters: string, from: number, boundary: string): string[] {
  const parts: string[] = []
  const mark = `--${boundary}`
  let start = letters.indexOf(mark, Math.max(from - mark.length, 0))
  while (start >= 0 && !letters.startsWith('--', start + mark.length)) {
    const begin = letters.indexOf('\n', start + mark.length) + 1
    const next = letters.indexOf(`\n${mark}`, begin - 1)
    if (begin === 0) break
    parts.push(letters.slice(begin, next < 0 ? undefined : next))
    start = next < 0 ? -1 : next + 1
  }
  return parts
}

/** The bytes of a part with its transfer encoding undone. */
async function contentOf(part: string, name: string): Promise<Uint8Array> {
  // As an attachment it is handed back as bytes, and its letters can be decoded as a page's are.
  const attached = `Content-Disposition: attachment\r\n${part.replace(/^content-disposition:[^\n]*\n/im, '')}`
  const [content] = (await parseMail(Buffer.from(attached, 'latin1'), name)).attachments
  if (content === undefined || typeof content.content === 'string') throw noPage(name)
  return new Uint8Array(content.content)
}

function noPage(name: string): InputError {
  return new InputError(
    'damaged-mhtml',
    name,
    `${name} is a saved page in which no page is found; save it again.`,
  )
}
