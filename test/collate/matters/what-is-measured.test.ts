import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document, Witness } from '../../../src/model/index.ts'
import { annotated } from '../annotated.ts'
import { relations, shared } from './shared.ts'

/** The values that stand in one matter with `value`, and how they relate. */
function figures(value: string, ...witnesses: Witness[]): [relation: string, values: string[]] {
  const matter = shared(...witnesses).find(
    ({ kind, mentions }) => kind === 'figure' && mentions.some(({ anchor }) => anchor.text === value),
  )
  return [matter?.relation ?? 'none', [...new Set(matter?.mentions.map((mention) => mention.value))].sort()]
}

test('a width is set against no altitude', () => {
  const report = (width: string, place: string) =>
    annotated(
      `The slide on Mount Lorn was ${width} metres wide, police said. The slide on Mount Lorn broke off at ${place} metres.`,
      '2024-02-03',
    )
  const [relation, values] = figures('300 metres', report('300', '2,100'), report('450', '2,400'))
  assert.equal(relation, 'contradict')
  assert.deepEqual(values, ['300 metres', '450 metres'])
})

test('rescuers beside dogs, and the moved beside villages, are counted whole', () => {
  const dogs = (people: string, count: string, day: string) =>
    annotated(`${people} rescuers and ${count} dogs searched the slope above Lorn.`, day)
  assert.deepEqual(
    figures('70 rescuers', dogs('70', 'five', '2024-02-03'), dogs('90', 'nine', '2024-02-04')),
    ['update', ['70 ', '90 '].map((value) => value.trim())],
  )
  assert.deepEqual(
    relations(
      'figure',
      'The river at Lorn flooded two villages and 3,200 had been evacuated by dusk.',
      'The river rose on at Lorn, and 4,700 people were moved to safety.',
      ['2024-02-03', '2024-02-04'],
    ),
    ['update'],
  )
})

test('some of the dead and their ages are no count of the dead', () => {
  const report = annotated(
    'The fire at Lorn killed seven people. Among the dead were three nurses, aged between 29 and 58, and a porter.',
    '2024-02-03',
  )
  const [, values] = figures(
    'nine people',
    report,
    annotated('The fire at Lorn killed nine people.', '2024-02-04'),
  )
  assert.deepEqual(values, ['7', '9'])
})

test('an age of “the 31-year-old” is that of the one person named before', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Lorn City have signed the forward Mara Quist. The 31-year-old will wear number nine.',
      'Mara Quist, 32, moves to Lorn City, the club said.',
    ),
    ['contradict'],
  )
  assert.deepEqual(
    relations(
      'figure',
      'Mara Quist and Ilse Brenner have joined. The 31-year-old will wear number nine.',
      'Mara Quist, 32, moves to Lorn City, the club said.',
    ),
    [],
  )
})

test('the result of a vote is one figure, however it is written', () => {
  const vote = (result: string) => `The council of Lorn ${result} on Monday to close the pool.`
  assert.deepEqual(relations('figure', vote('voted by 31 votes to 22'), vote('voted 31-22')), ['same'])
  assert.deepEqual(relations('figure', vote('voted by 31 votes to 22'), vote('voted by 31 to 21')), [
    'contradict',
  ])
  assert.deepEqual(relations('figure', 'Lorn beat Quern 31-22.', vote('voted by 31 to 21')), [])
})

test('a crowd that one report gives as two sources tell it was not counted anew', () => {
  assert.deepEqual(
    relations(
      'figure',
      'About 700 people protested outside the town hall in Lorn, police said.',
      'Organisers said 1,600 people protested outside the town hall; police put the number at 700.',
      ['2024-02-03', '2024-02-04'],
    ),
    ['contradict'],
  )
})

test('a sum of a year that is over does not grow in a day', () => {
  const sold = (sum: string) => `Lorn sold timber worth $${sum} to its neighbour last year.`
  assert.deepEqual(
    relations('figure', sold('2.4 million'), sold('2.9 million'), ['2024-03-04', '2024-03-05']),
    ['contradict'],
  )
})

test('a fall that is the biggest since a year is of its own day', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Shares in Quernmore fell 6.1 percent, their biggest fall since 2019.',
      'Quernmore shares closed 6.8 per cent lower at 112.40 crowns.',
      ['2024-03-04', '2024-03-04'],
    ),
    ['contradict'],
  )
})

test('what a live page told and changed in a later entry contradicts no report of the day', () => {
  const report = annotated('The ferry sank off Lorn, and two people are missing, police said.', '2024-02-03')
  const page = annotated(
    'Ferry sinks off Lorn\n\nPolice say that six people are missing.\n\nPolice say that two people are missing.',
    '2024-02-03',
  )
  const times = ['10:05', '14:20']
  const [title, ...entries] = page.document.blocks
  const live: Document = {
    ...page.document,
    blocks: [
      title,
      ...entries.map((block, at) => ({ ...block, entry: { time: times[at] ?? '', by: [] } })),
    ].flatMap((block) => block ?? []),
    liveBlog: { entries: 2, order: 'oldest-first' },
  }
  assert.equal(figures('two people', report, page)[0], 'contradict')
  assert.equal(figures('two people', report, { ...page, document: live })[0], 'update')
})

test('a notice in another document of the story corrects a figure of which it speaks', () => {
  const report = (width: string, day: string) =>
    annotated(`The slide on Mount Lorn was ${width} metres wide, police said.`, day)
  const notice = annotated(
    'The Lorn Post\n\nCorrection: A report on Saturday said that the slide was 450 metres wide. It was 300 metres wide.',
    '2024-02-05',
  )
  assert.equal(
    figures('450 metres', report('300', '2024-02-03'), report('450', '2024-02-03'))[0],
    'contradict',
  )
  assert.equal(
    figures('450 metres', report('300', '2024-02-03'), report('450', '2024-02-03'), notice)[0],
    'update',
  )
})

test('a margin is no count of votes, and two margins disagree', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Mara Quist won the seat of Lorn with 16,300 votes, 2,340 more than Tom Birk with 13,960.',
      'Mara Quist won the seat of Lorn with 16,300 votes and a majority of 2,430.',
    ).sort(),
    ['contradict', 'same'],
  )
})

test('what is left is not the whole, and shrinks in the hours of a day', () => {
  const storm = 'A storm cut power to 120,000 homes around Lorn on Wednesday.'
  const left = (when: string, count: string) =>
    `${when} about ${count} homes around Lorn were still without power.`
  assert.deepEqual(
    relations('figure', storm, left('On Wednesday', '30,000'), ['2024-02-07', '2024-02-07']),
    [],
  )
  assert.deepEqual(
    relations('figure', left('At 1 a.m.', '30,000'), left('On Thursday afternoon', '9,000'), [
      '2024-02-08',
      '2024-02-08',
    ]),
    ['update'],
  )
})

test('those who are still missing are of the missing', () => {
  assert.deepEqual(
    relations(
      'figure',
      'More than 120 people were missing in the valley of Lorn, the governor said.',
      'A day later 97 people were still missing in the valley of Lorn, the governor said.',
      ['2024-02-07', '2024-02-08'],
    ),
    ['update'],
  )
})

test('counts that both reports lead with are of one thing, and sums far apart are not', () => {
  assert.deepEqual(
    relations(
      'figure',
      'A storm cut power to 120,000 homes around Lorn. Some 80,000 homes had light again by dusk.',
      'Lorn was dark after a storm knocked out power in 150,000 households. By dusk 70,000 households had it back.',
    ).includes('contradict'),
    true,
  )
  assert.deepEqual(
    relations(
      'figure',
      'The director of the Lorn museum, Piet Bol, offered a reward of 100,000 euros.',
      'The pictures were insured for 24 million euros, the director of the Lorn museum, Piet Bol, said.',
    ),
    [],
  )
})

test('those freed from a lift were rescued, whatever the verb', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Lights went out in Lorn and 34 people were rescued from lifts, the fire brigade said.',
      'Some 52 people had to be freed from lifts in Lorn, the fire brigade said.',
    ),
    ['contradict'],
  )
})

test('by when something was done is no hour of anything', () => {
  assert.deepEqual(
    relations(
      'time',
      'By midnight power had been restored to most homes in Lorn.',
      'At 1 a.m. power was still off in many homes in Lorn.',
      ['2024-02-08', '2024-02-08'],
    ),
    [],
  )
})

test('organisers and police count one crowd, and those of two towns are two', () => {
  const march = (rest: string) => `Thousands marched against the pension bill on 12 October 2023. ${rest}`
  const capital = annotated(
    march(
      'Unions put the number of protesters in Paris at 120,000. Police said 45,000 took part. In Lyon 30,000 people marched.',
    ),
    '2023-10-12',
  )
  const other = annotated(
    march(
      'In Paris, where the march was the biggest, the police counted 45,000 people and the unions 120,000. In Lyon there were 12,000 demonstrators.',
    ),
    '2023-10-13',
  )
  assert.deepEqual(figures('120,000', capital, other), ['contradict', ['120,000', '45,000']])
  assert.deepEqual(figures('30,000 people', capital, other), ['contradict', ['12,000', '30,000']])
})

test('somebody may have grown a year older between January and October, and not within a day', () => {
  const report = (age: number) => `Sergeant Mark Birk, ${age}, was in court in Lorn.`
  assert.deepEqual(relations('figure', report(41), report(42), ['2024-01-22', '2024-10-03']), ['compatible'])
  assert.deepEqual(relations('figure', report(41), report(42), ['2024-01-22', '2024-01-23']), ['contradict'])
  assert.deepEqual(relations('figure', report(42), report(41), ['2024-01-22', '2024-10-03']), ['contradict'])
})

test('children under five are no five of the dead', () => {
  const report = (dead: string, day: string) =>
    annotated(
      `Malaria killed ${dead} people in Lorn, most of them children under five, the ministry said.`,
      day,
    )
  const [, values] = figures('7,900 people', report('7,900', '2024-03-04'), report('8,200', '2024-03-05'))
  assert.deepEqual(values, ['7,900', '8,200'])
})

test('a rate is one wherever its unit of time stands', () => {
  assert.deepEqual(
    relations(
      'figure',
      'The company in Lorn loses 103 million litres of water a day through leaks.',
      'The company in Lorn loses 130 million litres a day in leaks.',
    ),
    ['contradict'],
  )
})

test('“the 26-year-old” that opens a sentence is its subject of before, and no rival named behind', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Mara Quist has beaten Ilse Brenner in the last heat. The 26-year-old crossed the line ahead of Nora Lund.',
      'Mara Quist, 25, won the race in Lorn. Nora Lund, 31, was second.',
    ),
    ['contradict'],
  )
})

test('an office may have a new holder after half a year, and hardly the next day', () => {
  const report = (name: string) => `Interior Minister ${name} signed the treaty of Lorn with the island.`
  const held = (days: [string, string]) => relations('name', report('Clare Hobbs'), report('Paul Dean'), days)
  assert.deepEqual(held(['2024-02-03', '2024-10-03']), ['update'])
  assert.deepEqual(held(['2024-02-03', '2024-02-04']), ['contradict'])
})

test('the dead of an eruption of another year are none of these, also in reports without a day', () => {
  const first = annotated('The volcano on Sarang killed nine people, the agency said.')
  const second = annotated(
    'The volcano on Sarang killed eleven people. It was the biggest eruption since 1991, when 82 people died.',
  )
  assert.deepEqual(figures('nine people', first, second)[1], ['11', '9'])
})

test('what is told to be changed may have been both values', () => {
  const zone = (what: string) => `The agency ${what} the danger zone around the volcano of Lorn to`
  assert.deepEqual(relations('figure', `${zone('extended')} 10 km.`, `${zone('cut')} 4 km.`), ['compatible'])
  assert.deepEqual(
    relations('figure', `${zone('extended')} 10 km.`, `${zone('cut')} 4 km.`, ['2024-02-03', '2024-02-13']),
    ['update'],
  )
})

test('a wire that says behind its dateline what it corrects is a notice', () => {
  const cut = (share: number) => `Novalis will cut the price of its insulin by ${share} percent, it said.`
  assert.deepEqual(
    relations(
      'figure',
      cut(70),
      `ZURICH, March 15, 2023 (Biz Wire) - Corrects price cut in first paragraph to 78 percent from 70 percent.\n\n${cut(78)}`,
      ['2023-03-15', '2023-03-15'],
    ),
    ['update'],
  )
})

test('what a notice corrects it corrects wherever the two values stand', () => {
  const first = annotated(
    'Poachers killed two rangers in Lindo park on Sunday, the service said.',
    '2024-08-12',
  )
  const wrong = annotated(
    'Poachers killed three rangers in Lindo park at the weekend, officials said.',
    '2024-08-13',
  )
  const notice = annotated(
    'The Post\n\nCorrection: An article on Tuesday said that three rangers were killed in Lindo park. Two were killed.',
    '2024-08-14',
  )
  const later = annotated(
    'Police arrested four men over the killing of two rangers in Lindo park. The families of the two rangers have not been paid, their union said.',
    '2024-09-04',
  )
  assert.equal(figures('two rangers', first, wrong, later)[0], 'contradict')
  assert.equal(figures('two rangers', first, wrong, notice, later)[0], 'update')
})
