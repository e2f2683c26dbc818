import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'
import { InputError, LimitError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { VERSION } from '../version.ts'
import { settledDay } from './dates/settle.ts'
import { decode } from './decode.ts'
import { layOut } from './document.ts'
import { isPdf, refuseBinary, textFormat } from './format.ts'
import { readHtml } from './html.ts'
import { languageOf } from './language.ts'
import { LIMITS } from './limits.ts'
import { readPdf } from './pdf.ts'
import type { Hints, Reading } from './reading.ts'
import { readText } from './text.ts'
import { bidiWarnings } from './warnings.ts'

/**
 * Reads one source into a Document: the article's blocks with their places in the source, everything else cut with its reason,
 * and title, credits, dates and language with their evidence. The format is found from the content. Ranges count UTF-16 code
 * units of the decoded source without its byte order mark; boxes count points from the top left of a page.
 *
 * Throws InputError `empty-file`, `binary-file`, `no-text`, `encrypted-pdf`, `scanned-pdf` or `damaged-pdf`, and LimitError
 * `too-large`, `page-too-deep`, `page-too-large`, `tag-too-large` or `too-many-pages`.
 */
export async function read(bytes: Uint8Array, hints: Hints): Promise<Document> {
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
  if (!text && cut.length === 0)
    throw new InputError('no-text', name, `${name} holds no text: nothing can be read from it.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const warnings = [...reading.warnings, ...bidiWarnings(text)]
  if (!text) warnings.push('no article was found: every block is cut, with its reason')
  return {
    id: sha256.slice(0, 16),
    source: { sha256, size: bytes.length, format, sightings: [{ ...hints }] },
    reader: VERSION,
    text,
    blocks,
    cut,
    title: reading.title,
    credits: reading.credits,
    site: reading.site,
    section: reading.section,
    language: await languageOf(text),
    published: settledDay(reading.dates, 'published'),
    updated: settledDay(reading.dates, 'updated'),
    captured: settledDay(reading.dates, 'captured'),
    dateCandidates: reading.dates,
    warnings,
  }
}

async function readByFormat(
  bytes: Uint8Array,
  hints: Hints,
): Promise<{ format: Source['format']; reading: Reading }> {
  if (isPdf(bytes)) return { format: 'pdf', reading: await readPdf(bytes, hints) }
  const { text, warnings } = decode(bytes)
  refuseBinary(bytes, text, hints.name)
  if (!text.trim())
    throw new InputError(
      'no-text',
      hints.name,
      `${hints.name} holds only white space: nothing can be read from it.`,
    )
  const format = textFormat(text)
  const reading = format === 'html' ? readHtml(text, hints) : readText(text)
  return { format, reading: { ...reading, warnings: [...warnings, ...reading.warnings] } }
}
