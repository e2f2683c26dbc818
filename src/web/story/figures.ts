import { plainWords } from '../../collate/plain-words.ts'
import type { Anchor, Quantity } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'

/** One stated amount, and everywhere it is stated. */
export interface StatedFigure {
  quantity: Quantity
  anchors: Anchor[]
}

/** What is counted or measured, with every amount stated of it. */
export interface FigureGroup {
  about: string
  figures: StatedFigure[]
}

/** Quantities of all witnesses by what they count, those with the most differing amounts first; bare numbers (`about` is empty) last. */
export function figureGroups(index: StoryIndex): FigureGroup[] {
  const all = index.witnesses.flatMap(({ id, witness }) =>
    witness.annotations.quantities.map((quantity) => ({ quantity, anchor: anchorOf(id, quantity) })),
  )
  const groups = Map.groupBy(all, ({ quantity }) => plainWords(aboutOf(quantity)))
  return [...groups.values()]
    .map((members) => ({
      about: members[0] ? aboutOf(members[0].quantity) : '',
      figures: [...Map.groupBy(members, ({ quantity }) => amount(quantity)).values()].flatMap((same) =>
        same[0] ? [{ quantity: same[0].quantity, anchors: same.map(({ anchor }) => anchor) }] : [],
      ),
    }))
    .map(({ about, figures }) => ({
      about,
      figures: figures.sort((a, b) => lowest(a.quantity) - lowest(b.quantity)),
    }))
    .sort(
      (a, b) =>
        Number(a.about === '') - Number(b.about === '') ||
        b.figures.length - a.figures.length ||
        (a.about < b.about ? -1 : 1),
    )
}

function aboutOf({ what, unit, dimension }: Quantity): string {
  if (what !== undefined) return what
  if (unit !== undefined) return `${dimension} in ${unit}`
  return dimension === 'count' ? '' : dimension
}

const SIGN = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
  about: '≈ ',
  range: '',
  vague: '',
} as const

/** The amount in signs: `≥ 1,400`, `300–350`; the words themselves where there is no number. */
export function amount({ bound, low, high, unit, text }: Quantity): string {
  const number =
    low !== undefined && high !== undefined && low !== high
      ? `${digits(low)}–${digits(high)}`
      : (low ?? high) === undefined
        ? text
        : digits(low ?? high ?? 0)
  return `${SIGN[bound]}${number}${unit === undefined || bound === 'vague' ? '' : ` ${unit}`}`
}

/** Thousands set apart by commas, whatever the reader's locale: an answer reads the same everywhere. */
function digits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function lowest({ low, high }: Quantity): number {
  return low ?? high ?? Number.POSITIVE_INFINITY
}
