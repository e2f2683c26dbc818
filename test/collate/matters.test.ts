import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { align } from '../../src/collate/alignment.ts'
import { isOtherSpelling } from '../../src/collate/matters/names.ts'
import { judge } from '../../src/collate/matters/relation.ts'
import { timeNodes } from '../../src/collate/matters/times.ts'
import { matters } from '../../src/collate/matters.ts'
import type { Matter, Witness } from '../../src/model/index.ts'
import { annotated } from './annotated.ts'

function shared(...witnesses: Witness[]): Matter[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const alignments = sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => align(a, b)))
  return matters(witnesses, alignments)
}

function figure(a: Witness, b: Witness): string | undefined {
  return shared(a, b).find(({ kind }) => kind === 'figure')?.relation
}

const flood = (number: string): string =>
  `The fire brigade took ${number} residents of the harbour quarter from their homes before dawn.`

describe('figures', () => {
  test('the same number', () => {
    assert.equal(figure(annotated(flood('340')), annotated(flood('340 '))), 'same')
  })

  test('a bound and a number inside it can both be true', () => {
    assert.equal(figure(annotated(flood('more than 300')), annotated(flood('340'))), 'compatible')
  })

  test('another number on the same day is a contradiction', () => {
    assert.equal(
      figure(annotated(flood('340'), '2024-03-05'), annotated(flood('430'), '2024-03-05')),
      'contradict',
    )
  })

  test('another number without dates is a contradiction too: nothing says which is later', () => {
    assert.equal(figure(annotated(flood('340')), annotated(flood('430'))), 'contradict')
  })

  test('another number on a later day is an update', () => {
    assert.equal(
      figure(annotated(flood('340'), '2024-03-05'), annotated(flood('430'), '2024-03-06')),
      'update',
    )
  })

  test('what came on top is no total: neither disagrees with the other', () => {
    const toll = (told: string): Witness =>
      annotated(`${told} were found in the ruins of the mill, police said.`, '2024-03-05')
    assert.equal(figure(toll('Six bodies'), toll('Two bodies')), 'contradict')
    assert.equal(figure(toll('Six bodies'), toll('Two more bodies')), undefined)
    assert.equal(figure(toll('Two more bodies'), toll('Two more bodies')), 'same')
  })

  test('sums of different scope are different sums', () => {
    const deal = (sum: string): Witness =>
      annotated(`The dairy agreed to buy its rival for ${sum}.`, '2024-03-05')
    assert.equal(figure(deal('$4.2 billion'), deal('$4.8 billion')), 'contradict')
    assert.equal(figure(deal('$4.2 billion'), deal('$4.8 billion including debt')), undefined)
    assert.equal(
      figure(deal('$4.7 billion including debt'), deal('$4.8 billion including debt')),
      'contradict',
    )
  })

  test('a correction notice makes it an update, and is no statement itself', () => {
    const notice = 'Correction: the number of residents was given as 340. It is 430.'
    const corrected = annotated(`${flood('430')}\n\n${notice}`, '2024-03-05')
    const [matter] = shared(annotated(flood('340'), '2024-03-05'), corrected).filter(
      ({ kind }) => kind === 'figure',
    )
    assert.equal(matter?.relation, 'update')
    assert.match(matter?.pairs[0]?.why ?? '', /corrected/)
    assert.equal(matter?.mentions.length, 2)
  })

  test('another rank at the same place is one too, and a notice in words corrects it', () => {
    const strike = (rank: string) =>
      `The strike, the ${rank} since August, is expected to halt most long-distance trains on the coast line.`
    assert.equal(figure(annotated(strike('third')), annotated(strike('fourth'))), 'contradict')
    const notice =
      'Correction: an earlier version said that the strike was the third since August. It is the fourth.'
    const corrected = annotated(`${strike('fourth')}\n\n${notice}`)
    assert.equal(figure(annotated(strike('third')), corrected), 'update')
  })

  test('the dead of an event long past are not those of today’s, nor are later days far off', () => {
    const today = (dead: number, published: string) =>
      annotated(`${dead} people were killed when the dam above Portby failed.`, published)
    const before = 'In 2015 a similar failure at the dam of Oldby killed 19 people.'
    const report = annotated(
      `Nine people were killed when the dam above Portby failed.\n\n${before}`,
      '2024-06-03',
    )
    assert.deepEqual(
      shared(report, today(21, '2024-06-06')).map(({ mentions }) =>
        mentions.map(({ value }) => value).sort(),
      ),
      [['21', '9']],
    )
  })

  test('a number without a noun is told by what leads to it', () => {
    const roads = (count: number) =>
      `The number of roads closed by snow around the town of Portby rose to ${count} on Monday evening.`
    const [matter] = shared(annotated(roads(14)), annotated(roads(15)))
    assert.equal(matter?.about, 'The number of roads … Portby rose to 14')
  })

  test('of people whom one fate befell, the fate is what it is about', () => {
    const toll = (dead: number) => `The death toll of the flood in Portby rose to ${dead} on Monday evening.`
    const [matter] = shared(annotated(toll(14)), annotated(toll(15)))
    assert.equal(matter?.about, 'the dead')
  })

  test('months in the course of which something is paid contradict other months', () => {
    const offer = (months: number) => `The railway has offered its drivers 5.5 percent over ${months} months.`
    const found = shared(annotated(offer(24)), annotated(offer(27))).filter(
      ({ relation }) => relation !== 'same',
    )
    assert.deepEqual(
      found.map(({ relation, mentions }) => [relation, mentions.map(({ value }) => value).sort()]),
      [['contradict', ['24 months', '27 months']]],
    )
  })

  test('different numbers of different things are no matter', () => {
    const a = annotated('The council bought 12 new boats for the harbour.')
    const b = annotated('The school hired 40 teachers in the autumn.')
    assert.deepEqual(shared(a, b), [])
  })
})

describe('quotations', () => {
  const say = (words: string): Witness => annotated(`“${words}” said the mayor of the town.`)

  test('the same letters but for typography', () => {
    const [matter] = shared(say("We didn't see the water coming,"), say('We didn’t see the water coming!'))
    assert.equal(matter?.relation, 'same')
  })

  test('a part', () => {
    const [matter] = shared(
      say('We did not see the water coming at night,'),
      say('the water coming at night'),
    )
    assert.equal(matter?.relation, 'compatible')
  })

  test('drift', () => {
    const [matter] = shared(
      say('It was the worst hour this town has known,'),
      say('It was the worst hour the town ever had known,'),
    )
    assert.equal(matter?.relation, 'rewording')
  })
})

test('a clock time that an edit replaced', () => {
  const struck = (time: string): Witness =>
    annotated(`The ship struck the gate of the lock at ${time} on 4 March 2024.`, '2024-03-05')
  const times = shared(struck('4:30 a.m.'), struck('3:50 a.m.')).filter(({ kind }) => kind === 'time')
  assert.ok(times.some(({ relation }) => relation === 'contradict'))
})

describe('names', () => {
  test('which words are one name in two spellings', () => {
    assert.equal(isOtherSpelling('Brandvik', 'Brandvick'), true)
    assert.equal(isOtherSpelling('Merlow', 'Melrow'), true)
    assert.equal(isOtherSpelling('Berg', 'Borg'), false)
    assert.equal(isOtherSpelling('Yemen', 'Yemeni'), false)
    assert.equal(isOtherSpelling('Brandvik', 'Brandvik'), false)
  })

  test('a slip in a name is told, whoever made it', () => {
    const [matter] = shared(
      annotated('The mayor, Helene Brandvik, spoke to the crowd.'),
      annotated('Later Helene Brandvick left the hall.'),
    ).filter(({ kind }) => kind === 'name')
    assert.equal(matter?.relation, 'contradict')
  })

  test('two people of similar names that both witnesses know are no slip', () => {
    const both = 'Anna Marwick and Anna Marwack sat on the board of the bank.'
    assert.deepEqual(
      shared(annotated(both), annotated(`${both} They left.`)).filter(({ kind }) => kind === 'name'),
      [],
    )
  })
})

describe('what is told in other words', () => {
  test('different numbers of one thing by another name', () => {
    const a = annotated('The navy seized 7 AK-47 rifles from the boat.')
    const b = annotated('The sailors also recovered 12 AK 47 guns from the vessel.')
    assert.equal(figure(a, b), 'contradict')
  })

  test('lengths of one act', () => {
    const a = annotated('The climber fell 700 metres to his death on the mountain.')
    const b = annotated('A climber has fallen 2,000 feet on the mountain, police said.')
    assert.equal(figure(a, b), 'contradict')
  })

  test('what was seized does not grow with the days, the injured do', () => {
    const seized = (n: number, day: string): Witness =>
      annotated(`The navy seized ${n} rifles on the boat.`, day)
    const hurt = (n: number, day: string): Witness =>
      annotated(`The flood injured ${n} residents of the port.`, day)
    assert.equal(figure(seized(7, '2024-03-05'), seized(12, '2024-03-06')), 'contradict')
    assert.equal(figure(hurt(7, '2024-03-05'), hurt(12, '2024-03-06')), 'update')
  })

  test('directions from one place', () => {
    const at = (direction: string): Witness =>
      annotated(`The quake struck 55 km ${direction} of Brenmouth at a depth of 10 km.`)
    const place = (a: Witness, b: Witness) => shared(a, b).find(({ kind }) => kind === 'place')?.relation
    assert.equal(place(at('south'), at('west')), 'contradict')
    assert.equal(place(at('south'), at('south-west')), 'compatible')
  })

  test('hours of one act', () => {
    const at = (hour: string): Witness =>
      annotated(`Police stopped the driver at about ${hour} on the coast road.`)
    const hours = shared(at('2:30 a.m.'), at('1 a.m.')).find(({ kind }) => kind === 'time')
    assert.equal(hours?.relation, 'contradict')
  })
})

test('stretches of a quotation that both have side by side are one matter', () => {
  const words = 'We saw it come. Nobody rang the bell. It will not happen again.'
  const found = shared(annotated(`“${words}” said the mayor.`), annotated(`The mayor said: “${words}”`))
  assert.deepEqual(
    found
      .filter(({ kind }) => kind === 'quotation')
      .map(({ mentions }) => mentions.map(({ value }) => value)),
    [[words, words]],
  )
})

test('the order of witnesses changes nothing, and anchors hold their words', () => {
  const witnesses = [
    annotated(flood('340'), '2024-03-05'),
    annotated(flood('430'), '2024-03-06'),
    annotated(flood('more than 300')),
  ]
  const found = shared(...witnesses)
  assert.deepEqual(found, shared(...witnesses.toReversed()))
  const texts = new Map(witnesses.map(({ document }) => [document.id, document.text]))
  for (const { anchor } of found.flatMap(({ mentions }) => mentions)) {
    assert.equal(texts.get(anchor.document)?.slice(anchor.start, anchor.end), anchor.text)
  }
})

describe('times of a page that states no day', () => {
  const call = (day: string) =>
    `Mara Lind said the union would call no strikes before ${day} on the coast line.`
  const relations = (...witnesses: Witness[]) =>
    shared(...witnesses)
      .filter(({ kind }) => kind === 'time')
      .map(({ relation }) => relation)

  test('a limit without a year meets the same limit with one', () => {
    assert.deepEqual(relations(annotated(call('1 November'), '2025-10-18'), annotated(call('Nov. 1'))), [
      'compatible',
    ])
  })

  test('what counts from the day that the user gave contradicts no stated day', () => {
    const plan = (day: string) =>
      `The government will appoint a mediator for the coast line by ${day}, Mara Lind said.`
    const dated = annotated(plan('17 October'), '2025-10-14')
    const relation = (other: Witness): string | undefined => {
      const [x, y] = [dated, other].map((witness) => timeNodes(witness)[0]?.statements[0])
      const documents = new Map([dated, other].map(({ document }) => [document.id, document]))
      if (x === undefined || y === undefined) return undefined
      return judge(x, y, {
        superseded: new Set(),
        documents,
        firstDays: new Map(),
        lastDays: new Map(),
        isCopyOf: () => false,
      }).relation
    }
    assert.equal(relation(annotated(plan('Friday'), undefined, '2025-10-27')), 'compatible')
    assert.equal(relation(annotated(plan('Friday'), '2025-10-27')), 'contradict')
  })

  test('a dateline without a year has that of the user’s day', () => {
    const wire =
      'LINDAU, Oct 14 (QXA) - The talks on the coast line collapsed late on Monday, Mara Lind said.'
    const { documentTime } = annotated(wire, undefined, '2025-10-27').annotations
    assert.deepEqual(documentTime, { day: '2025-10-14', basis: 'assumed' })
    assert.equal(annotated(wire, undefined, '2026-01-02').annotations.documentTime?.day, '2025-10-14')
    assert.equal(annotated(wire).annotations.documentTime, undefined)
  })
})

test('an exception, a sum over several, and what is only supposed are set against nothing', () => {
  const differing = (first: string, second: string) =>
    shared(annotated(first, '2024-09-12'), annotated(second, '2024-09-17')).filter(
      ({ kind, relation }) => kind === 'figure' && (relation === 'contradict' || relation === 'update'),
    ).length
  const asked = 'The hospital trust offered the nurses a rise of 3.5 per cent, its head said.'
  assert.equal(
    differing(asked, 'The nurses would call off strikes if the trust offered a rise of 6 per cent.'),
    0,
  )
  const put = 'The hospital trust put off 155 operations for patients at Fellmouth.'
  assert.equal(
    differing(put, 'All but 12 of the patients whose operations were put off at Fellmouth were seen.'),
    0,
  )
  const struck = 'Nurses at Fellmouth General began a three-day strike over pay.'
  assert.equal(
    differing(struck, 'Nurses at Fellmouth General ended a dispute over pay after five days of strikes.'),
    0,
  )
  assert.equal(differing(put, 'The hospital trust put off 170 operations for patients at Fellmouth.'), 1)
})
