/** A promise in one story, told as done in another, later one that shares little text with it: through the terminal and over HTTP. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { Library } from '../../src/library/library.ts'
import { AgendaEntry, Comparison, type Outcome } from '../../src/model/index.ts'
import { stemma } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-across-'))
after(() => rmSync(folder, { recursive: true }))

const page = (title: string, day: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`

const PAGES = {
  'a-flood.html': page('Council counts the cost of the flood', '2024-03-05', [
    'The flood that ran through the lower town on Sunday left forty families without a home, and the council met on Monday night to count the cost.',
    'Marta Lindqvist, who leads the council of Oskarvik, said Oskarvik would rebuild the Tollgate bridge by 30 June. The cellars of the market hall are still full of mud.',
    'Shopkeepers want to know who will pay for the lost stock. Insurers have sent two people to look at the damage.',
  ]),
  'b-fair.html': page('Crowds come back to the summer fair', '2024-06-21', [
    'Some nine thousand visitors walked the stalls of the summer fair at the weekend, the most since the fair began.',
    'Many came on foot from the far bank, for Oskarvik rebuilt the Tollgate bridge in early June, and the first carts crossed it on 10 June 2024.',
    'Bakers sold out of rye loaves before noon, and a brass band from the hills played until dark.',
  ]),
  'c-other.html': page('A new bridge for the northern road', '2024-06-25', [
    'Engineers in Fjellhamar rebuilt a small bridge on the northern road last week, and lorries may use it again.',
    'The work cost less than was thought, because the old stones could be used a second time.',
  ]),
}

/** A library of the pages, added in this order. */
async function libraryOf(name: string, order: readonly (keyof typeof PAGES)[]): Promise<string> {
  const library = join(folder, `${name}.sqlite`)
  for (const file of order) {
    writeFileSync(join(folder, file), PAGES[file])
    const added = await stemma(['add', join(folder, file), '--library', library])
    assert.equal(added.code, 0, added.stderr)
  }
  return library
}

async function bridge(library: string, ...options: string[]): Promise<AgendaEntry> {
  const ran = await stemma(['commitments', '--library', library, '--json', ...options])
  assert.equal(ran.code, 0, ran.stderr)
  const entries = z.array(AgendaEntry).parse(JSON.parse(ran.stdout))
  const entry = entries.find(({ commitment }) => commitment.act.text.includes('rebuild the Tollgate bridge'))
  assert.ok(entry, ran.stdout)
  return entry
}

let library: string
let outcome: Outcome
before(async () => {
  library = await libraryOf('library', ['a-flood.html', 'b-fair.html', 'c-other.html'])
  ;({ outcome } = await bridge(library))
})

test('a later story tells what became of a promise, with the sentences on both sides', async () => {
  const stories = await stemma(['stories', '--library', library, '--json'])
  assert.equal(z.array(z.unknown()).parse(JSON.parse(stories.stdout)).length, 3)
  assert.equal(outcome.status, 'kept')
  const [own, told] = outcome.evidence
  assert.match(own?.text ?? '', /would rebuild the Tollgate bridge/)
  assert.match(told?.text ?? '', /Oskarvik rebuilt the Tollgate bridge/)
  assert.equal(outcome.elsewhere?.document, told?.document)
  assert.equal(outcome.elsewhere?.title, 'Crowds come back to the summer fair')
  assert.equal(outcome.elsewhere?.published, '2024-06-21')
})

test('the order of adding changes nothing, and a day that is given judges only what nobody told', async () => {
  const other = await libraryOf('other', ['c-other.html', 'b-fair.html', 'a-flood.html'])
  assert.deepEqual((await bridge(other)).outcome, outcome)
  assert.deepEqual((await bridge(library, '--as-of', '2024-12-01')).outcome, outcome)
})

test('without the later story nothing is known of it; on a later day it is overdue', async () => {
  const alone = await libraryOf('alone', ['a-flood.html', 'c-other.html'])
  assert.equal((await bridge(alone, '--as-of', '2024-06-29')).outcome.status, 'open')
  assert.equal((await bridge(alone)).outcome.status, 'open')
  assert.equal((await bridge(alone, '--as-of', '2024-07-02')).outcome.status, 'overdue')
  assert.equal((await bridge(alone, '--as-of', '2024-07-02')).outcome.elsewhere, undefined)
})

test('the list says which document of another story tells, and the library finds nothing wrong', async () => {
  const listed = await stemma(['commitments', '--library', library])
  assert.match(listed.stdout, /Crowds come back to the summer fair/)
  const opened = await Library.open(library)
  try {
    assert.deepEqual(await opened.check(), [])
  } finally {
    await opened.close()
  }
})

test('what is compared without a library is told the same', async () => {
  const ran = await stemma(['compare', ...Object.keys(PAGES).map((file) => join(folder, file)), '--json'])
  const { stories } = Comparison.parse(JSON.parse(ran.stdout))
  const found = stories.flatMap(({ outcomes }) => outcomes).find(({ elsewhere }) => elsewhere !== undefined)
  assert.deepEqual(found, outcome)
})
