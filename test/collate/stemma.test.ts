import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from '../../src/collate/alignment.ts'
import { derivation } from '../../src/collate/derivation.ts'
import { collate } from '../../src/collate/pipeline.ts'
import { stemma } from '../../src/collate/stemma.ts'
import type { Credit, Stemma, Witness } from '../../src/model/index.ts'
import { WIRE, WITNESSED } from './tarn.ts'
import { witness } from './witness.ts'

const ID = (n: number): string => String(n).repeat(16)
const AGENCY: Credit = { name: 'NPA', kind: 'agency', evidence: 'dateline', of: 'text' }

function tree(witnesses: readonly Witness[]): Stemma {
  const alignments = witnesses.flatMap((a, at) => witnesses.slice(at + 1).map((b) => align(a, b)))
  const byId = new Map(witnesses.map((one) => [one.document.id, one]))
  const derivations = alignments.flatMap((alignment) => {
    const [a, b] = [byId.get(alignment.a), byId.get(alignment.b)]
    return a && b ? [derivation(a, b, alignment)] : []
  })
  return stemma(witnesses, alignments, derivations)
}

const edges = (found: Stemma): string[] =>
  found.edges.map(({ from, to, contamination }) => `${from[0]}${contamination ? '~' : '>'}${to[0]}`)

const wire = witness({
  id: ID(1),
  sentences: WIRE,
  site: 'Northern Press Agency',
  credits: [AGENCY],
  published: '2024-03-04',
})
const reworded = witness({
  id: ID(2),
  sentences: WIRE.map((line) => line.replace('failed', 'burst').replace('carried', 'swept')),
  published: '2024-03-05',
})
const child = witness({
  id: ID(3),
  sentences: WIRE.slice(0, 6).map((line) => line.replace('failed', 'burst').replace('carried', 'swept')),
  published: '2024-03-06',
})
const independent = witness({ id: ID(4), sentences: WITNESSED, published: '2024-03-04' })
const merged = witness({
  id: ID(5),
  sentences: [...WIRE.slice(0, 5), ...WITNESSED.slice(0, 3)],
  published: '2024-03-07',
})

test('a copy goes to the witness whose changed words it shares; an independent report is a root', () => {
  const found = tree([wire, reworded, child, independent])
  assert.deepEqual(edges(found), ['1>2', '2>3'])
  assert.deepEqual(found.roots, [ID(1), ID(4)])
  assert.ok(found.edges.every(({ evidence }) => evidence.length > 0))
})

test('a witness with two sources has an edge from each', () => {
  const found = tree([wire, independent, merged])
  assert.deepEqual(edges(found), ['1>5', '4~5'])
})

test('two with a lost ancestor hang from a hollow node; with the agency’s page in hand they don’t', () => {
  const left = witness({
    id: ID(6),
    sentences: [...WIRE.slice(0, 6), ...WITNESSED.slice(0, 2)],
    credits: [AGENCY],
  })
  const right = witness({
    id: ID(7),
    sentences: [...WIRE.slice(2), ...WITNESSED.slice(3)],
    credits: [AGENCY],
  })
  const lost = tree([left, right])
  assert.deepEqual(lost.roots, ['hollow-npa'])
  assert.deepEqual(
    lost.edges.map(({ from, to }) => `${from}>${to[0]}`),
    ['hollow-npa>6', 'hollow-npa>7'],
  )
  const held = tree([wire, left, right])
  assert.deepEqual(held.roots, [ID(1)])
  assert.ok(held.nodes.every(({ kind }) => kind === 'witness'))
})

test('adding a witness leaves the relations of the others as they were', () => {
  const before = edges(tree([wire, reworded, child]))
  const after = edges(tree([wire, reworded, child, independent, merged]))
  assert.deepEqual(
    before,
    after.filter((edge) => before.includes(edge)),
  )
})

test('whichever witnesses are added, the alignment and the derivation of two others stay the same', () => {
  const all = [wire, reworded, child, merged]
  const told = (witnesses: readonly Witness[]) =>
    new Map(
      collate([...witnesses]).flatMap(({ alignments, derivations }) => [
        ...alignments.map((one): [string, unknown] => [`alignment ${one.a} ${one.b}`, one]),
        ...derivations.map((one): [string, unknown] => [`derivation ${one.a} ${one.b}`, one]),
      ]),
    )
  const whole = told(all)
  assert.equal(whole.size, 12)
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 2, maxLength: 3 }), (some) => {
      for (const [name, relation] of told(some)) assert.deepEqual(whole.get(name), relation)
    }),
    { numRuns: 10 },
  )
})

test('every witness is a node, nobody is an ancestor of itself, and the order of input does not matter', () => {
  const all = [wire, reworded, child, independent, merged]
  const expected = tree(all)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (shuffled) => {
      assert.deepEqual(tree(shuffled), expected)
    }),
    { numRuns: 10 },
  )
  assert.equal(expected.nodes.filter(({ kind }) => kind === 'witness').length, all.length)
  for (const { id } of expected.nodes) {
    const below = new Set<string>([id])
    for (const node of below) for (const { from, to } of expected.edges) if (from === node) below.add(to)
    assert.ok(!expected.edges.some(({ from, to }) => to === id && below.has(from)))
  }
})
