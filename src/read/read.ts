import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import { InputError, LimitError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { charsetOf } from '../obtain/media-type.ts'
import { VERSION } from '../version.ts'
import { withCapture } from './captured.ts'
import { settledDay } from './dates/settle.ts'
import { decode } from './decode.ts'
import { layOut } from './document.ts'
import { isDocx, readDocx } from './docx.ts'
import { readFeedEntry } from './feed-entry.ts'
import { isPdf, refuseBinary, refuseContainer, textFormat } from './format.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { languageOf } from './language.ts'
import { LIMITS } from './limits.ts'
import { isMail, readMail } from './mail.ts'
import { readMarkdown } from './markdown.ts'
import { isMhtml, readMhtml } from './mhtml.ts'
import { readPdf } from './pdf.ts'
import type { Hints, Reading } from './reading.ts'
import { readText } from './text.ts'
import { bidiWarnings } from './warnings.ts'

/**
 * Reads one source into a Document: the article's blocks with their places in the source, everything else cut with its reason,
 * and title, credits, dates and language with their evidence. The format is found from the content. Ranges count UTF-16 code
 * units of the decoded source without its byte order mark, or of its `part` where it wraps its article; boxes count points from the
 * top left of a page. A container of several sources is no source: `obtain` unpacks it.
 *
 * Throws InputError `empty-file`, `binary-file`, `container`, `no-text`, `no-article`, `encrypted-pdf`, `scanned-pdf` or one of
 * `damaged-pdf`, `damaged-docx`, `damaged-mail`, `damaged-mhtml`, and LimitError `too-large`, `page-too-deep`, `page-too-large`,
 * `tag-too-large` or `too-many-pages`.
 */
export async function read(bytes: Uint8Array, hints: Hints = { name: 'the source' }): Promise<Document> {
  const { name } = hints
  if (bytes.length === 0)
    throw new InputError('empty-file', name, `${name} is empty: nothing can be read from it.`)
  if (bytes.length > LIMITS.bytes)
    throw new LimitError(
      'too-large',
      name,
      `${name} has ${bytes.length} bytes, more than the limit of ${LIMITS.bytes}: give the article alone.`,
    )
  const { format, reading } = await readByFormat(bytes, hints)
  const { text, blocks, cut } = layOut(reading.passages)
  const dates = withCapture(reading.dates, hints)
  if (!text && cut.length === 0)
    throw new InputError('no-text', name, `${name} holds no text: nothing can be read from it.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const warnings = [...reading.warnings, ...bidiWarnings(text)]
  if (!text) warnings.push('no article was found: every block is cut, with its reason')
  return {
    id: sha256.slice(0, 16),
    source: {
      sha256,
      size: bytes.length,
      format,
      ...(reading.part === undefined ? {} : { part: reading.part }),
      sightings: [{ ...hints }],
    },
    reader: VERSION,
    text,
    blocks,
    cut,
    title: reading.title,
    credits: reading.credits,
    site: reading.site,
    section: reading.section,
    language: languageOf(text),
    published: settledDay(dates, 'published'),
    updated: settledDay(dates, 'updated'),
    captured: settledDay(dates, 'captured'),
    dateCandidates: dates,
    ...(reading.articlePart === undefined ? {} : { articlePart: reading.articlePart }),
    ...(reading.liveBlog === undefined ? {} : { liveBlog: reading.liveBlog }),
    warnings,
  }
}

/**
 * The text that the ranges of a source's segments count in: the decoded source, or its part where it wraps its article. Undefined for a PDF,
 * whose segments are boxes on pages. Throws as `read`.
 */
export async function sourceText(
  bytes: Uint8Array,
  hints: Hints = { name: 'the source' },
): Promise<string | undefined> {
  const { decoded, reading } = await readByFormat(bytes, hints)
  return reading.partText ?? decoded
}

/** A source as its format's reader reads it; `decoded` where it is text as it stands. */
async function readByFormat(
  bytes: Uint8Array,
  hints: Hints,
): Promise<{ format: Source['format']; reading: Reading; decoded?: string }> {
  if (isPdf(bytes)) return { format: 'pdf', reading: await readPdf(bytes, hints) }
  if (isDocx(bytes)) return { format: 'docx', reading: await readDocx(bytes, hints) }
  if (isMhtml(bytes)) return { format: 'mhtml', reading: await readMhtml(bytes, hints) }
  if (isMail(bytes)) return { format: 'mail', reading: await readMail(bytes, hints) }
  const { text, warnings } = decode(bytes, charsetOf(hints.mediaType))
  refuseContainer(bytes, text, hints.name)
  refuseBinary(bytes, text, hints.name)
  if (text.length > LIMITS.characters)
    throw new LimitError(
      'too-large',
      hints.name,
      `${hints.name} has ${text.length} characters, more than the limit of ${LIMITS.characters}: give the article alone.`,
    )
  if (!text.trim())
    throw new InputError(
      'no-text',
      hints.name,
      `${hints.name} holds only white space: nothing can be read from it.`,
    )
  const format = textFormat(text, hints.mediaType)
  const reading = TEXT_READERS[format](text, hints)
  return { format, reading: { ...reading, warnings: [...warnings, ...reading.warnings] }, decoded: text }
}

const TEXT_READERS: Record<ReturnType<typeof textFormat>, (text: string, hints: Hints) => Reading> = {
  html: readHtml,
  json: readJson,
  'feed-entry': readFeedEntry,
  markdown: readMarkdown,
  text: readText,
}
