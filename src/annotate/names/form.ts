import type { EntityType, Span } from '../../model/index.ts'
import type { Gender } from './gender.ts'

/** A mention with its type decided, before it has an entity. */
export interface TypedName extends Span {
  type: EntityType | 'other'
  role?: Span
  /**
   * Set where the document has several bearers of the name: whether it is told which of them is meant here
   * ("Miles Dallow", "Dallow Dredging": "Dallow").
   */
  bearer?: 'told' | 'open'
}

/** All mentions of one spelling; `type` is that of the first. */
export interface Form {
  key: string
  text: string
  type: TypedName['type']
  mentions: TypedName[]
  /** Of a surname that several persons of the document have: whom its title addresses ("Ms. Allard"). */
  gender?: Gender
  /** Index of the group. */
  group: number
}
