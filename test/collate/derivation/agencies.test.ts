import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collateStory } from '../../../src/collate/pipeline.ts'
import type { Credit, DateCandidate, Witness } from '../../../src/model/index.ts'
import { type Sketch, witness } from '../witness.ts'

const FIRST = [
  'The old footbridge at Orven gave way on Monday under a school class, and nine people were hurt, the fire service said.',
  'Twenty-three pupils were on the bridge when a hanger snapped, fire chief Henrik Dale told reporters.',
  '“They held on to the railing, and the railing held,” Dale said.',
  'Divers searched the river for two hours, and no one was missing.',
  'The bridge, which was opened in 1926, leads from the station to the school quarter.',
  'An inspection in March found rust on four of the 38 hangers.',
  'Trains ran late because the line passes under the bridge.',
]
const SECOND = FIRST.map((line) =>
  line
    .replace('nine people were hurt', '14 people were taken to hospital')
    .replace('rust on four', 'rust on six')
    .replace('ran late because the line passes under the bridge', 'ran again on time from noon'),
).toSpliced(3, 0, 'A prosecutor opened an inquiry into the works office and had papers seized.')

const by = (evidence: string, kind: Credit['kind'] = 'organisation'): Credit[] => [
  { name: 'Lumen News', kind, of: 'text', evidence },
]
const DATELINE = by('dateline “(Lumen News)”', 'agency')

let number = 0
function page(sketch: Sketch, clock?: string): Witness {
  const made = witness({ id: String(number++).padStart(16, '0'), published: '2025-06-02', ...sketch })
  const { published } = made.document
  if (clock === undefined || published.absent) return made
  const value = published.value
  const at: DateCandidate = {
    value,
    clock,
    text: value,
    role: 'published',
    where: 'date line',
    taken: true,
    why: '',
  }
  return { ...made, document: { ...made.document, dateCandidates: [at] } }
}

/** Parent of each page by site, `+` before a further source. */
function parents(witnesses: readonly Witness[]): Record<string, string> {
  const { stemma } = collateStory(witnesses)
  const labels = new Map(stemma.nodes.map(({ id, label }) => [id, label]))
  for (const { document } of witnesses)
    if (!document.site.absent)
      labels.set(
        document.id,
        `${document.site.value} ${document.title.absent ? '' : document.title.value}`.trim(),
      )
  return Object.fromEntries(
    stemma.edges.map(({ from, to, contamination }) => [
      labels.get(to) ?? to,
      `${contamination ? '+' : ''}${labels.get(from)}`,
    ]),
  )
}

const lumen = [
  page({ site: 'Lumen News', title: 'first', sentences: FIRST, credits: DATELINE }, '10:05'),
  page({ site: 'Lumen News', title: 'second', sentences: SECOND, credits: DATELINE }, '17:40'),
]
const gazette = page({ site: 'Harbour Gazette', sentences: FIRST, credits: by('byline') }, '11:30')
const courier = page({ site: 'Vale Courier', sentences: SECOND, credits: DATELINE }, '19:10')
const mail = page({
  site: 'Northern Mail',
  sentences: [
    ...SECOND,
    'The paper asked the works office in May.',
    'Its sister bridge was pulled down in 1988.',
  ],
  credits: by('“Lumen News contributed to this report.”'),
})
const herald = page({
  site: 'Isle Herald',
  sentences: [
    'Correction: the bridge was opened in 1928, not 1926.',
    ...FIRST.map((line) => line.replace('1926', '1928')),
  ],
  credits: by('source named in “with Lumen News”'),
  published: '2025-06-03',
})

test('an agency’s write-throughs stand in order, each client below the version that it carries', () => {
  assert.deepEqual(parents([herald, mail, courier, gazette, ...lumen]), {
    'Lumen News second': 'Lumen News first',
    'Harbour Gazette': 'Lumen News first',
    'Isle Herald': 'Lumen News first',
    'Vale Courier': 'Lumen News second',
    'Northern Mail': 'Lumen News second',
  })
})

test('an agency’s second version is below no client, though it mends what a client mended before', () => {
  const mended = SECOND.map((line) => line.replace('1926', '1928'))
  const late = page({
    site: 'Lumen News',
    title: 'late',
    sentences: mended,
    credits: DATELINE,
    published: '2025-06-04',
  })
  const found = parents([...lumen.slice(0, 1), herald, courier, late])
  assert.equal(found['Lumen News late'], 'Lumen News first')
  assert.equal(found['Isle Herald'], 'Lumen News first')
  assert.equal(found['Vale Courier'], 'Lumen News late')
})

test('clients whose agency nobody holds hang from one lost copy, whichever of them is the earlier, and none is another’s further source', () => {
  const lost = 'copy of Lumen News (not in hand)'
  assert.deepEqual(parents([gazette, courier, mail, herald]), {
    'Harbour Gazette': lost,
    'Vale Courier': lost,
    'Northern Mail': lost,
    'Isle Herald': lost,
  })
})

test('a client older than the only page of its agency, in other words, had another version', () => {
  const found = parents([...lumen.slice(1), gazette])
  assert.equal(found['Harbour Gazette'], 'another version of Lumen News (not in hand)')
})

test('one desk by name is no common source', () => {
  const desk: Credit[] = [{ name: 'News Desk', kind: 'organisation', of: 'text', evidence: 'byline' }]
  const found = collateStory([
    page({ site: 'Harbour Gazette', sentences: FIRST, credits: desk }),
    page({ site: 'Vale Courier', sentences: FIRST.slice(0, 5), credits: desk }),
  ])
  assert.ok(found.derivations.every(({ direction }) => direction !== 'common-ancestor'))
})

test('texts as an agency sent them on two days are its versions, and each client hangs from its own', () => {
  const sent = (title: string, sentences: readonly string[], published: string) =>
    page({ title, sentences: ['ORVEN (Lumen News) —', ...sentences], credits: DATELINE, published })
  const [first, second] = [sent('one', FIRST, '2025-06-02'), sent('two', SECOND, '2025-06-03')]
  const client = page({
    site: 'Isle Herald',
    sentences: ['Lumen News', ...SECOND.slice(0, 5)],
    published: '2025-06-03',
  })
  const { stemma } = collateStory([first, second, client])
  assert.deepEqual(
    stemma.edges.map(({ from, to }) => [from, to]),
    [
      [first.document.id, second.document.id],
      [second.document.id, client.document.id],
    ],
  )
})

test('a client of no known day that tells much in other words than the agency’s version in hand may have had another', () => {
  const told = [
    'Nine people were hurt when the old footbridge at Orven gave way under a school class, firemen said.',
    'A hanger snapped while twenty-three pupils were on it, according to fire chief Henrik Dale.',
    ...SECOND.slice(6),
  ]
  const second = page({ site: 'Lumen News', title: 'second', sentences: SECOND, credits: DATELINE })
  const [edited, other] = [SECOND, told].map((sentences) =>
    page({ site: 'Isle Herald', sentences, credits: by('byline') }),
  )
  const sure = (client: Witness | undefined) =>
    collateStory(client === undefined ? [] : [second, client]).stemma.edges.map(
      ({ confidence }) => confidence,
    )
  assert.ok((sure(edited)[0] ?? 0) > 0.85)
  assert.ok((sure(other)[0] ?? 1) < 0.8)
})

test('two clients with the same words that the agency’s version in hand does not have had another one', () => {
  const second = page({ site: 'Lumen News', title: 'second', sentences: SECOND, credits: DATELINE }, '17:40')
  const clients = ['Isle Herald', 'Harbour Gazette'].map((site, at) =>
    page({ site, sentences: FIRST.toSpliced(2 + 3 * at, 1), credits: by('byline') }, '19:00'),
  )
  const { stemma } = collateStory([second, ...clients])
  const hollow = stemma.nodes.find(({ kind }) => kind === 'hollow')
  assert.match(hollow?.label ?? '', /another version of Lumen News/)
  assert.ok(hollow?.evidence.some(({ rule }) => rule === 'shared-readings'))
  assert.deepEqual(stemma.roots, [hollow?.id])
  // One that added a sentence of its own had the version in hand.
  const added = page({
    site: 'Vale Courier',
    sentences: [...SECOND, 'The mayor came at noon.'],
    credits: DATELINE,
  })
  assert.ok(collateStory([second, courier, added]).stemma.nodes.every(({ kind }) => kind === 'witness'))
})

test('where the agency’s text is in hand, that a client credits it makes no descent from the client unsure', () => {
  const first = page({ site: 'Lumen News', sentences: FIRST, credits: DATELINE }, '10:05')
  const changed = FIRST.map((line) =>
    line.replace('Dale', 'Dahl').replace('four of the 38', 'nine of the 38'),
  )
  const client = page({
    site: 'Isle Herald',
    sentences: changed,
    credits: by('byline', 'agency'),
    published: '2025-06-03',
  })
  const copy = page({ site: 'Weekly Marcher', sentences: changed.slice(0, 5), published: '2025-06-04' })
  const sure = (witnesses: readonly Witness[]) =>
    collateStory(witnesses).stemma.edges.find(({ to }) => to === copy.document.id)
  const edge = sure([first, client, copy])
  assert.equal(edge?.from, client.document.id)
  assert.ok((edge?.confidence ?? 0) > 0.7)
  const without = sure([client, copy])
  assert.ok((without?.confidence ?? 0) < (edge?.confidence ?? 0))
})
