import type { Entity, Mention } from '../../model/entity.ts'
import type { Context } from './context.ts'
import { readDescription } from './description.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

/** What the "who" or "which" at `range` goes back to: the name right before it, or before its appositive. */
export function relativeAntecedent(context: Context, range: Range): Entity | undefined {
  const mention = relatedTo(context, range)
  const entity = context.entities.get(mention?.entity ?? '')
  if (mention === undefined || entity === undefined) return undefined
  // "villagers in Kulm, who complain": a place does not speak, nor what only says where or whose somebody is.
  if (entity.type === 'place' || hangsOn(context, mention, entity.type === 'organisation')) return undefined
  const between = context.document.text.slice(mention.end, range.start)
  if (/^,?\s*$/.test(between)) return entity
  const person = entity.type === 'person' && (isOrigin(between) || isAppositive(between))
  return person ? entity : undefined
}

/** The name before a relative pronoun; of "Gov. Ann Reed of Norland, who" and "Ann Reed, the mayor of Harrow, who" the person’s. */
function relatedTo({ document, mentions, entities }: Context, { start }: Range): Mention | undefined {
  const last = firstEndingBehind(mentions, start) - 1
  const [before, beside] = [mentions[last - 1], mentions[last]]
  if (before === undefined || entities.get(beside?.entity ?? '')?.type === 'person') return beside
  const between = document.text.slice(before.end, start)
  const person = entities.get(before.entity)?.type === 'person'
  return person && (isOrigin(between) || isAppositive(between)) ? before : beside
}

/** " of Norland, " */
const isOrigin = (words: string): boolean =>
  /^ (?:of|from) (?:the )?(?:\p{Lu}[\p{L}’'.-]* ?){1,4},\s$/u.test(words)

/** ", 42, the mayor of Harrow, " */
function isAppositive(words: string): boolean {
  const appositive = /^(?:, \d{1,3})?, ((?:a|an|the) [^,.;:!?\n”“"]{1,60}?),?\s$/.exec(words)?.[1]
  return appositive !== undefined && readDescription(appositive, false).kind === 'person'
}

/** Whether a name hangs on the noun before it: "a clerk in Kulm", of a body also "a clerk of Orrery". */
function hangsOn({ document }: Context, mention: Mention, ofBody: boolean): boolean {
  const { start } = mention
  const preposition = /\p{Ll} (in|at|from|of|for|with|by) (?:the )?$/u.exec(
    document.text.slice(Math.max(0, start - 20), start),
  )?.[1]
  return preposition !== undefined && (ofBody || /^(?:in|at|from)$/.test(preposition))
}
