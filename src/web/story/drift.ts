import type { Anchor, Matter, MatterKind } from '../../model/index.ts'
import type { StoryIndex } from './story-index.ts'
import { plainWords } from './wording-groups.ts'

/** What one witness makes of a matter. */
export interface DriftPoint {
  document: string
  anchor: Anchor
  /** Which of the matter's values it states, as an index in `values`. */
  value: number
  /** The nearest ancestor that states the matter too; absent where none in hand does. */
  from: string | undefined
  /** The value as that ancestor has it, or another one. */
  step: 'first' | 'copied' | 'changed'
}

/** One matter on its way through the copies. */
export interface Drift {
  matter: Matter
  /** The differing values in the words of the witness that states each first, in order of first statement. */
  values: string[]
  /** One point a witness, in the story's order. */
  points: DriftPoint[]
}

/** The matters of these kinds that some witness states otherwise than another, with who copied and who changed each; most changed first. */
export function drifts(index: StoryIndex, kinds: readonly MatterKind[]): Drift[] {
  const sources = sourcesOf(index)
  return index.report.matters
    .filter(({ kind }) => kinds.includes(kind))
    .map((matter) => driftOf(index, matter, sources))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => changed(b) - changed(a) || b.points.length - a.points.length)
}

function changed({ points }: Drift): number {
  return points.filter(({ step }) => step === 'changed').length
}

function driftOf(index: StoryIndex, matter: Matter, sources: ReadonlyMap<string, string[]>): Drift {
  const stated = new Map(matter.mentions.map((mention) => [mention.anchor.document, mention]))
  const keys: string[] = []
  const values: string[] = []
  const valueIn = (document: string): number => {
    const mention = stated.get(document)
    const key = mention ? keyOf(matter, mention) : ''
    if (!keys.includes(key)) {
      keys.push(key)
      values.push(mention?.anchor.text ?? '')
    }
    return keys.indexOf(key)
  }
  const points = index.witnesses.flatMap(({ id }): DriftPoint[] => {
    const mention = stated.get(id)
    if (!mention) return []
    const value = valueIn(id)
    const ancestors = statingAncestors(id, sources, (document) => stated.has(document))
    // Of several sources the one with the same value is where it was copied from.
    const from = ancestors.find((document) => valueIn(document) === value) ?? ancestors[0]
    const step = from === undefined ? 'first' : valueIn(from) === value ? 'copied' : 'changed'
    return [{ document: id, anchor: mention.anchor, value, from, step }]
  })
  return { matter, values, points }
}

/** Figures are alike when their values are, quotations and names when their words are. */
function keyOf({ kind }: Matter, { anchor, value }: Matter['mentions'][number]): string {
  return kind === 'figure' ? value : plainWords(anchor.text)
}

/** The sources of each witness, the main one first. */
function sourcesOf({ report }: StoryIndex): Map<string, string[]> {
  const edges = report.stemma.edges.toSorted((a, b) => Number(a.contamination) - Number(b.contamination))
  return new Map(
    [...Map.groupBy(edges, ({ to }) => to)].map(([to, all]) => [to, all.map(({ from }) => from)]),
  )
}

/** On each way up, the nearest ancestor that states the matter. */
function statingAncestors(
  id: string,
  sources: ReadonlyMap<string, string[]>,
  states: (document: string) => boolean,
): string[] {
  const found = new Set<string>()
  const seen = new Set([id])
  const up = (document: string) => {
    for (const source of sources.get(document) ?? []) {
      if (seen.has(source)) continue
      seen.add(source)
      if (states(source)) found.add(source)
      else up(source)
    }
  }
  up(id)
  return [...found]
}
