/**
 * `node bench/scale/search.ts COUNT`: puts the rows of COUNT short mutated documents (four sentences, a facet each) into an embedded library
 * in a temporary folder, without reading or annotating anything, and prints at 1,000, 10,000, 100,000 … documents a line of JSON: CPU
 * milliseconds of a search for a rare and a common word, for both together, and of a common word's facets.
 */
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Library } from '../../src/library/library.ts'
import { openEngine } from '../../src/library/open.ts'
import { placed } from '../../src/library/passage-places.ts'
import type { FacetRow, PlacedPassage } from '../../src/library/tables.ts'
import { tagged } from '../../src/library/tags.ts'
import { mutatedDocuments } from './mutated-documents.ts'

/** Documents of one transaction, sentences of a document and words of a sentence, and how often each search is measured. */
const BATCH = 250
const [SENTENCES, WORDS] = [4, 15]
const TIMES = 10

const count = Number(process.argv[2] ?? 10_000)
const examples = new URL('../../examples/', import.meta.url)
const texts = globSync('**/*.txt', { cwd: examples })
  .sort()
  .map((path) => readFileSync(new URL(path, examples), 'utf8'))
const documents = mutatedDocuments(texts)
const folder = mkdtempSync(join(tmpdir(), 'stemma-search-'))
const path = join(folder, 'library.sqlite')
const library = await Library.open(path, { create: true })
const options = { create: false, readOnly: false, busyTimeout: 5000, sources: '' }
const { engine } = await openEngine(path, options)
const { database } = engine
let next = 1000
for (let number = 0; number < count; number += BATCH) {
  await database.transaction().execute(async (transaction) => {
    const shas = Array.from({ length: BATCH }, (_, at) =>
      createHash('sha256')
        .update(String(number + at))
        .digest('hex'),
    )
    const [bytes, reader, as_of, json] = [new Uint8Array(), '', '', '{}']
    const each = <Row>(make: (sha: string, id: string) => Row) =>
      shas.map((sha) => make(sha, sha.slice(0, 16)))
    await transaction
      .insertInto('sources')
      .values(each((sha256) => ({ sha256, bytes, format: 'text', size: 0, store: '' })))
      .execute()
    await transaction
      .insertInto('readings')
      .values(each((sha256, id) => ({ id, sha256, reader, json })))
      .execute()
    await transaction
      .insertInto('annotations')
      .values(each((_, id) => ({ id, reading: id, annotator: '', as_of, json })))
      .execute()
    const rest = { as_of, published: '', digested: 1, learnt: 1 }
    await transaction
      .insertInto('documents')
      .values(each((sha256, id) => ({ id, sha256, reading: id, annotation: id, title: id, ...rest })))
      .execute()
    const passages: PlacedPassage[] = []
    const facets: FacetRow[] = []
    for (const [at, sha] of shas.entries()) {
      const document = sha.slice(0, 16)
      const words = `report ${number + at} ${documents.next().value.text}`.split(/\s+/)
      const sentences = Array.from({ length: SENTENCES }, (_, each) => ({
        document,
        begins: each * 100,
        ends: each * 100 + 100,
        words: words.slice(each * WORDS, (each + 1) * WORDS).join(' '),
      }))
      const name = `Speaker ${(number + at) % 500}`
      const own = { document, begins: 0, kind: 'speaker', folded: name.toLowerCase(), name }
      facets.push(own)
      passages.push(...(await placed(transaction, tagged(sentences, [own]))))
    }
    await engine.keepPassages(transaction, passages)
    await transaction.insertInto('facets').values(facets).execute()
  })
  const held = number + BATCH
  if (held < next && held < count) continue
  next *= 10
  const each = async (work: (time: number) => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage()
    for (let time = 0; time < TIMES; time += 1) await work(time)
    const { user, system } = process.cpuUsage(before)
    return Number(((user + system) / 1000 / TIMES).toFixed(2))
  }
  const rare = (time: number) => `"report ${Math.floor((held * time) / TIMES)}"`
  const measured = {
    rare: await each((time) => library.search(rare(time))),
    common: await each(() => library.search('the')),
    both: await each((time) => library.search(`the ${rare(time)}`)),
    facets: await each(() => library.searchFacets({ words: 'the' })),
    narrowed: await each((time) => library.search('the', { filter: { speaker: `Speaker ${time}` } })),
  }
  process.stdout.write(`${JSON.stringify({ documents: held, ...measured })}\n`)
}
await database.destroy()
await library.close()
rmSync(folder, { recursive: true })
