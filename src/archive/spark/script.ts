import { LEAST_OF_SHORT, MAX_DOCUMENTS } from '../../collate/passages/candidates.ts'
import { COPY } from '../../collate/passages/copies.ts'
import { PLACE_BITS } from '../../collate/passages/fingerprints.ts'
import { MAX_WITH_RUN, REPRESENTATIVES } from '../../collate/passages/runs.ts'
import { ArchiveFailure, ArchivePair, ArchivePassage, ArchiveStory } from '../../model/index.ts'
import { Edge, Member } from '../steps/connect.ts'
import { Fingerprinted } from '../steps/fingerprint.ts'
import { Membership } from '../steps/group.ts'
import { type InputFile, Reading } from '../steps/read.ts'
import {
  ANNOTATION_TABLE_NAMES,
  ANNOTATION_TABLES,
  columnNames,
  sparkColumns,
  TABLES,
  tableNames,
} from '../tables.ts'
import { literal, type Stage, transformed } from './sql.ts'

export interface ScriptOptions {
  /** Where the tables go, as every machine of the cluster sees it. */
  output: string
  /** What runs a step on every machine; the name of the step is put behind it. */
  program: string
  /** Whether the tables of annotations are wanted too. */
  isAnnotated?: boolean
}

/** Files of one task of reading: a file is never split, and no run needs more tasks than this. */
const MOST_READERS = 10_000

/**
 * The whole of an archive as one Spark SQL script: each stage is kept as Parquet under `_work`, so that nothing is done
 * twice and what a lost machine did is done again by another. Its last result is the number of rows of each table.
 */
export function sparkScript(
  files: readonly InputFile[],
  { output, program, isAnnotated = false }: ScriptOptions,
): string {
  const step = (name: string, from: string) => transformed(`${program} ${name}`, from)
  const lists = ANNOTATION_TABLE_NAMES.map(
    (table) => `\`${table}\` ARRAY<STRUCT<${sparkColumns(ANNOTATION_TABLES[table])}>>`,
  )
  const stages: Stage[] = [
    {
      name: 'readings',
      says: 'every record, as a reading or a failure',
      select: step(
        isAnnotated ? 'read-annotated' : 'read',
        `SELECT /*+ REPARTITION(${Math.min(Math.max(files.length, 1), MOST_READERS)}) */ line FROM input_files`,
      )(
        [
          `reading STRUCT<${sparkColumns(Reading)}>`,
          `failure STRUCT<${sparkColumns(ArchiveFailure)}>`,
          `sketch STRUCT<${sparkColumns(Fingerprinted)}>`,
          ...(isAnnotated ? [`annotated STRUCT<${lists.join(', ')}>`] : []),
        ].join(', '),
      ),
    },
    {
      name: 'failures',
      table: true,
      says: 'what could not be read',
      select: 'SELECT failure.* FROM readings WHERE failure IS NOT NULL',
    },
    {
      name: 'documents',
      table: true,
      says: 'records with the same bytes are one document',
      select: `SELECT ${columnNames(TABLES.documents)
        .map((name) => (name === 'names' ? 'names' : `first.\`${name}\``))
        .join(', ')}
  FROM (
    SELECT min_by(reading, reading.name) AS first, array_sort(collect_set(reading.name)) AS names
    FROM readings WHERE reading IS NOT NULL GROUP BY reading.id
  )`,
    },
    ...(isAnnotated ? annotationStages() : []),
    {
      name: 'fingerprints',
      says: 'what stands for each document in the join',
      select: `SELECT id, sketch.* FROM (
    SELECT reading.id AS id, min_by(sketch, reading.name) AS sketch
    FROM readings WHERE reading IS NOT NULL GROUP BY reading.id
  )`,
    },
    {
      name: 'texts',
      says: 'documents with the same text, in order of id: the first stands for it in the joins',
      select: `SELECT id, number, size, row_number() OVER (PARTITION BY number ORDER BY id) AS place
  FROM fingerprints`,
    },
    {
      name: 'followed',
      says: `fingerprints of two texts or more, but not of more than ${MAX_DOCUMENTS}`,
      select: `WITH postings AS (
    SELECT id, size, posting.hashes AS hash, posting.places AS place
    FROM fingerprints LEFT SEMI JOIN texts ON texts.id = fingerprints.id AND texts.place = 1
    LATERAL VIEW explode(arrays_zip(hashes, places)) AS posting
  )
  SELECT hash, id, size, place FROM postings
  JOIN (SELECT hash FROM postings GROUP BY hash HAVING count(*) BETWEEN 2 AND ${MAX_DOCUMENTS}) USING (hash)`,
    },
    {
      name: 'near',
      says: 'pairs that share enough of them near each other',
      select: step(
        'candidate',
        `SELECT to_json(struct(x.id AS a, y.id AS b, first(x.size) AS sizeOfA, first(y.size) AS sizeOfB,
      collect_list((x.place << ${PLACE_BITS}) | y.place) AS places)) AS line
    FROM followed x JOIN followed y ON x.hash = y.hash AND x.id < y.id
    GROUP BY x.id, y.id HAVING count(*) >= ${LEAST_OF_SHORT}`,
      )(sparkColumns(Edge)),
    },
    {
      name: 'linked',
      says: `pairs that share long runs of words; of the texts with a run, ${REPRESENTATIVES} stand for all`,
      select: `WITH postings AS (
    SELECT id, number, run
    FROM fingerprints LEFT SEMI JOIN texts ON texts.id = fingerprints.id AND texts.place = 1
    LATERAL VIEW explode(runs) AS run
  ), holders AS (
    SELECT *, row_number() OVER (PARTITION BY run ORDER BY number) AS place FROM postings
    JOIN (SELECT run FROM postings GROUP BY run HAVING count(*) BETWEEN 2 AND ${MAX_WITH_RUN}) USING (run)
  )
  SELECT DISTINCT least(x.id, y.id) AS a, greatest(x.id, y.id) AS b
  FROM holders x JOIN holders y ON x.run = y.run AND x.place < y.place AND x.place <= ${REPRESENTATIVES}`,
    },
    {
      name: 'candidates',
      says: `pairs of texts as pairs of documents; the first ${REPRESENTATIVES} stand for all with the same text`,
      select: `WITH pairs AS (SELECT a, b FROM near UNION SELECT a, b FROM linked)
  SELECT least(x.id, y.id) AS a, greatest(x.id, y.id) AS b
  FROM pairs JOIN texts p ON p.id = a JOIN texts q ON q.id = b
  JOIN texts x ON x.number = p.number AND x.place <= ${REPRESENTATIVES}
  JOIN texts y ON y.number = q.number AND y.place <= ${REPRESENTATIVES}
  UNION ALL
  SELECT x.id, y.id FROM texts x JOIN texts y ON x.number = y.number AND x.place < y.place
  WHERE x.place <= ${REPRESENTATIVES} AND x.size >= ${LEAST_OF_SHORT}`,
    },
    {
      name: 'verified',
      says: 'those compared word by word',
      select: step(
        'verify',
        `SELECT to_json(struct(a, b, x.text AS textOfA, y.text AS textOfB)) AS line
    FROM candidates JOIN documents x ON x.id = a JOIN documents y ON y.id = b`,
      )(`pair STRUCT<${sparkColumns(ArchivePair)}>, passages ARRAY<STRUCT<${sparkColumns(ArchivePassage)}>>`),
    },
    { name: 'pairs', table: true, says: 'what two documents share', select: 'SELECT pair.* FROM verified' },
    { name: 'passages', table: true, says: 'where', select: 'SELECT inline(passages) FROM verified' },
    {
      name: 'components',
      says: 'copies, and copies of copies',
      select: step(
        'connect',
        `SELECT /*+ REPARTITION(1) */ to_json(struct(a, b)) AS line FROM pairs WHERE likeness >= ${COPY}`,
      )(sparkColumns(Member)),
    },
    {
      name: 'memberships',
      says: 'each component in groups of copies',
      select: step(
        'group',
        `SELECT to_json(struct(x.component, a, b, likeness)) AS line, x.component
    FROM pairs JOIN components x ON x.id = a JOIN components y ON y.id = b AND y.component = x.component
    DISTRIBUTE BY x.component SORT BY x.component`,
      )(sparkColumns(Membership)),
    },
    {
      name: 'stories',
      table: true,
      says: 'each group with title and days',
      select: step(
        'tell',
        `SELECT to_json(struct(story, id, title, published), map('ignoreNullFields', 'false')) AS line, story
    FROM memberships JOIN documents ON id = document
    DISTRIBUTE BY story SORT BY story`,
      )(sparkColumns(ArchiveStory)),
    },
  ]
  return [
    `-- Made by stemma archive. Run it with: spark-sql --conf spark.sql.catalogImplementation=in-memory -f FILE
CREATE TEMPORARY VIEW input_files AS SELECT * FROM VALUES
${files.map((file) => `  (${literal(JSON.stringify(file))})`).join(',\n')}
  AS files (line);`,
    ...stages.map((stage) => written(stage, output)),
    `${tableNames(isAnnotated)
      .map((table) => `SELECT '${table}', count(*) FROM ${table}`)
      .join('\nUNION ALL ')};\n`,
  ].join('\n\n')
}

/** The annotations of the reading that counts: one of the same bytes elsewhere may be another reading. */
function annotationStages(): Stage[] {
  return [
    {
      name: 'annotated',
      says: 'the annotations of each document',
      select: `SELECT min_by(annotated, reading.name) AS annotated FROM readings
  WHERE reading IS NOT NULL GROUP BY reading.id`,
    },
    ...ANNOTATION_TABLE_NAMES.map((table) => ({
      name: table,
      table: true,
      says: 'of them',
      select: `SELECT inline(annotated.${table}) FROM annotated`,
    })),
  ]
}

function written({ name, says, select, table }: Stage, output: string): string {
  const folder = literal(table === true ? `${output}/${name}` : `${output}/_work/${name}`)
  return `-- ${name}: ${says}
INSERT OVERWRITE DIRECTORY ${folder} USING parquet
  ${select};
CREATE TEMPORARY VIEW ${name} USING parquet OPTIONS (path ${folder});`
}
