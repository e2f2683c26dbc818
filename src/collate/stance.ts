import { SAYING_WORDS } from '../annotate/language/en/saying-words.ts'
import type { Attribution } from '../model/index.ts'

/**
 * The words of the cue that a reader needs beside what is said, because without them it would be read as held by its speaker: "denied" before
 * "that the ferry was full", "welcomed" before "the move". None for a direct quotation, which stands for itself, and behind a cue of
 * mere saying.
 */
export function stance({ cue, type }: Pick<Attribution, 'cue' | 'type'>): string | undefined {
  if (type === 'direct') return undefined
  const words = cue.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
  const told = words.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  return told.every((word) => SAYING_WORDS.has(word)) ? undefined : words
}

/**
 * How a statement is told and what is done with it, in short: "indirect judgement" for "blamed the banks", "mixed denial"; of a telling its type
 * alone.
 */
export const statementKind = ({ type, act }: Pick<Attribution, 'type' | 'act'>): string =>
  act === undefined || act === 'assertion' ? type : `${type} ${act}`
