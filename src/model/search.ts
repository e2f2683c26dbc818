import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Day } from './basis.ts'

/** A place in the library where searched words stand. */
export const SearchHit = z.object({ anchor: Anchor, title: z.string(), story: z.string().optional() })
export type SearchHit = z.infer<typeof SearchHit>

const name = z.string().min(1).max(200)

/** What a search is narrowed down to, beside its words; names as `SearchFacets` has them, case and accents aside. */
export const SearchFilter = z.object({
  /** Who speaks in the sentence. */
  speaker: name.optional(),
  /** A place that it names. */
  place: name.optional(),
  /** What it states how many or how much of. */
  figure: name.optional(),
  /** The first and the last day of publication; a document that states none lies in no range of days. */
  from: Day.optional(),
  to: Day.optional(),
})
export type SearchFilter = z.infer<typeof SearchFilter>

/** A choice that a search can be narrowed down by, and how many sentences it leaves. */
export const FacetChoice = z.object({ name: z.string(), sentences: z.int().positive() })
export type FacetChoice = z.infer<typeof FacetChoice>

/** How much a search finds, and what it can be narrowed down by: of each kind the choices that leave most. */
export const SearchFacets = z.object({
  sentences: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  /**
   * Whether all that is found was looked at. If not, the numbers are those of the first 5,000 sentences, of documents drawn by lot, and
   * the best hits are the best of these.
   */
  isComplete: z.boolean(),
  speakers: z.array(FacetChoice),
  places: z.array(FacetChoice),
  figures: z.array(FacetChoice),
})
export type SearchFacets = z.infer<typeof SearchFacets>
