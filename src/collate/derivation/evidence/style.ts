import { type Finding, logRatio } from '../finding.ts'
import type { Pair } from '../pair.ts'
import { type Trait, traitsOf } from '../traits.ts'

interface Style {
  rule: string
  traits: readonly Trait[]
  /** What is said of the witness that looks later. */
  says: string
}

/** Traits that go together, told as one piece of evidence each. */
const STYLES: readonly Style[] = [
  {
    rule: 'typography',
    traits: ['doubledSpaces', 'spacedMarks', 'unspacedMarks', 'dashes', 'hyphensForDashes'],
    says: 'is the better set one (spaces, dashes, marks)',
  },
  {
    rule: 'register',
    traits: ['addressed', 'exclamations', 'questions', 'contractions', 'praise'],
    says: 'is the more sober one (address, exclamations, praise)',
  },
  {
    rule: 'elaboration',
    traits: [
      'commas',
      'clauses',
      'contrasts',
      'hedges',
      'joined',
      'semicolons',
      'colons',
      'parentheses',
      'figures',
      'quotations',
    ],
    says: 'is the more elaborate one (clauses, parentheses, figures)',
  },
  {
    rule: 'structure',
    traits: ['headings', 'paragraphs', 'lines', 'listed'],
    says: 'is the more structured one (headings, paragraphs, lists)',
  },
  {
    rule: 'apparatus',
    traits: ['sources', 'appendices'],
    says: 'names more sources and references',
  },
  {
    rule: 'remnants',
    traits: ['brackets', 'tags', 'bars', 'links', 'foreignLetters'],
    says: 'has fewer remnants of markup',
  },
]

/** How much more of each trait the one text has: polishing a text leaves traces that hold from text to text. */
export function styles({ a, b, nameOf }: Pair): Finding[] {
  const [ofA, ofB] = [traitsOf(a), traitsOf(b)]
  return STYLES.flatMap(({ rule, traits, says }): Finding[] => {
    const measures = traits.flatMap((trait): [string, number][] => {
      const more = logRatio(ofA[trait], ofB[trait])
      return [
        [trait, more],
        [`${trait}More`, Math.sign(more)],
      ]
    })
    if (measures.every(([, value]) => value === 0)) return []
    return [
      {
        rule,
        says: (later) => `${nameOf(later)} ${says}`,
        measures: Object.fromEntries(measures),
        anchors: [],
      },
    ]
  })
}
