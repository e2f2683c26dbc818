/** What an area of the benchmark hands to `bench/run.ts`. */
export interface PlannedSet {
  /** Name of the set, e.g. `platinum`; predictions go to bench/out/AREA/SET.predictions.jsonl. */
  set: string
  /** What the cost is counted per. */
  unit: 'page' | '1,000 words' | 'document'
  /** Makes the predictions, one JSON object a line, and says how many units were processed. */
  predict(): Promise<{ predictions: object[]; units: number }>
  /** Arguments for `node` that score the predictions file and print the metrics as JSON on the last line or whole output. */
  score(predictions: string): string[]
  /** Peers' figures to print beside ours, from the area's README: metric → peer → figure. */
  peers?: Record<string, Record<string, number>>
}

export interface Area {
  name: string
  /** The sets found in `directory`; an unknown file is left alone. `only`: the one set that is asked for, where one is. */
  plan(directory: string, only?: string): Promise<PlannedSet[]>
}
