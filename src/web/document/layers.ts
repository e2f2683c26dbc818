import type { Annotations, Span } from '../../model/index.ts'

/** What can be made visible in a text. */
export const LAYERS = {
  statements: 'Statements',
  times: 'Times',
  quantities: 'Figures',
  names: 'Names',
  commitments: 'Commitments',
} as const
export type Layer = keyof typeof LAYERS

type Range = Pick<Span, 'start' | 'end'>

/** The spans of one layer, in order of text. */
export function layerSpans(annotations: Annotations, layer: Layer): Span[] {
  switch (layer) {
    case 'statements':
      return annotations.attributions.flatMap(({ content }) => content)
    case 'times':
      return annotations.timexes
    case 'quantities':
      return annotations.quantities
    case 'names':
      return annotations.mentions
    case 'commitments':
      return annotations.commitments
  }
}

/** A stretch of text that lies in the same layers throughout. */
export interface TextRun {
  start: number
  text: string
  layers: Layer[]
  /** Whether the address of the page points at it. */
  marked: boolean
}

/** `text` from `within.start` to `within.end` cut wherever a layer or the mark begins or ends; the runs joined are the text again. */
export function textRuns(
  text: string,
  within: Range,
  layers: readonly { layer: Layer; spans: readonly Range[] }[],
  mark?: Range,
): TextRun[] {
  const meets = ({ start, end }: Range) => start < within.end && end > within.start
  const near = layers.map(({ layer, spans }) => ({ layer, spans: spans.filter(meets) }))
  const edges = [...near.flatMap(({ spans }) => spans), ...(mark && meets(mark) ? [mark] : [])].flatMap(
    ({ start, end }) => [start, end],
  )
  const cuts = [...new Set([within.start, ...edges, within.end])]
    .filter((offset) => offset >= within.start && offset <= within.end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within.end
    const covers = (range: Range) => range.start <= start && range.end >= end
    return {
      start,
      text: text.slice(start, end),
      layers: near.filter(({ spans }) => spans.some(covers)).map(({ layer }) => layer),
      marked: mark !== undefined && covers(mark),
    }
  })
}
