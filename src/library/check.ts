import {
  type Failure,
  LibraryError,
  type StoryReport,
  UnavailableError,
  type Witness,
} from '../model/index.ts'
import type { Database } from './database.ts'
import { allDecisions } from './decisions.ts'
import type { Engine } from './engine.ts'
import { facets } from './facets.ts'
import { keyOf, sha256 } from './key.ts'
import { damagedSource, keptBytes } from './stored-bytes.ts'
import { storyReport } from './story-rows.ts'
import type { FacetRow } from './tables.ts'
import { tagged } from './tags.ts'
import { documentIds, witness, witnesses } from './witnesses.ts'

/**
 * Verifies everything that is kept: the database's own pages and links, the hash of every source, and of every decision,
 * document and story that it is of the model and that each anchor holds the words that it says. One failure a fault. Stories that
 * are to be made anew at the next look are passed over.
 */
export async function check(engine: Engine, path: string, storiesAreCurrent: boolean): Promise<Failure[]> {
  const { database } = engine
  const failures = (await engine.faults(database)).map((fault) =>
    failure(path, `In the library ${path}: ${fault}.`),
  )
  const sources = await database.selectFrom('sources').select('sha256').orderBy('sha256').execute()
  for (const { sha256: name } of sources) {
    failures.push(
      ...(await faultsOf(name, async () => {
        const row = await database
          .selectFrom('sources')
          .select(['sha256', 'bytes', 'store'])
          .where('sha256', '=', name)
          .executeTakeFirst()
        // It was removed meanwhile.
        if (row !== undefined && sha256(await keptBytes(engine, row)) !== name) throw damagedSource(name)
        return []
      })),
    )
  }
  failures.push(...(await faultsOf(path, () => allDecisions(database, path).then(() => []))))
  for (const id of await documentIds(database)) {
    failures.push(
      ...(await faultsOf(id, async () => wrongInWitness(database, await witness(database, path, id)))),
    )
  }
  if (!storiesAreCurrent) return failures
  const stories = await database.selectFrom('stories').select('id').orderBy('id').execute()
  for (const { id } of stories) {
    failures.push(
      ...(await faultsOf(id, async () => {
        const report = await storyReport(database, path, id)
        const others = report.outcomes.flatMap(({ elsewhere }) => elsewhere?.document ?? [])
        const ids = [...new Set([...report.story.witnesses, ...others])]
        return wrongInReport(report, await textsOf(database, path, ids))
      })),
    )
  }
  return failures
}

/** A document's anchors, that its id is of the bytes that it was read from, and that its passages are found by the words that stand there. */
async function wrongInWitness(database: Database, { document, annotations }: Witness): Promise<string[]> {
  const { id, text, source } = document
  const wrong = wrongAnchors(annotations, new Map([[id, text]]), id)
  if (!source.sha256.startsWith(id)) wrong.push(`it was read from ${source.sha256}, which is another source`)
  const passages = await database
    .selectFrom('passages')
    .select(['document', 'begins', 'ends', 'words', 'tags'])
    .where('document', '=', id)
    .orderBy('begins')
    .execute()
  for (const { begins, ends, words } of passages) {
    // Of a NUL, which PostgreSQL does not keep, another sign stands in its place.
    if (text.slice(begins, ends).replaceAll('\0', '\ufffd') !== words.replaceAll('\0', '\ufffd'))
      wrong.push(`the search finds "${words}" at ${begins}, where it does not stand`)
  }
  const kept = await database.selectFrom('facets').selectAll().where('document', '=', id).execute()
  const made = facets(document, annotations)
  const expected = new Set(made.map((row) => keyOf(facetParts(row))))
  const isTagged = tagged(passages, made).every(({ tags }, at) => tags === passages[at]?.tags)
  const isKept = kept.length === expected.size && kept.every((row) => expected.has(keyOf(facetParts(row))))
  if (!isTagged || !isKept)
    wrong.push('the search is narrowed down by other speakers, places or figures than those that it names')
  return wrong
}

function facetParts({ begins, kind, folded, name }: FacetRow): unknown[] {
  return [begins, kind, folded, name]
}

/** The texts of these documents, a story's with those of others that tell its outcomes; those of all together may be more than memory holds. */
async function textsOf(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { document } of await witnesses(database, path, ids)) texts.set(document.id, document.text)
  return texts
}

async function faultsOf(name: string, work: () => Promise<string[]>): Promise<Failure[]> {
  try {
    return (await work()).map((fault) => failure(name, `In ${name}: ${fault}.`))
  } catch (error) {
    // A database or a store that is away is no fault of what lies there.
    if (!(error instanceof LibraryError) || error instanceof UnavailableError) throw error
    return [failure(name, error.message)]
  }
}

/** A report's anchors name their documents, but the changes of an alignment stand in its `a` and `b`. */
function wrongInReport(report: StoryReport, texts: ReadonlyMap<string, string>): string[] {
  const changes = report.alignments.flatMap(({ a, b, links }) =>
    links
      .flatMap((link) => link.changes)
      .flatMap((change) => [...wrongAnchors(change.a, texts, a), ...wrongAnchors(change.b, texts, b)]),
  )
  return [...changes, ...wrongAnchors(report, texts)]
}

/** The spans anywhere in `value` whose words do not stand at their place; those that name no document are of `own`. */
function wrongAnchors(value: unknown, texts: ReadonlyMap<string, string>, own?: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap((part) => wrongAnchors(part, texts, own))
  if (!('start' in value && 'end' in value && 'text' in value)) return inside
  const document = 'document' in value ? String(value.document) : own
  if (document === undefined) return inside
  const words = texts.get(document)?.slice(Number(value.start), Number(value.end))
  if (words === value.text) return inside
  return [`"${String(value.text)}" does not stand at ${String(value.start)} in ${document}`, ...inside]
}

function failure(name: string, message: string): Failure {
  return { name, kind: 'library', code: 'library-damaged', message }
}
