import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drifts } from '../../src/collate/drift.ts'
import { matters } from '../../src/collate/matters.ts'
import type { Stemma, Witness } from '../../src/model/index.ts'
import { annotated } from './annotated.ts'

const told = (number: string, day?: string): Witness =>
  annotated(`The flood injured ${number} residents of the harbour quarter before dawn.`, day)

const wire = told('at least 12', '2024-03-05')
const wrong = told('at least 21', '2024-03-05')
const heir = told('at least 21 ', undefined)
const witnesses = [wire, wrong, heir]
const edge = (from: Witness, to: Witness): Stemma['edges'][number] => ({
  from: from.document.id,
  to: to.document.id,
  degree: 'wholly',
  contamination: false,
  confidence: 0.9,
  evidence: [],
})
const stemma: Stemma = {
  nodes: witnesses.map(({ document: { id } }) => ({ id, kind: 'witness', label: id, evidence: [] })),
  edges: [edge(wire, wrong), edge(wrong, heir)],
  roots: [wire.document.id],
}

test('where a difference entered, and who inherited it', () => {
  const [drift] = drifts(witnesses, matters(witnesses, []), stemma)
  assert.deepEqual(
    drift?.steps.map(({ document, value, how, from, was }) => [document, value, how, from, was]),
    [
      [wire.document.id, 'at least 12', 'first', undefined, undefined],
      [wrong.document.id, 'at least 21', 'changed', wire.document.id, 'at least 12'],
      [heir.document.id, 'at least 21', 'inherited', wrong.document.id, undefined],
    ],
  )
})

test('what all state alike has no drift, and the order of witnesses changes nothing', () => {
  assert.deepEqual(drifts([wrong, heir], matters([wrong, heir], []), stemma), [])
  assert.deepEqual(
    drifts(witnesses.toReversed(), matters(witnesses.toReversed(), []), stemma),
    drifts(witnesses, matters(witnesses, []), stemma),
  )
})

test('a source that is silent passes on what it was told, a lost ancestor too', () => {
  const silent = { ...edge(wire, wrong), to: 'hollow-0' }
  const through: Stemma = {
    ...stemma,
    edges: [silent, { ...edge(wrong, heir), from: 'hollow-0' }],
  }
  const both = [wire, heir]
  const [drift] = drifts(both, matters(both, []), through)
  assert.deepEqual(
    drift?.steps.map(({ document, how, from }) => [document, how, from]),
    [
      [wire.document.id, 'first', undefined],
      [heir.document.id, 'changed', wire.document.id],
    ],
  )
})

test('of two sources the one with the same value was copied', () => {
  const two: Stemma = { ...stemma, edges: [edge(wire, heir), { ...edge(wrong, heir), contamination: true }] }
  const [drift] = drifts(witnesses, matters(witnesses, []), two)
  const last = drift?.steps.find(({ document }) => document === heir.document.id)
  assert.deepEqual([last?.how, last?.from], ['inherited', wrong.document.id])
})
