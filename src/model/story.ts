import { z } from 'zod'
import { Alignment, Collation } from './alignment.ts'
import { Anchor } from './anchor.ts'
import { Interval, known, resolvable, Step } from './basis.ts'
import { Outcome } from './commitment.ts'
import { Matter } from './discrepancy.ts'
import { Drift } from './drift.ts'
import { EntityType } from './entity.ts'
import { Derivation, Stemma } from './stemma.ts'

/** The witnesses that report the same event. */
export const Story = z.object({
  /** `story-` and the lowest document id: the same set has the same id whatever came first. */
  id: z.string(),
  title: z.string(),
  /** Document ids, sorted by stated date (undated last), then id; parts of one article stand side by side, in their order. */
  witnesses: z.array(z.string()),
  /** Why they belong together, one step a joining. */
  chain: z.array(Step),
})
export type Story = z.infer<typeof Story>

/** A story in a list: what it is called, how many tell it, and the days on which they did. */
export const StorySummary = z.object({
  id: z.string(),
  title: z.string(),
  /** Other headlines of its witnesses, the commonest first, five at most. */
  headlines: z.array(z.string()).optional(),
  witnesses: z.int().nonnegative(),
  /** First and last stated date of its witnesses; absent where none states one. */
  span: Interval,
  discrepancies: z.int().nonnegative(),
  commitments: z.int().nonnegative(),
})
export type StorySummary = z.infer<typeof StorySummary>

/** An entity of the story: the same one across documents. */
export const StoryEntity = z.object({
  name: z.string(),
  type: EntityType,
  forms: z.array(z.string()),
  /** The entity's id by document id. */
  members: z.record(z.string(), z.string()),
  /** Names of entities of this story that may be the same: offered, never applied. Absent where there are none. */
  maybe: z.array(z.object({ name: z.string(), why: z.string() })).optional(),
})
export type StoryEntity = z.infer<typeof StoryEntity>

/** An event of the timeline, merged from the witnesses that tell it. */
export const TimelineEntry = z.object({
  when: resolvable(Interval),
  what: z.string(),
  anchors: z.array(Anchor),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** When a witness that states no date was published, as far as it follows from what it shares with dated ones. */
export const DateBound = z.object({
  /** Document id. */
  document: z.string(),
  /** Not before `from`, not after `to`; an open side is absent. Always `resolved`, never `stated`. */
  when: known(Interval),
  /** The dated witnesses that it follows from, by document id, sorted. */
  by: z.array(z.string()),
})
export type DateBound = z.infer<typeof DateBound>

/** All that collating says of one story. */
export const StoryReport = z.object({
  story: Story,
  alignments: z.array(Alignment),
  collation: Collation,
  derivations: z.array(Derivation),
  stemma: Stemma,
  entities: z.array(StoryEntity),
  timeline: z.array(TimelineEntry),
  /** For witnesses without a stated date. */
  bounds: z.array(DateBound),
  /** Every matter that two witnesses share; a discrepancy is one whose relation is `contradict` or `update`. */
  matters: z.array(Matter),
  /** How the values of matters that are not stated alike went through the witnesses. */
  drifts: z.array(Drift),
  outcomes: z.array(Outcome),
})
export type StoryReport = z.infer<typeof StoryReport>
