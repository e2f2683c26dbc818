import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Credit } from '../../src/model/index.ts'
import { lineCut } from '../../src/read/article.ts'
import { bylineNames, isBody, isDeskLine, markedNames, statedNames } from '../../src/read/bylines.ts'
import { addCredit, agencyCredits } from '../../src/read/credits.ts'

const place = { kind: 'range' as const, start: 0, end: 1 }

test('a printed byline gives its names without dates, roles and addresses', () => {
  assert.deepEqual(bylineNames('By Mara Lind and Jo de Vries'), ['Mara Lind', 'Jo de Vries'])
  assert.deepEqual(bylineNames('Von Mara Lind, 3. Mai 2024'), ['Mara Lind'])
  assert.deepEqual(bylineNames('By Mara Lind Senior Harbour Reporter'), ['Mara Lind'])
  assert.deepEqual(bylineNames('Words: Mara Lind Pictures: Olaf Berg'), ['Mara Lind'])
})

test('a sentence that begins like a byline is none', () => {
  assert.deepEqual(bylineNames('By Monday the ferry had not come back to the harbour.'), [])
})

test('what the markup calls a byline is read more freely', () => {
  assert.deepEqual(markedNames('By|Mara Lind|Travel writer', false), ['Mara Lind'])
  assert.deepEqual(markedNames('4 May 2024|Mara Lind', true), ['Mara Lind'])
  assert.deepEqual(markedNames('4 May 2024|Harbour', true), [])
})

test('stated names lose what stands in brackets, and bodies are known', () => {
  assert.deepEqual(statedNames('Mara Lind (ml); Jo Vries'), ['Mara Lind', 'Jo Vries'])
  assert.equal(isBody('The Harbour Post'), true)
  assert.equal(isBody('Mara Lind'), false)
})

test('agencies that no list knows are credited by their form', () => {
  const credited = (text: string, cut?: 'byline') =>
    agencyCredits(text, place, cut).map(({ name, kind }) => `${name} ${kind}`)
  assert.deepEqual(credited('PORTBY (QXA) — The ferry came back.'), ['QXA agency'])
  assert.deepEqual(credited('PORTBY, May 3 (Quay News Agency) - The ferry came back.'), [
    'Quay News Agency agency',
  ])
  assert.deepEqual(credited('Additional reporting by Quay News Agency', 'byline'), [
    'Quay News Agency agency',
  ])
  assert.deepEqual(credited('Additional reporting by Mara Lind', 'byline'), [])
  assert.deepEqual(credited('Staff and QXA', 'byline'), ['QXA agency'])
  assert.deepEqual(credited('Source: QXA', 'byline'), ['QXA agency'])
  assert.deepEqual(credited('Compiled by Mara Lind from reports by QXA and the Portby Echo', 'byline'), [
    'QXA agency',
    'Portby Echo organisation',
  ])
})

test('a byline may say where it was written, and a line may name only a desk and agencies', () => {
  assert.deepEqual(bylineNames('By Mara Lind in Portby'), ['Mara Lind'])
  assert.deepEqual(bylineNames('By Mara Lind in Portby and Jo Vries in New Harbour'), [
    'Mara Lind',
    'Jo Vries',
  ])
  assert.deepEqual(['Staff and QXA', 'Agencies', 'dpa/AFP', 'Our Correspondent'].map(isDeskLine), [
    true,
    true,
    true,
    true,
  ])
  assert.deepEqual(['NATO and EU', 'Staff shortages', 'Red and white', 'Mara Lind'].map(isDeskLine), [
    false,
    false,
    false,
    false,
  ])
})

test('a body of news is credited wherever a page names it as its source, and is no person', () => {
  const credited = (text: string) => {
    const cut = lineCut(text)?.reason
    return agencyCredits(text, place, cut).map(({ name, kind }) => `${name} ${kind}`)
  }
  for (const line of [
    'By Mara Lind and Quay News',
    'with Quay News',
    '— Quay News',
    '(Quay News)',
    'Source: Quay News',
    'Additional reporting by Quay News',
    'Quay News contributed to this report.',
    'This report includes material from Quay News.',
    'Reporting by Mara Lind for Quay News; editing by Jo Vries',
    'By Mara Lind of Quay News',
  ]) {
    const found = [
      ...bylineNames(line).filter(isBody),
      ...credited(line).map((name) => name.split(' org')[0]),
    ]
    assert.ok(found.includes('Quay News'), line)
  }
  assert.deepEqual(credited('PORTBY (Quay News) — The ferry came back.'), ['Quay News agency'])
  assert.deepEqual(credited('PORTBY, May 3 (Quay) — The ferry came back.'), ['Quay agency'])
  assert.deepEqual(credited('The ferry came back. (Quay News)'), ['Quay News agency'])
  for (const line of ['PORTBY, May 3 (Friday) — The ferry came back.', 'PORTBY (Osk) — The ferry came back.'])
    assert.deepEqual(credited(line), [])
  assert.deepEqual(bylineNames('By Mara Lind and Quay News'), ['Mara Lind', 'Quay News'])
  assert.deepEqual(bylineNames('By Mara Lind News'), ['Mara Lind'])
})

test('that a body is an agency holds wherever a page names it', () => {
  const credits: Credit[] = []
  for (const kind of ['organisation', 'agency', 'organisation'] as const)
    addCredit(credits, { name: 'Quay News', kind, of: 'text', evidence: kind })
  assert.deepEqual(credits, [{ name: 'Quay News', kind: 'agency', of: 'text', evidence: 'organisation' }])
})
