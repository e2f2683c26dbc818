import { z } from 'zod'
import { Attribution, SpeechAct } from './attribution.ts'
import { Day } from './basis.ts'
import { Strength } from './commitment.ts'
import { Failure } from './comparison.ts'
import { Source } from './source.ts'
import { Timex } from './timex.ts'

/** A row of the table `documents`: what was read from one source. Null where the page states none. */
export const ArchiveDocument = z.object({
  /** First 16 hexadecimal digits of the source's SHA-256. */
  id: z.string(),
  sha256: z.string(),
  /** Where the same bytes were met, in order of name; the fields are of the reading under the first. */
  names: z.array(z.string()),
  url: z.string().nullable(),
  site: z.string().nullable(),
  title: z.string().nullable(),
  published: Day.nullable(),
  updated: Day.nullable(),
  /** ISO 639-1 code, from the text. */
  language: z.string().nullable(),
  format: Source.shape.format,
  /** What offsets count in, in UTF-16 code units; half a surrogate pair is U+FFFD here. */
  text: z.string(),
})
export type ArchiveDocument = z.infer<typeof ArchiveDocument>

/** A row of the table `passages`: a stretch of a document that stands in another, word for word or nearly so. */
export const ArchivePassage = z.object({
  document: z.string(),
  other: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type ArchivePassage = z.infer<typeof ArchivePassage>

/** A row of the table `pairs`: two documents that share stretches of text; `a` sorts before `b`. */
export const ArchivePair = z.object({
  a: z.string(),
  b: z.string(),
  /** How far they are copies of one text, 0 to 1. */
  likeness: z.number(),
  /** Share of the words of each that stand in common stretches, 0 to 1. */
  shareOfA: z.number(),
  shareOfB: z.number(),
})
export type ArchivePair = z.infer<typeof ArchivePair>

/** A row of the table `stories`: two documents or more that are copies of one text. */
export const ArchiveStory = z.object({
  id: z.string(),
  /** Of the earliest document that has one. */
  title: z.string().nullable(),
  /** First and last day that a document states. */
  from: Day.nullable(),
  to: Day.nullable(),
  /** Earliest first; those without a day last. */
  documents: z.array(z.string()),
})
export type ArchiveStory = z.infer<typeof ArchiveStory>

/** A row of the table `statements`: who said what, with offsets in the document's text. */
export const ArchiveStatement = z.object({
  document: z.string(),
  /** In the document: `a0`, `a1`, … in order of text. */
  id: z.string(),
  type: Attribution.shape.type,
  /** Null where the cue does not say. */
  act: SpeechAct.nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** What was said; parts that the text sets apart are joined by ` … `. */
  text: z.string(),
  /** Null where the text leaves open who it is. */
  speaker: z.string().nullable(),
})
export type ArchiveStatement = z.infer<typeof ArchiveStatement>

/** A row of the table `times`: a time expression by TIMEX3, and the days that it names where they can be known. */
export const ArchiveTime = z.object({
  document: z.string(),
  id: z.string(),
  type: Timex.shape.type,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  value: z.string(),
  from: Day.nullable(),
  to: Day.nullable(),
  /** Of the days; the reason where there are none is told by `stemma read`. */
  basis: Timex.shape.basis,
})
export type ArchiveTime = z.infer<typeof ArchiveTime>

/** A row of the table `commitments`: who is to do what, and the days by which it is due where these are known. */
export const ArchiveCommitment = z.object({
  document: z.string(),
  id: z.string(),
  strength: Strength,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  actor: z.string().nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
})
export type ArchiveCommitment = z.infer<typeof ArchiveCommitment>

/** A row of the table `failures`: a record that could not be read. `fault` is a fault of Stemma's reader. */
export const ArchiveFailure = z.object({
  ...Failure.shape,
  kind: z.enum([...Failure.shape.kind.options, 'fault']),
})
export type ArchiveFailure = z.infer<typeof ArchiveFailure>
