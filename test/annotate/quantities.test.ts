import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quantities } from '../../src/annotate/quantities.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { timexes } from '../../src/annotate/timexes.ts'
import { Quantity } from '../../src/model/index.ts'
import { documentOf } from './document.ts'

function read(text: string): Quantity[] {
  const document = documentOf([text])
  const sentence = sentences(document)
  return quantities(document, sentence, timexes(document, sentence, undefined))
}
const shown = (text: string): string[] =>
  read(text).map(({ text: words, low, high, bound, unit, what }) =>
    [words, bound, low ?? '', high ?? '', unit ?? what ?? ''].join(' | '),
  )

const cases: Record<string, [text: string, expected: string[]][]> = {
  bounds: [
    ['More than 2,000 troops came.', ['More than 2,000 troops | more-than | 2000 |  | troop']],
    ['At least six managers left.', ['At least six managers | at-least | 6 |  | manager']],
    ['Up to 15 people may come.', ['Up to 15 people | at-most |  | 15 | person']],
    ['It hurt fewer than ten children.', ['fewer than ten children | less-than |  | 10 | child']],
    ['Nearly 300 wounded were found.', ['Nearly 300 wounded | about | 300 | 300 | wounded']],
    ['A woman of 81 died.', ['81 | exact | 81 | 81 | year']],
    // 4.1 times a million is no 4,099,999.9999999995.
    ['It cost 4.1 million crowns.', ['4.1 million crowns | exact | 4100000 | 4100000 | crown']],
    ['The city counts dozens dead.', ['dozens dead | vague |  |  | dead']],
    ['Tens of thousands of people fled.', ['Tens of thousands of people | vague |  |  | person']],
    [
      'Between 5 and 7 million euros were paid.',
      ['Between 5 and 7 million euros | range | 5000000 | 7000000 | euro'],
    ],
    ['Some 50-90% of those die.', ['Some 50-90% | range | 50 | 90 | percent']],
  ],
  'over, as a bound and as "in the course of"': [
    [
      'It offered 5.5 percent over 27 months.',
      ['5.5 percent | exact | 5.5 | 5.5 | percent', '27 months | exact | 27 | 27 | month'],
    ],
    ['Prices rose over three years.', ['three years | exact | 3 | 3 | year']],
    ['They waited for over 24 hours.', ['over 24 hours | more-than | 24 |  | hour']],
    ['It took over two years.', ['over two years | more-than | 2 |  | year']],
    ['Over 40 hours of talks failed.', ['Over 40 hours | more-than | 40 |  | hour']],
  ],
  'millions and metres with a bare "m"': [
    ['Thieves took records on 2.1m people.', ['2.1m people | exact | 2100000 | 2100000 | person']],
    ['It lost 3m of its customers.', ['3m of its customers | exact | 3000000 | 3000000 | customer']],
    ['The company must pay 40m crowns.', ['40m crowns | exact | 40000000 | 40000000 | crown']],
    ['Waves of 2.1m hit it.', ['2.1m | exact | 2.1 | 2.1 | metre']],
  ],
  'the two ends of a stretch': [
    [
      'It expects sales down from 14.5-15.5 billion.',
      ['14.5-15.5 billion | range | 14500000000 | 15500000000 | '],
    ],
    [
      'It raises the threshold from 3 to 5 percent.',
      ['3 | exact | 3 | 3 | percent', '5 percent | exact | 5 | 5 | percent'],
    ],
  ],
  'where the counted noun ends': [
    ['It hit 40 current and former pupils.', ['40 current and former pupils | exact | 40 | 40 | pupil']],
    [
      'It lies in 40 metres of water two kilometres off.',
      ['40 metres | exact | 40 | 40 | metre', 'two kilometres | exact | 2 | 2 | kilometre'],
    ],
    [
      'One gunman and two hostages died.',
      ['One gunman | exact | 1 | 1 | gunman', 'two hostages | exact | 2 | 2 | hostage'],
    ],
  ],
  'magnitudes of earthquakes': [
    ['A magnitude 6.8 quake struck.', ['magnitude 6.8 | exact | 6.8 | 6.8 | magnitude']],
    ['A 6.7-magnitude quake struck.', ['6.7-magnitude | exact | 6.7 | 6.7 | magnitude']],
    ['It measured 7.1 on the Richter scale.', ['7.1 on the Richter scale | exact | 7.1 | 7.1 | magnitude']],
    ['It is of the first magnitude.', []],
  ],
  'one that stands for somebody': [
    ['She wanted the right one, not the wrong one on Friday.', []],
    ['They want a new siren, one that works, and a mayor, one who listens.', []],
    ['One guilty, one walks free.', ['One guilty | exact | 1 | 1 | guilty', 'one | exact | 1 | 1 | ']],
    ['Two came on Thursday and one on Friday.', ['Two | exact | 2 | 2 | ', 'one | exact | 1 | 1 | ']],
  ],
  shares: [
    ['It ran one train in five on main lines.', ['one train in five | exact | 0.2 | 0.2 | train']],
    [
      'One man in five hours built it.',
      ['One man | exact | 1 | 1 | man', 'five hours | exact | 5 | 5 | hour'],
    ],
    [
      'About a third of voters stayed away.',
      ['About a third of voters | about | 0.3333333333333333 | 0.3333333333333333 | voter'],
    ],
    [
      'A quarter of a million people came.',
      ['A quarter of a million people | exact | 250000 | 250000 | person'],
    ],
    ['One in five homes is dark.', ['One in five homes | exact | 0.2 | 0.2 | home']],
    ['Nine out of ten voters agreed.', ['Nine out of ten voters | exact | 0.9 | 0.9 | voter']],
    ['Demand will rise by a fifth.', ['a fifth | exact | 0.2 | 0.2 | ']],
    ['A fifth man came in five days.', ['five days | exact | 5 | 5 | day']],
  ],
  'two bounds of one number': [
    [
      'It hired more than 100 but fewer than 300 people.',
      ['more than 100 but fewer than 300 people | range | 100 | 300 | person'],
    ],
  ],
  'a change is no range': [
    [
      'Prices rose from £3m to £4m.',
      ['£3m | exact | 3000000 | 3000000 | pound', '£4m | exact | 4000000 | 4000000 | pound'],
    ],
    [
      'The court cut the sentence from six years to four.',
      ['six years | exact | 6 | 6 | year', 'four | exact | 4 | 4 | year'],
    ],
    ['Bids ranged from £3m to £4m.', ['from £3m to £4m | range | 3000000 | 4000000 | pound']],
  ],
  'what only looks like an amount': [
    ['Buses are free for under-18s; he is in his 40s.', []],
    ['Okello scores twice and wears the number nine shirt.', []],
    ['Page 1 of 2 https://courier.example/news', []],
    ['The blast left scores dead.', ['scores dead | vague |  |  | dead']],
  ],
  'minutes of a clock are no figure': [['They left at five minutes to midnight.', []]],
  numbers: [
    ['About two dozen countries agreed.', ['About two dozen countries | about | 24 | 24 | country']],
    ['Half a million people marched.', ['Half a million people | exact | 500000 | 500000 | person']],
    ['One hundred and sixteen houses burnt.', ['One hundred and sixteen houses | exact | 116 | 116 | house']],
    ['They walked 2 1/2 miles.', ['2 1/2 miles | exact | 2.5 | 2.5 | mile']],
    [
      'Two-thirds of voters agreed.',
      ['Two-thirds of voters | exact | 0.6666666666666666 | 0.6666666666666666 | voter'],
    ],
  ],
  'numbers in parts': [
    [
      'It has 3 million and a half inhabitants.',
      ['3 million and a half inhabitants | exact | 3500000 | 3500000 | inhabitant'],
    ],
    [
      'Two and a half million people left.',
      ['Two and a half million people | exact | 2500000 | 2500000 | person'],
    ],
    ['Six hundred and two people left.', ['Six hundred and two people | exact | 602 | 602 | person']],
    ['It grew by five point two percent.', ['five point two percent | exact | 5.2 | 5.2 | percent']],
    ['It was minus 40 degrees Celsius.', ['minus 40 degrees Celsius | exact | -40 | -40 | degree Celsius']],
    [
      'Some 1 414 021 100 people live there.',
      ['Some 1 414 021 100 people | about | 1414021100 | 1414021100 | person'],
    ],
    ['In room 12 300 people sat.', ['300 people | exact | 300 | 300 | person']],
  ],
  'a smaller unit behind the larger': [
    ['He is 6 feet 3 inches tall.', ['6 feet 3 inches | exact | 6.25 | 6.25 | foot']],
    ['It cost three dollars and 50 cents.', ['three dollars and 50 cents | exact | 3.5 | 3.5 | dollar']],
    ['It took 2 hours and 30 minutes.', ['2 hours and 30 minutes | exact | 2.5 | 2.5 | hour']],
    ['It cost 75 USD million.', ['75 USD million | exact | 75000000 | 75000000 | dollar']],
  ],
  'bounds of figures': [
    [
      'The fee is less than or equal to 100 euros.',
      ['less than or equal to 100 euros | at-most |  | 100 | euro'],
    ],
    ['As few as 30 people came.', ['As few as 30 people | at-least | 30 |  | person']],
  ],
  units: [
    [
      'It cost US$5 million, £1.2m or 75 Canadian cents.',
      [
        'US$5 million | exact | 5000000 | 5000000 | dollar',
        '£1.2m | exact | 1200000 | 1200000 | pound',
        '75 Canadian cents | exact | 75 | 75 | Canadian cent',
      ],
    ],
    ['It pays $1.20 a share.', ['$1.20 a share | exact | 1.2 | 1.2 | dollar per share']],
    [
      'Winds of up to 290km/h (180 mph) blew.',
      ['up to 290km/h | at-most |  | 290 | kilometre per hour', '180 mph | at-most |  | 180 | mile per hour'],
    ],
    ['It fell 5.3 percentage points.', ['5.3 percentage points | exact | 5.3 | 5.3 | percentage point']],
    ['A 13-storey tower.', ['13-storey | exact | 13 | 13 | storey']],
  ],
}

for (const [name, items] of Object.entries(cases)) {
  test(`quantities: ${name}`, () => {
    for (const [text, expected] of items) assert.deepEqual(shown(text), expected, text)
  })
}

test('ages and durations', () => {
  const ages = read('The 81-year-old met Ana Lind, 32, and a man aged 40.')
  assert.deepEqual(
    ages.map((age) => [age.dimension, age.low, age.unit]),
    [
      ['age', 81, 'year'],
      ['age', 32, 'year'],
      ['age', 40, 'year'],
    ],
  )
  const [days] = read('It will take no more than 10 days.')
  assert.deepEqual(
    [days?.dimension, days?.bound, days?.high, days?.duration],
    ['duration', 'at-most', 10, 'P10D'],
  )
})

test('parts point to their whole', () => {
  const found = read('At least 74 people, including eight children and 12 women, were hurt.')
  assert.deepEqual(
    found.map((quantity) => quantity.partOf),
    [undefined, 'q0', 'q0'],
  )
})

test('a part before its whole, and what is measured', () => {
  const [part, whole] = read('So far 118 of the 397 households have been paid.')
  assert.deepEqual([part?.low, part?.what, part?.partOf], [118, 'household', whole?.id])
  const [mass] = read('It carried about 3,000 tonnes of fertiliser.')
  assert.deepEqual([mass?.text, mass?.unit, mass?.what], ['about 3,000 tonnes', 'tonne', 'fertiliser'])
})

test('what names instead of counting is no quantity', () => {
  for (const text of [
    'On May 3, 1916, at 5:30 p.m., he won the second prize in the 1980s.',
    'Flight 800, Boeing 747 and an AK-47 on I-95; call 555-1234, room 12, No. 5.',
    'They won 3-2 in a 1987 Chevrolet before the quake of 7/11.',
    'No one, another one, that one, a one-off payment.',
  ]) {
    assert.deepEqual(shown(text), [], text)
  }
})

test('quantities are ordered, fit the model, and stand where they say', () => {
  const word = fc.constantFrom(
    ...'more|than|2,000|troops|$|5|million|-|to|7|%|half|a|dozen|two|hundred|and|of|the|year|old|(|km|/|h|)|1/2|at|least|dead|.|,'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', ''), (parts, blank) => {
      const document = documentOf([parts.join(blank)])
      const sentence = sentences(document)
      let end = 0
      for (const quantity of quantities(document, sentence, timexes(document, sentence, undefined))) {
        Quantity.parse(quantity)
        assert.ok(quantity.start >= end && quantity.end > quantity.start)
        assert.equal(document.text.slice(quantity.start, quantity.end), quantity.text)
        if (quantity.low !== undefined && quantity.high !== undefined)
          assert.ok(quantity.low <= quantity.high)
        end = quantity.end
      }
    }),
  )
})

test('over a number of years that no noun follows, said of people, is an age', () => {
  const dimensions = (text: string) => read(text).map(({ dimension, low }) => `${dimension} ${low}`)
  assert.deepEqual(dimensions('Most of the dead were over 70.'), ['age 70'])
  assert.deepEqual(dimensions('Every household over 75 would get a fan.'), ['age 75'])
  assert.deepEqual(dimensions('The fans cost over 70 crowns each.').length, 1)
  assert.ok(!dimensions('The fans cost over 70 crowns each.').includes('age 70'))
})
