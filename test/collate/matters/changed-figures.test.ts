import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Witness } from '../../../src/model/index.ts'
import { annotated } from '../annotated.ts'
import { relations, shared } from './shared.ts'

function at(site: string, text: string, day: string): Witness {
  const witness = annotated(text, day)
  const value = { absent: false as const, value: site, basis: 'stated' as const, chain: [] }
  return { ...witness, document: { ...witness.document, site: value } }
}

const story = (number: string) =>
  `The mine at Orrin employs ${number} people in two shifts. It opened in 1952 and digs copper. The union wants a third shift from the autumn.`
const figure = (a: Witness, b: Witness) =>
  shared(a, b).find(
    ({ kind, mentions }) => kind === 'figure' && /people/.test(mentions[0]?.anchor.text ?? ''),
  )?.relation

test('what a copy of a later day says otherwise without notice is an error, an own later version is an update', () => {
  const wire = at('Wire', story('340'), '2024-03-05')
  assert.equal(figure(wire, at('Echo', story('430'), '2024-03-06')), 'contradict')
  assert.equal(figure(wire, at('Wire', story('430'), '2024-03-06')), 'update')
  assert.equal(
    figure(
      wire,
      at(
        'Echo',
        `${story('430')} On Wednesday the owner said it had hired more men for a new seam.`,
        '2024-03-06',
      ),
    ),
    'update',
  )
})

test('a report that tells the value of before brings an update', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Thieves took seven paintings from the abbey at Lorn on Monday.',
      'Eleven paintings were taken from the abbey at Lorn, police said. They had spoken of seven.',
    ),
    ['update'],
  )
})

test('counted in the same state', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Two guards were on duty at the time, and neither was hurt.',
      'Three guards were on duty when the crown was stolen from the museum.',
    ),
    ['contradict'],
  )
})

test('the same act with another number of things in another matter is none', () => {
  assert.deepEqual(
    relations(
      'figure',
      'The club won 18 of its next 23 games under the new coach.',
      'Hopes were high for a team that won 40 games last season and sold out its hall.',
    ),
    [],
  )
})
