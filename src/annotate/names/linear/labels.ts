import type { EntityType } from '../../../model/index.ts'

export { begins, continues, mayFollow, OUTSIDE, typeOf } from '../../labels.ts'

/** The types in the order of the labels' numbers. */
export const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

/** "Outside", and begin and inside of each type. */
export const LABELS = 1 + 2 * TYPES.length
