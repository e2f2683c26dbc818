import type { Tags } from '../encoder/tags.ts'
import type { Quotation } from '../quotations.ts'
import type { Range } from './finding.ts'
import { cueMargin, type LabelledStatement } from './labelled.ts'
import type { Statement } from './linker.ts'
import { firstEndingBehind } from './order.ts'

/** From this share of quoted words on, the conventions of quotation decide and not the labels. */
const QUOTED = 0.8
/** A statement that the rules alone have is kept where the encoder all but took its cue for one: log-odds. */
const NEARLY = 3
/** From this share on, labelled words that stand in a statement of the rules are the same statement. */
const SAME = 0.5

/**
 * The statements of the rules and of the encoder's labels, put together. Quotations are the rules', which know where a
 * mark closes and whose the next paragraph is; of what is not or only partly quoted the encoder draws the bounds. What
 * the rules alone have is kept where the encoder nearly agrees, and what the encoder alone has where it names a source.
 * Chosen on 60 articles of PolNeAR's train part that the encoder had not seen.
 */
export function combined(
  byRules: readonly Statement[],
  labelled: readonly LabelledStatement[],
  quotes: readonly Quotation[],
  tags: Tags,
): Statement[] {
  const rivalsOf = rivalIndex(labelled)
  const kept: Statement[] = []
  const replaced = new Set<LabelledStatement>()
  for (const statement of byRules) {
    const rivals = rivalsOf(statement)
    if (rivals.length === 0) {
      if (isSupported(statement, tags)) kept.push(statement)
    } else if (quotedShare(statement.content, quotes) >= QUOTED) {
      kept.push(statement)
      for (const rival of rivals)
        if (shared(rival.content, statement.content) >= SAME * size(rival.content)) replaced.add(rival)
    }
  }
  const alone = labelled.filter(({ source, cue }) => source.length > 0 && cue.length > 0)
  return [
    ...kept,
    ...alone
      .filter((statement) => !replaced.has(statement))
      .map(
        (statement): Statement => ({
          ...statement,
          rules: ['encoder'],
          tag: false,
          block: 0,
          tier: 'encoder',
        }),
      ),
  ]
}

/** Finds the labelled statements that share words with another; by stretches of text, so that long documents stay linear. */
function rivalIndex(
  labelled: readonly LabelledStatement[],
): (statement: Statement) => readonly LabelledStatement[] {
  const parts = labelled
    .flatMap((statement) => statement.content.map((range) => ({ ...range, statement })))
    .toSorted((a, b) => a.start - b.start)
  return ({ content }) => {
    const found = new Set<LabelledStatement>()
    for (const { start, end } of content)
      for (let i = firstEndingBehind(parts, start); (parts[i]?.start ?? end) < end; i += 1) {
        const part = parts[i]
        if (part !== undefined) found.add(part.statement)
      }
    return [...found]
  }
}

/** Turns of a transcript have no cue, and no article of the training part taught the encoder their form. */
function isSupported({ cue }: Statement, tags: Tags): boolean {
  return cue.length === 0 || cue.some((range) => cueMargin(tags, range) >= -NEARLY)
}

const size = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** How many code units stand in both. */
function shared(some: readonly Range[], others: readonly Range[]): number {
  let sum = 0
  for (const one of some)
    for (const other of others)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return sum
}

/** The share of the content that stands inside quotations, marks included. */
function quotedShare(content: readonly Range[], quotes: readonly Quotation[]): number {
  let quoted = 0
  for (const { start, end } of content) {
    for (let i = firstEndingBehind(quotes, start); i < quotes.length; i += 1) {
      const quote = quotes[i]
      if (quote === undefined || quote.outerStart >= end) break
      quoted += Math.max(0, Math.min(quote.outerEnd, end) - Math.max(quote.outerStart, start))
    }
  }
  return quoted / Math.max(1, size(content))
}
