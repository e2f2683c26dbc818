import type { EntityType } from '../../../model/index.ts'

/** The types in the order of the labels' numbers. */
export const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

/** Label 0 is "outside"; type `t` begins with 1 + 2t and goes on with 2 + 2t (the BIO scheme of Ramshaw and Marcus, 1995). */
export const LABELS = 1 + 2 * TYPES.length
export const OUTSIDE = 0

export const begins = (type: number): number => 1 + 2 * type
export const continues = (type: number): number => 2 + 2 * type

/** The type of a label as an index of `TYPES`; -1 for "outside". */
export const typeOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 1)

/** A label goes on only with what has begun with its type. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || label % 2 === 1 || typeOf(before) === typeOf(label)
