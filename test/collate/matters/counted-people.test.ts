import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../annotated.ts'
import { relations, shared } from './shared.ts'

/** The values of the figures that the texts have in one matter with `value`. */
function beside(value: string, ...texts: [string, string][]): string[] {
  const found = shared(...texts.map(([text, day]) => annotated(text, day)))
  const matter = found.find(
    ({ kind, mentions }) => kind === 'figure' && mentions.some(({ anchor }) => anchor.text === value),
  )
  return [...new Set(matter?.mentions.map(({ anchor }) => anchor.text) ?? [])].sort()
}

test('some of the dead, and bodies that a search found, are no count of the dead', () => {
  assert.deepEqual(
    beside(
      'Four people',
      [
        'Four people died in the flood at Lorn on Thursday, the county said. Two of the dead were brothers.',
        '2024-03-14',
      ],
      [
        'The toll of the flood at Lorn rose to six dead on Saturday after divers found two bodies in a cellar.',
        '2024-03-16',
      ],
    ),
    ['Four people', 'six dead'],
  )
})

test('the children of one are some of the hurt, and the dead of another year none of these', () => {
  const report = (hurt: number): [string, string] => [
    `More than ${hurt} people were hurt by the quake at Lorn. Her two children were being treated for broken bones.`,
    '2024-03-14',
  ]
  assert.deepEqual(beside('More than 140 people', report(140), report(260)), [
    'More than 140 people',
    'More than 260 people',
  ])
  const toll = (text: string, day: string): [string, string] => [text, day]
  assert.deepEqual(
    beside(
      '31 people',
      toll('The quake at Lorn killed 31 people.', '2024-03-14'),
      toll('The quake at Lorn killed 38 people. One of 2008 killed 74 people there.', '2024-03-15'),
    ),
    ['31 people', '38 people'],
  )
})

test('the trapped are not the dead, and bodies that are found grow from day to day', () => {
  const found = (bodies: number, day: string): [string, string] => [
    `Rescuers found the bodies of ${bodies} miners in the pit at Lorn where a blast trapped 28.`,
    day,
  ]
  assert.deepEqual(beside('19 miners', found(19, '2024-03-14'), found(24, '2024-03-15')), [
    '19 miners',
    '24 miners',
  ])
  assert.deepEqual(relations('figure', found(19, '')[0], 'The blast in the pit at Lorn trapped 28 miners.'), [
    'same',
  ])
  assert.deepEqual(
    shared(
      ...[found(19, '2024-03-14'), found(24, '2024-03-15')].map(([text, day]) => annotated(text, day)),
    ).flatMap(({ relation }) => (relation === 'same' ? [] : [relation])),
    ['update'],
  )
})

test('those aboard are none of the missing, and two counts of them disagree', () => {
  const report = (aboard: string): [string, string] => [
    `Dozens were missing after a ferry carrying ${aboard} passengers capsized off Lorn, and 31 were still missing at dusk.`,
    '2024-03-14',
  ]
  assert.deepEqual(beside('200 passengers', report('200'), report('180')), [
    '180 passengers',
    '200 passengers',
  ])
})

test('a count with a verb of its own is not of those whose fate another clause tells', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Seven weeks after the flood that killed seven people, only 212 of 700 households in Lorn have been paid.',
      'The flood in Lorn killed six people and ruined a bridge.',
    ),
    ['contradict'],
  )
  assert.deepEqual(
    relations(
      'figure',
      'Twelve people have died of cholera in Port Amar, the ministry said.',
      'In Port Amar 31 people have fallen ill with cholera since Friday, and three have died, the ministry said.',
      ['2024-08-20', '2024-08-02'],
    ),
    ['update'],
  )
})

test('of those who fell ill three died: all of the dead, and no part of them', () => {
  assert.deepEqual(
    beside(
      'Nine people',
      ['Thirty people fell ill with cholera in Port Amar and three of them have died.', '2024-08-02'],
      ['Nine people have died of cholera in Port Amar, among them two nurses.', '2024-08-11'],
    ),
    ['Nine people', 'three'],
  )
})

test('another state of people is another count', () => {
  assert.deepEqual(
    relations(
      'figure',
      'More than 80 people have fallen ill with cholera in Port Amar, an aid group said.',
      'More than 61,000 people have been vaccinated against cholera in Port Amar, an aid group said.',
    ),
    [],
  )
})

test('a rise and a fall, and the falls of two months, are no one move; the price that they lead to is brought up to date', () => {
  const texts: [string, string][] = [
    ['Shares in Castell Foods rose 27 percent to 399 pence on the bid.', '2023-02-06'],
    ['Shares in Castell Foods fell 18 percent to 327 pence after the bid failed.', '2023-03-06'],
    ['Shares in Castell Foods fell 9 percent to 288 pence after a warning.', '2023-07-11'],
  ]
  assert.deepEqual(beside('18 percent', ...texts), [])
  const price = shared(...texts.map(([text, day]) => annotated(text, day))).find(({ mentions }) =>
    mentions.some(({ value }) => value === '288 pence'),
  )
  assert.equal(price?.relation, 'update')
  assert.equal(price?.mentions.length, 3)
})

test('a value that comes back after another is contradicted by it, and not brought up to date', () => {
  const told = (share: string, day: string, yet = '') =>
    annotated(`The Gressen family, which owns ${share} percent of the firm, has not decided${yet}.`, day)
  const found = shared(told('22', '2023-02-06'), told('24', '2023-02-07'), told('22', '2023-02-27', ' yet'))
  const [matter] = found.filter(({ kind }) => kind === 'figure')
  assert.equal(matter?.relation, 'contradict')
  assert.match(
    matter?.pairs.find(({ relation }) => relation === 'contradict')?.why ?? '',
    /again on 2023-02-27/,
  )
  const [update] = shared(told('22', '2023-02-06'), told('24', '2023-02-07')).filter(
    ({ kind }) => kind === 'figure',
  )
  assert.equal(update?.relation, 'update')
})

test('the number of one unit with the name of another contradicts it, and what is meant in both agrees', () => {
  const storm = (speed: string) =>
    `Winds of ${speed} were measured at Cape Storv on Thursday, the weather office said.`
  assert.deepEqual(relations('figure', storm('151 kph'), storm('151 mph')), ['contradict'])
  assert.deepEqual(relations('figure', storm('151 kph'), storm('94 mph')), ['compatible'])
})

test('degrees of two scales', () => {
  const warmer = (degrees: string) =>
    `Temperatures at Cape Storv have risen by ${degrees} since 1900, the weather office said.`
  assert.deepEqual(relations('figure', warmer('1.1 degrees Celsius'), warmer('1.1 degrees Fahrenheit')), [
    'contradict',
  ])
  assert.deepEqual(relations('figure', warmer('1.1 degrees Celsius'), warmer('2 degrees Fahrenheit')), [
    'compatible',
  ])
})

test('the value that something moves from is that of before', () => {
  const budget =
    'The deficit will shrink to 3.4 percent of gross domestic product next year from 5.2 percent this year.'
  const bank = 'The bank sees the deficit at 4.6 percent of gross domestic product next year.'
  const found = shared(annotated(budget, '2021-10-04'), annotated(bank, '2021-10-07'))
  assert.deepEqual(
    found.flatMap(({ mentions }) => mentions.map(({ value }) => value)).filter((value) => /5\.2/.test(value)),
    [],
  )
})

test('those who were killed on two days are two counts, a toll that rises is one', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Shelling killed at least nine people in Varo on Thursday, the rebels said.',
      'At least four people were killed in shelling in Varo on Tuesday, a doctor said.',
      ['2016-08-19', '2016-08-23'],
    ),
    [],
  )
  assert.deepEqual(
    relations(
      'figure',
      'Shelling killed nine people in Varo on Thursday, the rebels said.',
      'The number of people killed by shelling in Varo has risen to 12, the rebels said.',
      ['2016-08-19', '2016-08-23'],
    ),
    ['update'],
  )
})

test('fewer decimals are a rounding', () => {
  const fell = (share: string) =>
    `Shares in Velda lost ${share} percent on Thursday after the recall of its cars.`
  assert.deepEqual(relations('figure', fell('6.1'), fell('6')), ['compatible'])
  assert.deepEqual(relations('figure', fell('6.1'), fell('5')), ['contradict'])
})

test('hikers are people, two of three are a part, and one and one are no total', () => {
  assert.deepEqual(
    relations(
      'figure',
      'Rescuers searched for three hikers who have been missing in the Torr mountains since Sunday.',
      'Two of three missing hikers were found alive in the Torr mountains on Thursday.',
    ),
    [],
  )
  assert.deepEqual(
    relations(
      'figure',
      'One Norran and one Selk climber have fallen to their deaths in the Torr mountains.',
      'Two climbers have fallen to their deaths in the Torr mountains, police said.',
    ),
    [],
  )
})

test('seven votes are no rounding of a rate of 7.12', () => {
  assert.deepEqual(
    relations(
      'figure',
      'The crown rose to 7.12 per dollar after the committee of the bank met on the rise.',
      'The committee of the bank voted seven to two for the rise of the crown.',
    ),
    [],
  )
})

test('the heat of one day is not that of another', () => {
  const heat = (degrees: string, day: string) =>
    annotated(
      `The temperature in Port Lume reached ${degrees} degrees Celsius, the weather office said.`,
      day,
    )
  const of = (...witnesses: ReturnType<typeof annotated>[]) =>
    shared(...witnesses).filter(({ kind, relation }) => kind === 'figure' && relation === 'contradict').length
  assert.equal(of(heat('46.2', '2023-07-18'), heat('47.6', '2023-07-21')), 0)
  assert.equal(of(heat('46.2', '2023-07-18'), heat('47.6', '2023-07-18')), 1)
})

test('people who tell are not the people who died', () => {
  const first = annotated(
    'A train derailed near Hollin on Tuesday, killing two people, officials said.',
    '2019-11-12',
  )
  const second = annotated(
    'The driver of the train that derailed near Hollin on Tuesday, killing three people, was too fast, two people told the Star.',
    '2019-11-13',
  )
  const matters = shared(first, second).filter(({ kind }) => kind === 'figure')
  assert.deepEqual(
    matters.map(({ relation, mentions }) => [relation, ...mentions.map(({ value }) => value).sort()]),
    [['update', '2', '3']],
  )
})
