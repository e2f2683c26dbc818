import { plainWords } from '../../collate/plain-words.ts'
import type { Drift, DriftStep, MatterKind } from '../../model/index.ts'
import type { StoryIndex } from './story-index.ts'

/** A step of a drift where it is drawn. */
export interface DriftPoint {
  /** Unique in its drift. */
  key: string
  step: DriftStep
  /** Which of the values it states: the lane that it stands in. */
  lane: number
  /** The point that it was inherited or changed from, if that one is drawn. */
  from: DriftPoint | undefined
}

/** A drift laid out: a lane for each value, in the words of the step that states it first, and the points in the story's order. */
export interface DriftLanes {
  drift: Drift
  values: string[]
  points: DriftPoint[]
}

/** The report's drifts of these kinds as they are drawn, those with the most changes first. */
export function driftLanes(index: StoryIndex, kinds: readonly MatterKind[]): DriftLanes[] {
  const order = new Map(index.witnesses.map(({ id }, at) => [id, at]))
  const place = ({ document }: DriftStep) => order.get(document) ?? order.size
  return index.report.drifts
    .filter(({ kind }) => kinds.includes(kind))
    .map((drift) =>
      laidOut(
        drift,
        drift.steps.toSorted((a, b) => place(a) - place(b)),
      ),
    )
    .sort((a, b) => changes(b.drift) - changes(a.drift) || b.points.length - a.points.length)
}

function changes({ steps }: Drift): number {
  return steps.filter(({ how }) => how === 'changed').length
}

function laidOut(drift: Drift, steps: readonly DriftStep[]): DriftLanes {
  const laneOf = (value: string) => (drift.kind === 'figure' ? value : plainWords(value))
  const lanes = [...new Set(steps.map(({ value }) => laneOf(value)))]
  const points = steps.map(
    (step, at): DriftPoint => ({
      key: `${at}`,
      step,
      lane: lanes.indexOf(laneOf(step.value)),
      from: undefined,
    }),
  )
  for (const point of points) {
    const { from, was, value } = point.step
    const lane = lanes.indexOf(laneOf(was ?? value))
    const sources = points.filter(({ step }) => step.document === from)
    point.from = sources.find((source) => source.lane === lane) ?? sources[0]
  }
  const values = lanes.map((_, lane) => points.find((point) => point.lane === lane)?.step.anchor.text ?? '')
  return { drift, values, points }
}
