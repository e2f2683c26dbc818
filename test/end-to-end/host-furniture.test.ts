/** What a library learns of a host from its pages, through the command line. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { Comparison, type Witness } from '../../src/model/index.ts'
import { addressOf, CHESS, HARVEST, LIBRARY_ROOF, PROMO, pageOf } from '../read/host/pages.ts'
import { folder, stemma } from './run.ts'

describe('the furniture of a host', () => {
  const room = folder()
  after(() => room.remove())
  const record = (told: typeof HARVEST, nth: number): string =>
    `${JSON.stringify({ url: addressOf(nth), content_html: pageOf(told) })}\n`
  const elsewhere = `${JSON.stringify({ url: 'https://mill.example/', content_text: 'The mill is open again.' })}\n`
  const documents = async (library: readonly string[]): Promise<Witness[]> =>
    Comparison.parse(JSON.parse((await stemma(['export', ...library])).stdout)).witnesses

  test('is learnt as pages come, told of, and the same in whatever order they came', async () => {
    const library = ['--library', room.file('library.sqlite')]
    const early = room.file('early.jsonl')
    writeFileSync(early, record(HARVEST, 1) + record(LIBRARY_ROOF, 2))
    assert.equal((await stemma(['add', early, ...library])).stdout, '2 added, 0 known already, 0 failed\n')
    for (const { document } of await documents(library)) assert.ok(document.text.includes(PROMO))

    const late = room.file('late.jsonl')
    writeFileSync(late, record(CHESS, 3) + elsewhere)
    const ran = await stemma(['add', late, ...library])
    const lines = ran.stdout.trimEnd().split('\n')
    assert.equal(lines.length, 4, ran.stdout + ran.stderr)
    assert.equal(lines[0], '2 added, 0 known already, 0 failed')
    assert.ok(lines.some((line) => line.includes(HARVEST.title) && line.startsWith('read anew: ')))
    const learnt = await documents(library)
    assert.equal(learnt.length, 4)
    for (const { document, annotations } of learnt) {
      if (document.text.includes('mill')) continue
      assert.ok(!document.text.includes(PROMO))
      assert.ok(document.cut.some(({ because }) => because.includes('courier.example')))
      for (const { start, end } of annotations.sentences)
        assert.ok(document.text.slice(start, end).trim() !== '')
    }
    assert.equal((await stemma(['search', 'harvest', 'trust', ...library])).stdout.includes('1871'), false)

    const again = await stemma(['add', early, late, ...library])
    assert.equal(again.stdout, '0 added, 4 known already, 0 failed\n', 'and nothing is read anew')

    const other = ['--library', room.file('other.sqlite')]
    const all = room.file('all.jsonl')
    writeFileSync(all, record(CHESS, 3) + record(LIBRARY_ROOF, 2) + elsewhere + record(HARVEST, 1))
    await stemma(['add', all, ...other])
    const text = (witnesses: readonly Witness[]) =>
      witnesses.map(({ document: { text, cut, warnings }, annotations }) => ({
        text,
        cut,
        warnings,
        annotations,
      }))
    assert.deepEqual(text(await documents(other)), text(learnt))

    const chess = learnt.find(({ document }) => document.text.startsWith(CHESS.title))
    await stemma(['remove', chess?.document.id ?? '', ...library])
    const left = await documents(library)
    assert.equal(left.length, 3)
    for (const { document } of left.filter(({ document: { text } }) => !text.includes('mill')))
      assert.ok(document.text.includes(PROMO), 'two pages are no proof any more')
  })

  test('pages compared without a library teach each other', async () => {
    const files = [HARVEST, LIBRARY_ROOF, CHESS].map((told, nth) => {
      const file = room.file(`${nth}.html`)
      writeFileSync(file, pageOf(told))
      return file
    })
    const ran = await stemma(['compare', '--json', ...files])
    const { witnesses } = Comparison.parse(JSON.parse(ran.stdout))
    assert.equal(witnesses.length, 3)
    for (const { document } of witnesses) assert.ok(!document.text.includes(PROMO))
  })
})
