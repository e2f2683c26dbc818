import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { annotate } from '../../src/annotate/pipeline.ts'
import { duckdb } from '../../src/archive/local/parquet.ts'
import { collate } from '../../src/collate/pipeline.ts'
import { annotationRows } from '../../src/export/annotation-rows.ts'
import { csv } from '../../src/export/csv.ts'
import { comparisonHtml } from '../../src/export/html.ts'
import { jsonLines } from '../../src/export/json-lines.ts'
import { parquet } from '../../src/export/parquet.ts'
import { webAnnotations } from '../../src/export/web-annotation.ts'
import { Comparison, type Witness } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'

const TEXT = `Harbour to open on Friday

The harbour will open on Friday, harbour master Nora Field said on Tuesday. “More than 200 boats are waiting,” she said.
`

async function comparison(text = TEXT): Promise<Comparison> {
  const document = await read(new TextEncoder().encode(text), { name: 'harbour.txt' })
  const witnesses: Witness[] = [{ document, annotations: annotate(document, { asOf: '2025-05-13' }) }]
  const stories = collate(witnesses)
  return Comparison.parse({ model: '1', stemma: 'test', witnesses, stories, failures: [] })
}

test('JSON Lines: one line a witness and a story, which reads back as the same', async () => {
  const given = await comparison()
  const lines = jsonLines(given)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string })
  const back = {
    witnesses: lines.filter(({ kind }) => kind === 'witness').map(({ kind, ...rest }) => rest),
    stories: lines.filter(({ kind }) => kind === 'story').map(({ kind, ...rest }) => rest),
  }
  assert.deepEqual(Comparison.parse({ ...given, ...back }), given)
})

test('CSV: every row has the nine columns, and the words stand where the row says', async () => {
  const given = await comparison()
  const text = given.witnesses[0]?.document.text ?? ''
  const [header, ...rows] = parseCsv(csv(given))
  assert.deepEqual(header?.slice(0, 6), ['document', 'kind', 'id', 'start', 'end', 'text'])
  assert.ok(rows.length >= 4)
  for (const row of rows) assert.equal(row.length, 9)
  const friday = rows.find(([, kind, , , , words]) => kind === 'DATE' && words === 'Friday')
  assert.equal(text.slice(Number(friday?.[3]), Number(friday?.[4])), 'Friday')
  assert.equal(friday?.[6], '2025-05-16')
  assert.ok(rows.some(([, kind, , , , , value]) => kind === 'quantity' && value === 'more-than 200 boat'))
  assert.ok(rows.some(([, kind, , , , , , who]) => kind === 'direct statement' && who === 'Nora Field'))
})

test('CSV: quotes are doubled, and no cell can run as a formula', async () => {
  const given = await comparison(
    'Prices\n\n"=HYPERLINK(1), now" was all that the clerk, "Ann", said on Monday about the 12 shops.\n',
  )
  const rows = parseCsv(csv(given))
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+@\t]/)
})

test('Web Annotation: position and quote selectors agree with the text', async () => {
  const given = await comparison()
  const { items } = JSON.parse(webAnnotations(given)) as {
    items: {
      target: {
        selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }]
      }
    }[]
  }
  const text = given.witnesses[0]?.document.text ?? ''
  assert.ok(items.length > 5)
  for (const { target } of items) {
    const [position, quote] = target.selector
    assert.equal(text.slice(position.start, position.end), quote.exact)
    assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix))
  }
})

test('HTML: no text can end the data block, the data reads back, and the policy names the script’s hash', async () => {
  const given = await comparison(
    'Break </script> out\n\nThe clerk said “</script><img src=x onerror=alert(1)> <!--” on Monday in the hall.\n',
  )
  const html = comparisonHtml(given, { script: 'const a = "</script>"', style: 'p { color: red }' })
  const data = /<script type="application\/json" id="comparison">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  assert.deepEqual(JSON.parse(data), JSON.parse(JSON.stringify(given)))
  assert.equal(html.match(/<\/script>/g)?.length, 2)
  assert.doesNotMatch(html, /<img|<!--/)
  assert.match(html, /script-src 'sha256-[A-Za-z0-9+/=]{44}'/)
  assert.doesNotMatch(html, /(?:src|href)="https?:/)
})

/** RFC 4180: quoted cells may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  rows.pop()
  return rows
}

const skip = (await duckdb()) === undefined ? 'DuckDB is not installed' : false

test('Parquet: what another program reads is the rows of the table, in their order', { skip }, async () => {
  const given = await comparison(`${TEXT}\nThe “café’s” owners paid 3,000 crowns, Ivo Lund said.\n`)
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'))
  const file = join(folder, 'rows.parquet')
  writeFileSync(file, await parquet(given))
  const { DuckDBInstance } = (await duckdb()) ?? assert.fail()
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = await connection.runAndReadAll(`select * from '${file}'`)
  assert.deepEqual(read.getRowObjectsJson(), annotationRows(given))
  assert.ok(annotationRows(given).length > 5)
  connection.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
})
