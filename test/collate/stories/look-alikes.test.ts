import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stories } from '../../../src/collate/stories.ts'
import type { Story, Timex, Witness } from '../../../src/model/index.ts'
import { witness } from '../witness.ts'

/** One agency's two reports of a morning, the second written over the first. */
const strike = (id: string, told: { city: string; day: string; sentences: readonly string[] }): Witness =>
  witness({
    id: id.repeat(16),
    title: `Drivers in ${told.city} walk out`,
    published: told.day,
    credits: [{ name: 'Corvan News Agency', kind: 'agency', of: 'text', evidence: 'dateline' }],
    sentences: told.sentences,
  })

const TRAMS = [
  'OSTRAVA BAY (Corvan News Agency) — Tram drivers in Ostrava Bay walked off the job on Tuesday morning after talks over night shifts collapsed, leaving about 180,000 commuters without service.',
  "The Transport Workers' Union said 640 of its 700 drivers had joined the strike, which began at 4 a.m. and is to last 48 hours.",
  '“Nobody can drive six nights in a row and be safe on the seventh,” union leader Marta Doyle told reporters outside the Pell Street depot.',
  'The city’s transport operator, Baylines, called the strike “irresponsible” and said it would run buses on four of the eleven tram routes.',
  'Mayor Piet Alder said he would meet both sides on Thursday.',
]
const BUSES = [
  'KELMARK (Corvan News Agency) — Bus drivers in Kelmark walked off the job on Tuesday morning after talks over split shifts collapsed, leaving about 90,000 commuters without service.',
  "The Transport Workers' Union said 410 of its 450 drivers had joined the strike, which began at 5 a.m. and is to last 24 hours.",
  '“A working day that begins at five and ends at nine in the evening is no working day,” union leader Ruud Sanders told reporters at the Molen Road depot.',
  'The city’s bus operator, Kelbus, called the strike “unnecessary” and said it would run a night service on two of its nine routes.',
  'Mayor Hanne Bruin said she would meet both sides on Friday.',
]
const LATER = [
  'OSTRAVA BAY (Corvan News Agency) — Tram drivers in Ostrava Bay ended a strike over night shifts on Wednesday, a day earlier than planned.',
  "The Transport Workers' Union had said 640 of its 700 drivers joined the strike, which left about 190,000 commuters without service.",
  ...TRAMS.slice(2, 4),
]
const OWN = [
  'The braziers at the Pell Street depot were lit before dawn, and by six the crowd of tram drivers had grown to some 200.',
  'The drivers’ union, led by Marta Doyle, wants no more than three nights in a row; Baylines says that would need 80 more drivers.',
  'Whether Mayor Piet Alder can settle it on Thursday is another question in Ostrava Bay.',
]

const members = (found: readonly Story[]) => found.map(({ witnesses }) => witnesses.map((id) => id.charAt(0)))
const rules = (found: readonly Story[]) => found.map(({ chain }) => chain.map(({ rule }) => rule))

test('two strikes of one morning after one pattern are two stories, and each says why', () => {
  const found = stories([
    strike('1', { city: 'Ostrava Bay', day: '2025-03-04', sentences: TRAMS }),
    strike('2', { city: 'Ostrava Bay', day: '2025-03-05', sentences: LATER }),
    strike('3', { city: 'Ostrava Bay', day: '2025-03-05', sentences: OWN }),
    strike('4', { city: 'Kelmark', day: '2025-03-04', sentences: BUSES }),
    strike('5', { city: 'Kelmark', day: '2025-03-04', sentences: BUSES.toSpliced(2, 1) }),
  ])
  assert.deepEqual(members(found), [
    ['1', '2', '3'],
    ['4', '5'],
  ])
  assert.deepEqual(rules(found)[1], ['common-text', 'other-names'])
  const [why] = found[1]?.chain.filter(({ rule }) => rule === 'other-names') ?? []
  assert.match(why?.says ?? '', /kelmark.*ostrava|ostrava.*kelmark/)
})

interface Storm {
  name: string
  dead: string
  homes: string
  struck: string
}
const IDRIS = {
  name: 'Idris',
  dead: 'three',
  homes: '85,000',
  struck:
    'A tree fell on a driver of 54 near Marle, and 6 boats of the Vik brothers were lost off Cape Sund.',
}
const PETRA = {
  name: 'Petra',
  dead: 'five',
  homes: '120,000',
  struck: 'A crane fell on workers at the Nordvolt site, and a pier of 1912 broke in two at Lowen.',
}

const storm = (id: string, { name, dead, homes, struck }: Storm, published?: string): Witness =>
  witness({
    id: id.repeat(16),
    title: `Storm ${name} kills ${dead} on Vessel coast`,
    sentences: [
      `Storm ${name} killed ${dead} people and cut power to ${homes} homes on the Vessel coast on Thursday, officials said.`,
      struck,
      `The wind reached Port Vessel at noon, said Ines Kolar, head of the Vessel weather service, and ${dead} families lost their roofs.`,
      'Governor Tomas Breck closed schools until Monday, and the ferry line Sundlink suspended all crossings.',
    ],
    ...(published === undefined ? {} : { published }),
  })

test('two storms on one coast a year apart are two stories, however alike their reports', () => {
  const found = stories([
    storm('1', IDRIS, '2023-10-12'),
    storm('2', IDRIS, '2023-10-13'),
    storm('3', PETRA, '2024-10-17'),
    storm('4', PETRA, '2024-10-18'),
  ])
  assert.deepEqual(members(found), [
    ['1', '2'],
    ['3', '4'],
  ])
  assert.match(found[0]?.chain.at(-1)?.says ?? '', /lie 37\d days apart/)
})

test('a report of the next day that writes its figures and places otherwise is of the same event', () => {
  const wire = witness({
    id: '1'.repeat(16),
    title: 'Ministers agree to halve methane by 2030',
    published: '2021-11-12',
    sentences: [
      'Ministers from 41 countries agreed on Friday to cut methane emissions by 50 percent by 2030 from 2019 levels and to end public money for new coal plants by the end of next year.',
      'Rich countries will pay $12 billion a year from 2023 to help poorer ones, up from $8 billion now.',
      '“This is the beginning of the end for coal,” conference president Ingrid Soler said. India and two others did not sign.',
      'Environmental group Cleansky called the deal “a list of hopes”. “There is no penalty for anyone who breaks it,” its director, Pavel Rusnak, said.',
      'Average temperatures have risen 1.1 degrees Celsius since the 19th century.',
    ],
  })
  const paper = witness({
    id: '2'.repeat(16),
    title: '41 nations pledge to halve methane',
    published: '2021-11-13',
    sentences: [
      'Forty-one countries have pledged to halve their methane emissions by 2030 and stop paying for new coal plants by the end of 2022.',
      'Rich nations will give $12bn a year from 2023, up from $8bn.',
      '“This is the beginning of the end for coal,” Ingrid Soler, the president of the conference, said. India, Brazil and Russia did not sign.',
      'Pavel Rusnak of Cleansky said the deal had “no penalty for anyone who breaks it”.',
      'Temperatures have risen by 1.1 degrees Fahrenheit since the 19th century.',
    ],
  })
  assert.deepEqual(members(stories([wire, paper])), [['1', '2']])
})

test('the same text printed again a year later is the same story', () => {
  const found = stories([storm('1', IDRIS, '2023-10-12'), storm('2', IDRIS, '2024-10-12')])
  assert.deepEqual(members(found), [['1', '2']])
})

/** A report of January 2025 whose first sentence has these words of time. */
function looksBack(words: string, read?: Pick<Timex, 'type' | 'value' | 'interval'>): Witness {
  const made = witness({
    id: '2'.repeat(16),
    title: 'What Port Vessel was promised after Idris',
    published: '2025-01-13',
    sentences: [
      `${words} Storm Idris reached the Vessel coast, three people were buried in Port Vessel and 85,000 homes had no power.`,
      'Governor Tomas Breck has paid for half of the roofs in Port Vessel, and Ines Kolar has two more radars.',
      'The Sundlink ferries sail again.',
    ],
  })
  const start = made.document.text.indexOf(words)
  const end = start + words.replace(/ after$/, '').length
  const span = { start, end, text: made.document.text.slice(start, end) }
  if (read !== undefined)
    made.annotations.timexes.push({
      ...span,
      ...read,
      id: 't0',
      basis: 'resolved',
      chain: [],
      alternatives: [],
    })
  return made
}

test('who looks back after months and says from when stays in the story', () => {
  const first = storm('1', IDRIS, '2023-10-13')
  const day = { from: '2023-10-12', to: '2023-10-12' }
  const dated = looksBack('On 12 October', { type: 'DATE', value: '2023-10-12', interval: day })
  assert.equal(stories([first, dated]).length, 1)
  assert.equal(
    stories([first, looksBack('Fifteen months after', { type: 'DURATION', value: 'P15M' })]).length,
    1,
  )
  assert.equal(stories([first, looksBack('Nine months after', { type: 'DURATION', value: 'P9M' })]).length, 2)
  assert.equal(stories([first, looksBack('When')]).length, 2)
})
