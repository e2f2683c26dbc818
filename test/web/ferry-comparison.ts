import type {
  Anchor,
  Annotations,
  Attribution,
  Commitment,
  Span,
  StoryReport,
  Timex,
  Witness,
} from '../../src/model/index.ts'
import { Comparison } from '../../src/model/index.ts'
import { witness } from '../collate/witness.ts'

/** Text that would run, break out or mislead if a page took it for more than text. */
export const HOSTILE =
  '<script>window.__pwned=1</script><img src=x onerror="window.__pwned=1"> [here](javascript:alert(1)) \u202Egnihtemos'

const IDS = { wire: '0000000000000001', copy: '0000000000000002', late: '0000000000000003' } as const

const SENTENCES = {
  wire: [
    'The ferry left Norrholm on Tuesday with 140 people.',
    'The harbour was quiet.',
    '“We will repair it within two days,” said Ada Berg.',
    'Nobody was hurt.',
  ],
  copy: [
    'The ferry left Norrholm on Tuesday with at least 410 people.',
    '“We will repair it within two days,” said Ada Berg.',
    'The harbour was quiet.',
    HOSTILE,
  ],
  late: ['The ferry left Norrholm on Tuesday with 140 people.', 'The repair took nine days.'],
} as const

/** A small story of three witnesses that has every kind of answer: what the page is tested with apart from the other rooms. */
export function ferryComparison(): Comparison {
  const wire = told('wire', { published: '2025-03-04', site: 'Norrholm Wire' })
  const copy = told('copy', { published: '2025-03-05', site: 'Copy & Paste <b>Daily</b>' })
  const late = told('late', {})
  const witnesses = [wire, copy, late]
  return Comparison.parse({
    model: '1',
    stemma: '0.0.0',
    witnesses,
    stories: [ferryReport(wire, copy, late)],
    failures: [{ name: 'empty.txt', kind: 'input', code: 'empty', message: 'The file is empty.' }],
  })
}

function ferryReport(wire: Witness, copy: Witness, late: Witness): StoryReport {
  const figure = { wire: anchor(wire, '140 people'), copy: anchor(copy, 'at least 410 people') }
  const evidence = [
    {
      rule: 'shared-wording',
      says: 'three sentences in common',
      weight: 2.1,
      anchors: [figure.wire, figure.copy],
    },
  ]
  const same = { operation: 'kept' as const, edited: false, similarity: 1, changes: [] }
  return {
    story: { id: `story-${IDS.wire}`, title: 'A ferry', witnesses: Object.values(IDS), chain: [] },
    alignments: [
      {
        a: IDS.wire,
        b: IDS.copy,
        links: [
          {
            operation: 'edited',
            edited: true,
            a: ['s0'],
            b: ['s0'],
            similarity: 0.8,
            changes: [
              { b: within(copy, 'at least'), class: 'certainty' },
              { a: within(wire, '140'), b: within(copy, '410'), class: 'figure' },
            ],
          },
          { ...same, a: ['s2'], b: ['s1'] },
          { ...same, operation: 'moved', a: ['s1'], b: ['s2'] },
          { ...same, operation: 'dropped', similarity: 0, a: ['s3'], b: [] },
          { ...same, operation: 'added', similarity: 0, a: [], b: ['s3'] },
        ],
      },
      { a: IDS.wire, b: IDS.late, links: [{ ...same, a: ['s0'], b: ['s0'] }] },
      { a: IDS.copy, b: IDS.late, links: [] },
    ],
    collation: {
      witnesses: Object.values(IDS),
      rows: [
        { cells: { [IDS.wire]: ['s0'], [IDS.copy]: ['s0'], [IDS.late]: ['s0'] } },
        { cells: { [IDS.wire]: ['s1'], [IDS.copy]: ['s2'] } },
        { cells: { [IDS.wire]: ['s2'], [IDS.copy]: ['s1'] } },
        { cells: { [IDS.wire]: ['s3'] } },
        { cells: { [IDS.copy]: ['s3'] } },
        { cells: { [IDS.late]: ['s1'] } },
      ],
    },
    derivations: [],
    stemma: {
      nodes: [
        { id: 'hollow-0', kind: 'hollow', label: 'Agency copy', evidence },
        ...Object.values(IDS).map((id) => ({ id, kind: 'witness' as const, label: id, evidence: [] })),
      ],
      edges: [
        edge('hollow-0', IDS.wire, { confidence: 0.55 }),
        edge(IDS.wire, IDS.copy, { evidence }),
        edge(IDS.wire, IDS.late, { contamination: true, degree: 'partly' }),
      ],
      roots: ['hollow-0'],
    },
    entities: [
      {
        name: 'Ada Berg',
        type: 'person',
        forms: ['Ada Berg'],
        members: { [IDS.wire]: 'e0', [IDS.copy]: 'e0' },
      },
    ],
    bounds: [],
    timeline: [
      {
        when: known({ from: '2025-03-04', to: '2025-03-04' }),
        what: 'the ferry left',
        anchors: [anchor(wire, 'Tuesday'), anchor(copy, 'Tuesday')],
      },
      {
        when: { absent: true, reason: 'no document date' },
        what: 'the ferry left',
        anchors: [anchor(late, 'Tuesday')],
      },
    ],
    matters: [
      {
        id: 'figure-people',
        kind: 'figure',
        about: 'people on the ferry',
        relation: 'contradict',
        mentions: [
          { anchor: figure.wire, value: '140' },
          { anchor: figure.copy, value: '≥ 410' },
        ],
        pairs: [{ a: 0, b: 1, relation: 'contradict', why: 'at least 410 excludes 140' }],
        chain: [],
      },
    ],
    drifts: [],
    outcomes: [
      {
        document: IDS.wire,
        commitment: 'c0',
        status: 'late',
        reason: 'it took nine days',
        evidence: [anchor(late, 'took nine days')],
        chain: [],
      },
    ],
  }
}

function told(name: keyof typeof SENTENCES, stated: { published?: string; site?: string }): Witness {
  const sketch = { id: IDS[name], title: 'A ferry', sentences: SENTENCES[name].slice(), ...stated }
  // The title is a block of its own and, here, no sentence: sentence s0 is the first paragraph.
  const bare = witness(sketch)
  const sentences = bare.annotations.sentences
    .slice(1)
    .map((sentence, index) => ({ ...sentence, id: `s${index}` }))
  const { document } = bare
  document.cut.push({
    text: 'Subscribe now',
    reason: 'newsletter',
    because: 'asks for an e-mail address',
    before: 1,
    places: [],
  })
  if (document.published.absent) {
    document.dateCandidates.push({
      value: '2019-01-01',
      text: '1 January 2019',
      role: 'other',
      where: 'teaser list',
      taken: false,
      why: 'a list of other articles',
    })
  }
  return { document, annotations: { ...bare.annotations, ...annotated(bare), sentences } }
}

function annotated(bare: Witness): Partial<Annotations> {
  const { text } = bare.document
  const day = bare.document.published
  const tuesday: Timex = {
    ...within(bare, 'Tuesday'),
    id: 't0',
    type: 'DATE',
    value: day.absent ? 'XXXX-WXX-2' : '2025-03-04',
    basis: day.absent ? 'stated' : 'resolved',
    ...(day.absent
      ? { reason: 'the document date is not stated' }
      : { anchor: 'DCT', interval: { from: '2025-03-04', to: '2025-03-04' } }),
    chain: [{ rule: 'weekday-past', says: 'the latest Tuesday before the document date' }],
    alternatives: [],
  }
  const people = text.includes('410') ? 'at least 410 people' : '140 people'
  const quantities: Annotations['quantities'] = [
    {
      ...within(bare, people),
      id: 'q0',
      low: people === '140 people' ? 140 : 410,
      ...(people === '140 people' ? { high: 140 } : {}),
      bound: people === '140 people' ? 'exact' : 'at-least',
      dimension: 'count',
      what: 'person',
    },
  ]
  if (!text.includes('Ada Berg')) return { timexes: [tuesday], quantities }
  const speaker = { name: 'Ada Berg', entity: 'e0' }
  const attribution: Attribution = {
    id: 'a0',
    start: text.indexOf('“'),
    end: text.indexOf('Ada Berg.') + 8,
    type: 'direct',
    source: [within(bare, 'Ada Berg')],
    cue: [within(bare, 'said')],
    content: [within(bare, 'We will repair it within two days,')],
    speaker: known(speaker),
    tier: 'rules',
  }
  const commitment: Commitment = {
    ...within(bare, 'We will repair it within two days'),
    id: 'c0',
    sentence: 's2',
    actor: known(speaker),
    cue: within(bare, 'will'),
    act: within(bare, 'repair it'),
    negated: false,
    strength: 'promise',
    attribution: 'a0',
    due: known({ to: '2025-03-06' }),
  }
  return {
    timexes: [tuesday],
    quantities,
    mentions: [{ ...within(bare, 'Ada Berg'), id: 'm0', type: 'person', entity: 'e0' }],
    entities: [
      {
        id: 'e0',
        type: 'person',
        name: 'Ada Berg',
        forms: ['Ada Berg'],
        roles: [],
        mentions: ['m0'],
        chain: [],
        maybe: [],
      },
    ],
    attributions: [attribution],
    commitments: [commitment],
  }
}

function within({ document }: Witness, words: string): Span {
  const start = document.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in ${document.id}`)
  return { start, end: start + words.length, text: words }
}

function anchor(of: Witness, words: string): Anchor {
  return { document: of.document.id, ...within(of, words) }
}

function known<T>(value: T) {
  return {
    absent: false as const,
    value,
    basis: 'resolved' as const,
    chain: [{ rule: 'test', says: 'because the test says so' }],
  }
}

function edge(
  from: string,
  to: string,
  other: Partial<StoryReport['stemma']['edges'][number]>,
): StoryReport['stemma']['edges'][number] {
  return { from, to, degree: 'wholly', contamination: false, confidence: 0.97, evidence: [], ...other }
}
