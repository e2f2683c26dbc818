import assert from 'node:assert/strict'
import { test } from 'node:test'
import { align } from '../../src/collate/alignment.ts'
import { isSameAgency } from '../../src/collate/derivation/agencies.ts'
import { nameOf } from '../../src/collate/derivation/pair.ts'
import { derivation } from '../../src/collate/derivation.ts'
import type { Credit, Derivation } from '../../src/model/index.ts'
import { WIRE, WITNESSED } from './tarn.ts'
import { type Sketch, witness } from './witness.ts'

const LOW = '0000000000000000'
const HIGH = '1111111111111111'
const AGENCY: Credit = { name: 'NPA', kind: 'agency', evidence: 'dateline', of: 'text' }

function relate(a: Omit<Sketch, 'id'>, b: Omit<Sketch, 'id'>): Derivation {
  const one = witness({ id: LOW, ...a })
  const other = witness({ id: HIGH, ...b })
  const found = derivation(one, other, align(one, other))
  assert.deepEqual(derivation(other, one, align(other, one)), found, 'the order of arguments must not matter')
  return found
}

const rules = ({ evidence }: Derivation): string[] => evidence.map(({ rule }) => rule)

test('reports of one event in own words are independent', () => {
  const found = relate({ sentences: WIRE }, { sentences: WITNESSED })
  assert.equal(found.degree, 'independent')
  assert.deepEqual(rules(found), ['own-words'])
})

test('a quotation that both carry is no copying', () => {
  const speech =
    '“We will rebuild the gate before the ice comes, and nobody will pay for it but the board that let it rust,” Holm said.'
  const found = relate({ sentences: [...WIRE, speech] }, { sentences: [...WITNESSED, speech] })
  assert.equal(found.degree, 'independent')
})

test('a reprint that credits the agency derives from the agency’s own page, wholly', () => {
  const found = relate(
    { sentences: WIRE, site: 'Northern Press Agency', credits: [AGENCY], published: '2024-03-04' },
    { sentences: WIRE, site: 'Hill Courier', credits: [AGENCY], published: '2024-03-05' },
  )
  assert.equal(found.degree, 'wholly')
  assert.equal(found.direction, 'a-to-b')
  assert.ok(rules(found).includes('agency-credit'))
  assert.ok(rules(found).includes('stated-dates'))
  assert.ok(found.evidence.every(({ weight }) => weight >= 0))
})

test('an agency is one by its name and by its initials, with or without the word News', () => {
  assert.ok(isSameAgency('Lowmarch News Agency', 'LNA'))
  assert.ok(isSameAgency('Agence France-Presse', 'AFP'))
  assert.ok(isSameAgency('The Northern Press Agency', 'NPA'))
  assert.ok(!isSameAgency('Lowmarch News Agency', 'NPA'))
})

test('a text of no site with the agency’s dateline is what the agency sent; two of them are two clients’ prints', () => {
  const dateline: Credit = {
    ...AGENCY,
    name: 'Northern Press Agency',
    evidence: 'dateline “(Northern Press Agency)”',
  }
  const client: Omit<Sketch, 'id'> = { sentences: WIRE.slice(0, 5), site: 'Hill Courier', credits: [AGENCY] }
  const found = relate(client, { sentences: WIRE, credits: [dateline] })
  assert.equal(found.direction, 'b-to-a')
  assert.ok(rules(found).includes('agency-credit'))
  const prints = relate(
    { sentences: WIRE.slice(0, 5), credits: [dateline] },
    { sentences: WIRE, credits: [dateline] },
  )
  assert.ok(!rules(prints).includes('agency-credit'))
})

test('two versions of one site are told apart by their days, in the evidence', () => {
  const site = 'Hill Courier'
  const grown = WIRE.map((line) => line.replace('Four', 'Five'))
  const found = relate(
    { sentences: WIRE, site, published: '2024-03-04' },
    { sentences: [...grown, ...WITNESSED.slice(0, 1)], site, published: '2024-03-06' },
  )
  const told = found.evidence.map(({ says }) => says).filter((says) => says.includes(site))
  assert.ok(told.length > 0)
  for (const says of told) assert.match(says, /Hill Courier \(2024-03-0[46]\)/)
})

test('weights speak for the stated direction, whichever of the two is the source', () => {
  const found = relate(
    { sentences: WIRE, published: '2024-03-06' },
    { sentences: WIRE, published: '2024-03-04' },
  )
  assert.equal(found.direction, 'b-to-a')
  assert.equal(found.evidence.find(({ rule }) => rule === 'stated-dates')?.weight, 2.5)
})

test('of two news reports, the one that stops where the other goes on was cut', () => {
  const found = relate({ sentences: WIRE, published: '2024-03-04' }, { sentences: WIRE.slice(0, 5) })
  assert.ok(rules(found).includes('cut-at-end'))
  const growing = relate({ sentences: WIRE }, { sentences: WIRE.slice(0, 5) })
  assert.ok(!rules(growing).includes('cut-at-end'), 'texts that are no news grow at the end')
})

test('two that credit one agency, each with more of its own, share a lost ancestor', () => {
  const found = relate(
    { sentences: [...WIRE.slice(0, 6), ...WITNESSED.slice(0, 2)], credits: [AGENCY] },
    { sentences: [...WIRE.slice(2), ...WITNESSED.slice(3)], credits: [AGENCY] },
  )
  assert.equal(found.direction, 'common-ancestor')
  assert.equal(found.degree, 'partly')
  assert.ok(rules(found).includes('both-credit-agency'))
  assert.ok(rules(found).includes('each-has-more'))
})

test('an agency that is only credited for a picture is no source of the text', () => {
  const picture: Credit = { ...AGENCY, of: 'picture' }
  const found = relate({ sentences: WIRE, credits: [picture] }, { sentences: WIRE, credits: [picture] })
  assert.ok(!rules(found).includes('both-credit-agency'))
})

test('typing errors tell the copy, corrections and higher figures the later state', () => {
  const typed = WIRE.map((line) =>
    line.replace('harbour', 'harbuor').replace('before', 'befroe').replace('people', 'peolpe'),
  )
  const copied = relate(
    { sentences: [...WIRE, 'The harbour and the people wait, as before.'] },
    { sentences: typed },
  )
  assert.ok(copied.evidence.some(({ rule, weight }) => rule === 'typing-errors' && weight !== 0))
  const updated = relate(
    { sentences: WIRE },
    {
      sentences: [
        ...WIRE.map((line) => line.replace('12 people', '15 people')),
        'Correction: an earlier version gave a lower figure.',
      ],
    },
  )
  assert.ok(rules(updated).includes('figures-updated'))
  assert.ok(rules(updated).includes('correction-notice'))
  assert.equal(updated.direction, 'a-to-b')
})

test('without evidence no direction is stated', () => {
  const found = relate({ sentences: WIRE }, { sentences: WIRE.toReversed() })
  assert.equal(found.direction, 'undecided')
  assert.equal(found.degree, 'wholly')
})

test('the names and figures of an event in common make no brief derive from another', () => {
  const brief = (id: string, sentences: string[]) =>
    witness({ id: id.repeat(16), sentences, published: '2026-02-12' })
  const one = brief('0', [
    'Nurses in Vedra will go back to work on Thursday after their union accepted a rise of 9 percent over two years.',
    'The members voted by 61 percent for the agreement, union president Ilse Marant said on Wednesday.',
    'The hospital board said it would need until the end of April to catch up.',
  ])
  const other = brief('1', [
    'Nurses returned to the wards of Vedra on Thursday morning after ten days on strike.',
    'Their union agreed to a rise of 9 percent over two years.',
    'Almost four in ten members voted against it, and union president Ilse Marant called it no victory.',
  ])
  assert.equal(derivation(one, other, align(one, other)).degree, 'independent')
})

test('a witness without a site is called by its file, an address by all of it', () => {
  const named = (name: string) => {
    const { document, annotations } = witness({ id: LOW, sentences: ['Rain fell.'] })
    const source = { ...document.source, sightings: [{ ...document.source.sightings[0], name }] }
    return nameOf({ document: { ...document, source } as typeof document, annotations })
  }
  assert.equal(named('press/2025/post.html'), 'post.html')
  assert.equal(named('https://post.example/a/b'), 'https://post.example/a/b')
})
