import type { Tagger } from './annotate/encoder/tags.ts'
import { annotate, requireDay } from './annotate/pipeline.ts'
import { taggerOf } from './annotate/tier.ts'
import { collate, collateStory } from './collate/pipeline.ts'
import type { Comparison, Failure, Story, StoryReport, Tier, Witness } from './model/index.ts'
import { failureOf } from './obtain/failure.ts'
import { type Obtained, obtain } from './obtain/obtain.ts'
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
  /** Called when an input is about to be read: for progress only. */
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
  const witnesses = new Map<string, Witness>()
  const failures: Failure[] = []
  for await (const item of obtainedOf(inputs)) {
    if ('code' in item) {
      failures.push(item)
      continue
    }
    options.onInput?.(item.name)
    try {
      const witness = await readWitness(item, tagger, options.asOf)
      const known = witnesses.get(witness.document.id)
      if (known) known.document.source.sightings.push(...witness.document.source.sightings)
      else witnesses.set(witness.document.id, witness)
    } catch (error) {
      failures.push(failureOf(item.name, error))
    }
  }
  const ordered = [...witnesses.keys()].sort().flatMap((id) => witnesses.get(id) ?? [])
  for (const { document } of ordered) document.source.sightings.sort((a, b) => (a.name < b.name ? -1 : 1))
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

async function readWitness(item: Obtained, tagger: Tagger | undefined, asOf?: string): Promise<Witness> {
  const { bytes, ...hints } = item
  const document = await read(bytes, hints)
  return { document, annotations: annotate(document, { ...asOfOnly(asOf), tags: await tagger?.(document) }) }
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
