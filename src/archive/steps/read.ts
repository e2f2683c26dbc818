import { z } from 'zod'
import { ArchiveDocument, type ArchiveFailure, type Document, StemmaError } from '../../model/index.ts'
import { obtain } from '../../obtain/obtain.ts'
import { read } from '../../read/read.ts'
import { Annotated } from './annotated-rows.ts'

/** A file to read, and the name under which its records are told of wherever the run takes place. */
export const InputFile = z.object({ path: z.string(), name: z.string() })
export type InputFile = z.infer<typeof InputFile>

/** A document as it was read in one place; those of the same id become one row of the table. */
export const Reading = ArchiveDocument.omit({ names: true }).extend({ name: z.string() })
export type Reading = z.infer<typeof Reading>

/** A reading, with its rows of the tables of annotations where they are wanted. */
export const ReadRecord = z.object({ reading: Reading, annotated: Annotated.optional() })
export type ReadRecord = z.infer<typeof ReadRecord>

export type ReadResult = ReadRecord | { failure: ArchiveFailure }

/**
 * Reads every record of a file (WARC, JSON Lines, or whatever else `obtain` opens). A record that can't be read, even by
 * a fault of the reader, is a failure in its place. `annotate` makes the annotations of each, where they are wanted.
 */
export async function* readFile(
  { path, name }: InputFile,
  annotate?: (document: Document) => Promise<Annotated>,
): AsyncGenerator<ReadResult> {
  const told = (text: string): string => text.replaceAll(path, () => name).toWellFormed()
  for await (const item of obtain([path])) {
    if ('code' in item) {
      yield { failure: { ...item, name: told(item.name), message: told(item.message) } }
      continue
    }
    const { bytes, ...hints } = item
    const called = told(item.name)
    try {
      const document = await read(bytes, { ...hints, name: called })
      const reading = readingOf(document, called, item.url)
      yield annotate === undefined ? { reading } : { reading, annotated: await annotate(document) }
    } catch (error) {
      yield { failure: failed(called, error) }
    }
  }
}

function readingOf(document: Document, name: string, url: string | undefined): Reading {
  const { id, source, text, title, site, published, updated, language } = document
  return {
    id,
    name,
    sha256: source.sha256,
    url: url?.toWellFormed() ?? null,
    site: site.absent ? null : site.value.toWellFormed(),
    title: title.absent ? null : title.value.toWellFormed(),
    published: published.absent ? null : published.value,
    updated: updated.absent ? null : updated.value,
    language: language.absent ? null : language.value,
    format: source.format,
    text: text.toWellFormed(),
  }
}

function failed(name: string, error: unknown): ArchiveFailure {
  if (error instanceof StemmaError && error.kind !== 'usage')
    return { name, kind: error.kind, code: error.code, message: error.message.toWellFormed() }
  const said = error instanceof Error ? error.message : String(error)
  return { name, kind: 'fault', code: 'fault', message: `A fault of Stemma: ${said}`.toWellFormed() }
}
