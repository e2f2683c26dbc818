import { z } from 'zod'
import { Span } from './anchor.ts'
import { resolvable, Step } from './basis.ts'

export const EntityType = z.enum(['person', 'organisation', 'place'])
export type EntityType = z.infer<typeof EntityType>

/** A name in the text, without titles ("President") and without possessive endings. */
export const Mention = Span.extend({
  /** `m0`, `m1`, … in order of text. */
  id: z.string(),
  type: EntityType,
  /** Id of the entity of this document. */
  entity: z.string(),
  /** The title or role that stands beside the name, e.g. `acting prime minister`. */
  role: Span.optional(),
})
export type Mention = z.infer<typeof Mention>

/** Who or what a document names: its mentions under the fullest form. */
export const Entity = z.object({
  /** `e0`, `e1`, … in order of first mention. */
  id: z.string(),
  type: EntityType,
  /** The fullest form that stands in the document. */
  name: z.string(),
  /** Every form met, in order of first appearance. */
  forms: z.array(z.string()),
  roles: z.array(z.string()),
  mentions: z.array(z.string()),
  /** Why the forms were put together, one step a form. */
  chain: z.array(Step),
  /** Entities that may be the same: offered, never applied. */
  maybe: z.array(z.object({ entity: z.string(), why: z.string() })),
})
export type Entity = z.infer<typeof Entity>

/** A point of the gazetteer. `kind` says what the coordinates stand for, so that nobody reads a centroid as a spot. */
export const GazetteerPlace = z.object({
  /** GeoNames id; for areas the GeoNames code (`US.TX`), for countries ISO 3166-1 alpha-2, for regions our own word. */
  id: z.string(),
  /** GeoNames id, where it is known; none of counties and most regions. */
  geonames: z.int().positive().optional(),
  name: z.string(),
  kind: z.enum(['city', 'admin-centroid', 'country-centroid', 'region-centroid']),
  /** ISO 3166-1 alpha-2; empty for regions that lie in several countries. */
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  population: z.int().nonnegative().optional(),
})
export type GazetteerPlace = z.infer<typeof GazetteerPlace>

/** A place entity and where it lies, or the reason why that is not known. */
export const Place = z.object({ entity: z.string(), name: z.string(), location: resolvable(GazetteerPlace) })
export type Place = z.infer<typeof Place>
