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

test('what was spilled grows from day to day, and what is measured by the act alone is met again', () => {
  const spill = (told: string, day: string) => annotated(told, day)
  const found = shared(
    spill('Antunes put the oil that the tanker had spilled off Lorn so far at 2,000 tonnes.', '2020-01-08'),
    spill('About 11,000 tonnes of crude have leaked from the tanker, the coast guard said.', '2020-01-10'),
  )
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'figure').map(({ relation }) => relation),
    ['update'],
  )
})

test('a count of what both reports count once is one, where it is no small one and of one size', () => {
  const held = (text: string, day: string) => annotated(text, day)
  const relation = (first: string, second: string) =>
    shared(held(first, '2014-12-15'), held(second, '2014-12-16'))
      .filter(({ kind }) => kind === 'figure')
      .map((matter) => matter.relation)
  assert.deepEqual(
    relation('Gunman holds 12 hostages in a cafe.', 'There were 17 hostages in all, police say.'),
    ['update'],
  )
  assert.deepEqual(
    relation('Gunman holds 12 hostages in a cafe.', 'Two hostages died when police stormed it.'),
    [],
  )
  assert.deepEqual(
    relation('Gunman holds 2 hostages in a cafe.', 'There were 3 hostages in all, police say.'),
    [],
  )
})

test('of "190,000 of the 420,000 cars had been repaired" the part alone was repaired', () => {
  const repaired = (text: string, day: string) => annotated(text, day)
  const [matter] = shared(
    repaired('So far 8,400 cars have been repaired.', '2018-07-03'),
    repaired('By now 190,000 of the 420,000 cars have been repaired.', '2018-09-20'),
  ).filter(({ kind, relation }) => kind === 'figure' && relation === 'update')
  assert.deepEqual(matter?.mentions.map(({ value }) => value).sort(), ['190,000', '8,400'])
})

test('two magnitudes of one quake disagree, and neither with that of an aftershock', () => {
  const quake = (text: string) => `${text} struck the hills of Lorn on Thursday and cracked the dam.`
  assert.deepEqual(relations('figure', quake('A magnitude 6.8 quake'), quake('A 6.7-magnitude quake')), [
    'contradict',
  ])
  assert.deepEqual(
    relations('figure', quake('A magnitude 6.8 quake'), quake('An aftershock of magnitude 5.4')),
    [],
  )
})

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

test('how far something is from another event, by when to act and how long it lasts are not one length of time', () => {
  for (const [a, b] of [
    [
      'Drivers in Corvale will strike for three days from Monday after talks with the bus company broke down.',
      'The strike of Corvale bus drivers went ahead on Monday, two hours after the first buses of the company had stayed away.',
    ],
    [
      'Drivers accepted the offer of the company, the union said, five days after the panel had published its report.',
      'The judge gave the company of the drivers of the union 14 days to appeal against the panel and its report.',
    ],
  ] as const)
    assert.deepEqual(relations('figure', a, b), [], a)
  assert.deepEqual(
    relations(
      'figure',
      'The lock at Osk was shut for ten days after a barge had struck the outer gate.',
      'The lock at Osk was shut for twelve days after a barge had struck the outer gate.',
    ),
    ['contradict'],
  )
})

test('the day on which something was said is not set against the day on which it was done', () => {
  assert.deepEqual(
    relations(
      'time',
      'Corvale Buses said it would publish an emergency timetable by Sunday noon, the union of the drivers said.',
      'Drivers accepted the offer of Corvale Buses, the union of the drivers said on Wednesday, after a panel had published its emergency timetable.',
      ['2025-09-12', '2025-11-05'],
    ).filter((relation) => relation !== 'same'),
    [],
  )
})

test('so many dead and so many of the hurt are not one count', () => {
  assert.deepEqual(
    relations(
      'figure',
      'A fire at the hospital in Lindholm killed two.',
      'A fire at the hospital in Lindholm killed three. Seventeen people were hurt, two of them badly.',
    ),
    ['contradict'],
  )
  assert.deepEqual(
    relations(
      'figure',
      'In the fire at the hospital in Lindholm three patients died, 17 people were hurt.',
      'In the fire at the hospital in Lindholm at least 14 people were hurt, two patients died.',
    ).sort(),
    ['compatible', 'contradict'],
  )
})

test('without sites an agency that the copy does not name tells two outlets', () => {
  const by = (names: string[], text: string, day: string): Witness => {
    const witness = annotated(text, day)
    const credits = names.map((name) => ({
      name,
      kind: 'agency' as const,
      of: 'text' as const,
      evidence: 'dateline',
    }))
    return { ...witness, document: { ...witness.document, credits } }
  }
  const wire = by(['Trade Wire'], story('340'), '2024-03-05')
  assert.equal(figure(wire, by([], story('430'), '2024-03-06')), 'contradict')
  assert.equal(figure(wire, by(['Trade Wire'], story('430'), '2024-03-06')), 'update')
  assert.equal(figure(by([], story('340'), '2024-03-05'), by([], story('430'), '2024-03-06')), 'update')
})
