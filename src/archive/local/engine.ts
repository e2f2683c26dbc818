import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_DOCUMENTS } from '../../collate/passages/candidates.ts'
import { MAX_WITH_RUN } from '../../collate/passages/runs.ts'
import { numberedSketch } from '../steps/fingerprint.ts'
import { type InputFile, readFile } from '../steps/read.ts'
import {
  ANNOTATION_TABLE_NAMES,
  type Counts,
  duckdbColumns,
  type EachTable,
  eachTable,
  tableNames,
} from '../tables.ts'
import { candidates } from './candidates.ts'
import { DocumentStore, SpilledReadings } from './documents.ts'
import { Links } from './links.ts'
import { writePairs } from './pairs.ts'
import { duckdb, noDuckdb, toParquet } from './parquet.ts'
import { SpilledPostings } from './postings.ts'
import { Sizes } from './sizes.ts'
import { LineFile } from './spill.ts'
import { StoryGrouping } from './stories.ts'
import { Twins } from './twins.ts'

export type Format = 'parquet' | 'jsonl'

export interface LocalOptions {
  /** Parquet where DuckDB is installed, else JSON Lines, unless told otherwise. */
  format?: Format
  /** Whether the tables of annotations are wanted too. */
  isAnnotated?: boolean
  /** Called with what is under way: for progress only. */
  onStep?: (what: string) => void
}

/**
 * Runs the whole of an archive on this machine: what is sorted and joined lies in files of `output` meanwhile, of which
 * one partition is in memory at a time. Some 50 bytes a document stay in memory throughout.
 *
 * @throws UsageError `no-duckdb` where Parquet is asked for and can't be written.
 */
export async function runLocal(
  files: readonly InputFile[],
  output: string,
  options: LocalOptions = {},
): Promise<Counts> {
  const { isAnnotated = false, onStep = () => {} } = options
  const annotate = isAnnotated ? (await import('../steps/annotate.ts')).annotated : undefined
  const writer = options.format === 'jsonl' ? undefined : await duckdb()
  if (writer === undefined && options.format === 'parquet') throw noDuckdb()
  const scratch = join(output, '_scratch')
  mkdirSync(scratch, { recursive: true })
  try {
    const tables = tablesIn(output, isAnnotated)
    const readings = new SpilledReadings(scratch)
    for (const file of files) {
      onStep(`reading ${file.name}`)
      for await (const result of readFile(file, annotate)) {
        if ('reading' in result) readings.add(result)
        else tables.failures.write(result.failure)
      }
    }
    onStep('fingerprints')
    const store = new DocumentStore(tables.documents)
    const fingerprints = new SpilledPostings(scratch, 'fingerprints')
    const runs = new SpilledPostings(scratch, 'runs')
    const sizes = addDocuments(readings, store, fingerprints, runs, tables)
    const twins = new Twins(sizes)
    const isFirst = (document: number): boolean => twins.isFirst(document)
    onStep('joining and comparing')
    const grouping = new StoryGrouping(scratch)
    const links = new Links(scratch, runs.followed(MAX_WITH_RUN, isFirst), sizes.texts)
    const near = fingerprints.followed(MAX_DOCUMENTS, isFirst)
    const pairs = twins.pairs(candidates(scratch, near, sizes.fingerprints, links))
    for (const pair of writePairs(store, pairs, tables)) grouping.add(pair)
    onStep('stories')
    for (const story of grouping.stories(store)) tables.stories.write(story)
    store.close()
    for (const table of tableNames(isAnnotated)) {
      const file = tables[table]
      file?.close()
      onStep('Parquet')
      if (writer && file) await toParquet(writer, duckdbColumns(table), file)
    }
    return eachTable(isAnnotated, (table) => tables[table]?.lines ?? 0)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Writes the tables of documents and of their annotations, and what documents are found by. */
function addDocuments(
  readings: SpilledReadings,
  store: DocumentStore,
  fingerprints: SpilledPostings,
  runs: SpilledPostings,
  tables: EachTable<LineFile>,
): Sizes {
  const sizes = new Sizes()
  for (const { document, annotated } of readings.documents()) {
    for (const table of ANNOTATION_TABLE_NAMES)
      for (const row of annotated?.[table] ?? []) tables[table]?.write(row)
    const sketch = numberedSketch(document.text)
    const { hashes, places } = sketch.fingerprints
    sizes.add(sketch.number, hashes.length)
    fingerprints.add(store.count, hashes, places)
    runs.add(store.count, sketch.runs)
    store.add(document)
  }
  store.settle()
  return sizes
}

function tablesIn(output: string, isAnnotated: boolean): EachTable<LineFile> {
  return eachTable(isAnnotated, (table) => {
    mkdirSync(join(output, table))
    return new LineFile(join(output, table, 'part-00000.jsonl'))
  })
}
