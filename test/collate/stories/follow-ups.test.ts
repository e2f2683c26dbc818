import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared } from '../../../src/collate/stories/compared.ts'
import { storyDigest } from '../../../src/collate/stories/digest.ts'
import { stories } from '../../../src/collate/stories.ts'
import { annotated } from '../annotated.ts'

const CHARGED = annotated(
  `Harbour chief Ruben Asker was charged on Monday with selling berths at the new marina of Selby Sound for bribes of 240,000 crowns.

Prosecutor Ingrid Vale told the county court that contractor Milo Brandt had paid for a boat and two journeys. Asker, who has run the harbour for nine years, denied the charge.

The trial is to begin in October.`,
  '2018-03-05',
)
const BRIEF = annotated(
  `Harbour chief denies bribes.

Ruben Asker, who runs the harbour of Selby Sound, has been charged with taking 204,000 crowns from contractor Milo Brandt, who paid for a boat. He denied it. "I sold nothing but berths," he said, and went back to work.`,
  '2018-03-06',
)
const PUT_OFF = annotated(
  `The bribery trial of harbour chief Ruben Asker was put off on Tuesday because the main witness, contractor Milo Brandt, is in hospital.

Prosecutor Ingrid Vale did not object. The county court at Selby Sound will name a new date in the spring.`,
  '2018-10-09',
)
const ACQUITTED = annotated(
  `The county court at Selby Sound acquitted Ruben Asker, the former harbour chief, of bribery on Friday.

Contractor Milo Brandt had refused to speak in court. Prosecutor Ingrid Vale said she would not appeal. Asker said he wanted his harbour back.`,
  '2019-04-12',
)
/** Another trial of the same man, of which nobody else is. */
const ANOTHER = annotated(
  `The county court at Selby Sound fined Ruben Asker, the former harbour chief, 9,000 crowns on Wednesday for driving when he was drunk.

Prosecutor Tove Lind had asked for a ban of two years. Asker's lawyer Karl Moss said he would not appeal.`,
  '2021-06-16',
)
const together = (...witnesses: ReturnType<typeof annotated>[]): string[][] =>
  stories(witnesses).map((story) => [...story.witnesses].sort())

test('an acquittal months after the trial was put off is of its story: three people are of both', () => {
  const groups = together(CHARGED, BRIEF, PUT_OFF, ACQUITTED)
  const ids = [CHARGED, BRIEF, PUT_OFF, ACQUITTED].map(({ document }) => document.id).sort()
  assert.deepEqual(groups, [ids])
})

test('far apart in time, the same people make one affair, and one man alone does not', () => {
  const why = (a: typeof CHARGED, b: typeof CHARGED) =>
    [...compared([a, b].map(storyDigest), []).found.values()][0]?.apart?.why
  assert.equal(why(CHARGED, ACQUITTED), undefined)
  assert.equal(why(CHARGED, ANOTHER), 'days')
})

test('far apart, two that look back on one day tell of one event; a like month of another year does not', () => {
  const waits = annotated(
    'Seven weeks after the flood that killed 14 people in Marn, only a third of the aid has been paid, Mayor Ruth Sellin said.',
    '2026-09-02',
  )
  const charged = (month: string) =>
    annotated(
      `Two officials were charged over the flood in Marn in ${month}, in which 14 people died, as they had not passed on a warning.`,
      '2027-02-11',
    )
  const why = (month: string) =>
    [...compared([waits, charged(month)].map(storyDigest), []).found.values()][0]?.apart?.why
  assert.equal(why('July 2026'), undefined)
  assert.equal(why('July 2024'), 'days')
})

test('of reports without a day, two people that both name in full count as a common week does, and one does not', () => {
  const likeness = (persons: string, day?: string) => {
    const first = annotated(
      `Ministers ${persons} said the quake at Tolbek hurt 140 people and cut the road.`,
      day,
    )
    const second = annotated(
      'Ministers Serik Dalov and Askar Temir said the quake near Tolbek killed 31 people on Sunday.',
      day,
    )
    return [...compared([first, second].map(storyDigest), []).found.values()][0]?.likeness ?? 0
  }
  const [two, one] = ['Serik Dalov and Askar Temir', 'Serik Dalov and Daniyar Ospan']
  assert.equal(likeness(two), likeness(two, '2017-05-14'))
  assert.ok(likeness(one) < likeness(one, '2017-05-14'))
})

test('another trial of the same man two years later is another story', () => {
  const groups = together(CHARGED, PUT_OFF, ACQUITTED, ANOTHER)
  assert.ok(groups.some((group) => group.length === 1 && group[0] === ANOTHER.document.id))
})

test('reports of one week that are somewhat alike are of one event, where the same reports of two months are not', () => {
  const found = (published: string) =>
    annotated(
      `The third of the skiers who set out from Brenna on Saturday was found dead on Sunday below the Skarv ridge, mountain rescuers said.

Olav Tangen, who led the search, said an avalanche had carried the 31-year-old teacher some 200 metres. Two others had been brought down alive.`,
      published,
    )
  const criticised = (published: string) =>
    annotated(
      `The sister of the teacher who died below the Skarv ridge says that the rescuers went up too late.

"I called them at noon and was told to wait," she told the Messenger. The rescue service of Brenna said a helicopter could not fly in the wind.`,
      published,
    )
  assert.equal(stories([found('2020-02-09'), criticised('2020-02-11')]).length, 1)
  assert.equal(stories([found('2020-02-09'), criticised('2020-04-02')]).length, 2)
})

test('a name is the same with the marks on its letters and without', () => {
  const terms = (text: string) => new Set(storyDigest(annotated(text)).terms.map(([term]) => term))
  assert.deepEqual(terms('He met Vera Pavlić and José Núñez.'), terms('He met Vera Pavlic and Jose Nunez.'))
  assert.deepEqual(
    storyDigest(annotated('On Monday Vera Pavlić said that the law was dead.')).persons,
    storyDigest(annotated('On Monday Vera Pavlic said that the law was dead.')).persons,
  )
})
