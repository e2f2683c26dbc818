/**
 * The types of the statements head, in the order of their labels. Sources and contents say on which side their cue
 * stands: the next one to the right or the last one to the left; so the labels carry the link and no second model is
 * needed. The types of the names head are those of `names/linear/labels.ts`.
 */
export const STATEMENT_TYPES = [
  'source-right',
  'source-left',
  'cue',
  'content-right',
  'content-left',
] as const
export type StatementType = (typeof STATEMENT_TYPES)[number]
