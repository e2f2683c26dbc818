import { annotate, requireDay } from './annotate/pipeline.ts'
import { taggerOf } from './annotate/tier.ts'
import { collate, collateStory } from './collate/pipeline.ts'
import type { Comparison, Document, Failure, Story, StoryReport, Tier, Witness } from './model/index.ts'
import { failureOf } from './obtain/failure.ts'
import { type Obtained, obtain } from './obtain/obtain.ts'
import { withoutHostFurniture } from './read/host/cut-furniture.ts'
import { read } from './read/read.ts'
import { VERSION } from './version.ts'

/** Paths, addresses and `-`; or sources that are in hand or on their way. */
export type Inputs = readonly string[] | AsyncIterable<Obtained | Failure>

export interface CompareOptions {
  /** A day (`YYYY-MM-DD`) to count relative times from where a document states none. */
  asOf?: string
  /** The tier that reads names and statements; the best that is installed unless told otherwise (`annotate/tier.ts`). */
  tier?: Tier | undefined
  /** Take all inputs as versions of one story, whatever the grouping would say. */
  together?: boolean
  /** Read and annotate only: no stories are made. */
  apart?: boolean
  /** Called when an input is about to be read, and when what was read is about to be annotated: for progress only. */
  onInput?: (name: string) => void
}

/**
 * The main job without a library: obtains, reads, annotates and collates the inputs (paths, folders, addresses,
 * `-` for standard input). An input that can't be read becomes a failure of the result and stops nothing.
 *
 * @throws UsageError when `asOf` is not a day of the calendar, or the tier is not to be had.
 */
export async function compare(inputs: Inputs, options: CompareOptions = {}): Promise<Comparison> {
  if (options.asOf !== undefined) requireDay(options.asOf)
  const tagger = await taggerOf(options.tier)
  const documents = new Map<string, Document>()
  const failures: Failure[] = []
  for await (const item of obtainedOf(inputs)) {
    if ('code' in item) {
      failures.push(item)
      continue
    }
    options.onInput?.(item.name)
    try {
      const { bytes, ...hints } = item
      const document = await read(bytes, hints)
      const known = documents.get(document.id)
      if (known) known.source.sightings.push(...document.source.sightings)
      else documents.set(document.id, document)
    } catch (error) {
      failures.push(failureOf(item.name, error))
    }
  }
  const inOrder = [...documents.keys()].sort().flatMap((id) => documents.get(id) ?? [])
  for (const { source } of inOrder) source.sightings.sort((a, b) => (a.name < b.name ? -1 : 1))
  const ordered: Witness[] = []
  for (const document of withoutHostFurniture(inOrder)) {
    const name = document.source.sightings[0]?.name ?? document.id
    options.onInput?.(name)
    try {
      const tags = await tagger?.(document)
      ordered.push({ document, annotations: annotate(document, { ...asOfOnly(options.asOf), tags }) })
    } catch (error) {
      failures.push(failureOf(name, error))
    }
  }
  return {
    model: '1',
    stemma: VERSION,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    witnesses: ordered,
    stories: storiesOf(ordered, options),
    failures,
  }
}

function storiesOf(witnesses: readonly Witness[], options: CompareOptions): StoryReport[] {
  if (options.apart === true) return []
  if (options.together === true) return together(witnesses, options.asOf)
  return collate(witnesses, asOfOnly(options.asOf))
}

function obtainedOf(inputs: Inputs): AsyncIterable<Obtained | Failure> {
  return Symbol.asyncIterator in inputs ? inputs : obtain(inputs)
}

function together(witnesses: readonly Witness[], asOf?: string): StoryReport[] {
  const first = witnesses[0]
  if (first === undefined) return []
  const title = first.document.title
  const story: Story = {
    id: `story-${first.document.id}`,
    title: title.absent ? first.document.id : title.value,
    witnesses: witnesses.map((witness) => witness.document.id),
    chain: [{ rule: 'asked', says: 'taken together because the user asked for it' }],
  }
  return [{ ...collateStory(witnesses, asOfOnly(asOf)), story }]
}

function asOfOnly(asOf: string | undefined): { asOf?: string } {
  return asOf === undefined ? {} : { asOf }
}
