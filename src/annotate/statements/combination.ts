import type { Tags } from '../encoder/tags.ts'
import { GENRE_OPENING, GENRES } from '../language/en/genre-words.ts'
import type { Quotation } from '../quotations.ts'
import { isAct } from './acts.ts'
import type { Range } from './finding.ts'
import { certainty, cueMargin, type LabelledStatement } from './labelled.ts'
import type { Statement } from './linker.ts'
import { firstEndingBehind } from './order.ts'
import { isFragment } from './tails.ts'

// All set on 60 articles of PolNeAR's train part that neither the rules nor the encoder were made with.
/** From this share of quoted words on, the conventions of quotation decide and not the labels. */
const QUOTED = 0.8
/** A statement that the rules alone have is kept where the encoder all but took its cue for one: log-odds. */
const NEARLY = 1
/** Labels less certain than this, in log-odds, give way to the rules where both have the cue. */
const DOUBTFUL = 1
/** Labels without a source are believed from this certainty on. */
const SOURCELESS = 2
/** From this share on, labelled words that stand in a statement of the rules are the same statement. */
const SAME = 0.2

/**
 * The statements of the rules and of the encoder's labels, put together. Quotations are the rules', which know where a
 * mark closes and whose the next paragraph is; of what is not wholly quoted the encoder draws the bounds, unless it wavers.
 * What the rules alone have is kept where the encoder nearly agrees, and what the encoder alone has where it names a
 * source or is sure, and does not tell an act.
 */
export function combined(
  text: string,
  byRules: readonly Statement[],
  labelled: readonly LabelledStatement[],
  quotes: readonly Quotation[],
  tags: Tags,
): Statement[] {
  const rivalsOf = rivalIndex(labelled)
  const told = new Map(
    byRules.flatMap((statement) =>
      statement.source.length > 0 ? [[statement.cue.at(-1)?.end ?? -1, statement] as const] : [],
    ),
  )
  const replaced = new Set<LabelledStatement>()
  const kept = byRules.filter((statement) => {
    const rivals = rivalsOf(statement)
    const [nearest] = rivals
    const quoted = quotedShare(statement.content, quotes) >= QUOTED
    if (nearest === undefined) return quoted || isSupported(statement, tags)
    const sameCue = shared(nearest.cue, statement.cue) > 0
    const doubtful =
      sameCue &&
      (certainty(tags, nearest) < DOUBTFUL ||
        isCutShort(text, nearest, statement) ||
        isHalf(nearest, statement) ||
        isRelativeAlone(text, nearest, statement))
    if (!quoted && !doubtful) return false
    for (const rival of rivals)
      if (shared(rival.content, statement.content) >= SAME * size(rival.content)) replaced.add(rival)
    return true
  })
  const more = labelled.filter(
    (statement) =>
      !replaced.has(statement) &&
      statement.cue.length > 0 &&
      !isAct(text, statement) &&
      !isGenre(text, statement) &&
      (statement.source.length > 0 || certainty(tags, statement) >= SOURCELESS),
  )
  return [
    ...kept,
    ...more.map(
      (statement): Statement => ({
        ...statement,
        source: sourceOf(text, statement, told),
        rules: ['encoder'],
        tag: false,
        block: 0,
        tier: 'encoder',
      }),
    ),
  ]
}

/**
 * The source of a labelled statement; where the labels have none, or but the "who" of a clause before ("Hale, who was ill, said …"),
 * that of the rules for the same cue.
 */
function sourceOf(
  text: string,
  { source, cue }: LabelledStatement,
  told: ReadonlyMap<number, Statement>,
): Range[] {
  const [only] = source
  const named = only !== undefined && !/^(?:who|which)$/i.test(text.slice(only.start, only.end))
  return named ? source : (told.get(cue.at(-1)?.end ?? -1)?.source ?? source)
}

/** "Transcript: hearing on rail safety": what kind of piece it is, not who speaks. */
function isGenre(text: string, { source, cue, content }: LabelledStatement): boolean {
  const words = source.map(({ start, end }) => text.slice(start, end).toLowerCase())
  if (words.length === 0 || text[cue[0]?.start ?? 0] !== ':') return false
  const [{ start, end } = { start: 0, end: 0 }] = content
  return words.every((word) => GENRES.has(word)) || GENRE_OPENING.test(text.slice(start, end))
}

/**
 * Finds the labelled statements that share words of content with another, the one that shares most of all words first;
 * by stretches of text, so that long documents stay linear.
 */
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
    const likeness = (other: LabelledStatement): number =>
      shared(other.content, content) / (size(other.content) + size(content))
    return [...found].toSorted((a, b) => likeness(b) - likeness(a))
  }
}

/** Whether the labels end where the clause that the rules have only begins. */
function isCutShort(text: string, labelled: LabelledStatement, { content, rules }: Statement): boolean {
  const [part, more] = labelled.content
  const whole = content.find(({ start }) => start === part?.start)
  const clause = rules[0]?.endsWith('-clause') === true
  return (
    clause &&
    part !== undefined &&
    more === undefined &&
    (whole?.end ?? 0) > part.end &&
    isFragment(text, part)
  )
}

/** Whether the labels have but one side of a clause that the attribution interrupts: "*The fire*, police said, *began at noon*". */
function isHalf({ content }: LabelledStatement, { cue, content: whole }: Statement): boolean {
  const [verb] = cue
  if (verb === undefined || whole.length !== 2) return false
  const sides = (ranges: readonly Range[]): number =>
    Number(ranges.some(({ end }) => end <= verb.start)) +
    Number(ranges.some(({ start }) => start >= verb.end))
  return sides(whole) === 2 && sides(content) === 1
}

/** "Norland, *Reed added*, was ahead": an attribution in the middle of a clause is nothing else, whatever the labels say. */
const isAside = ({ rules, cue: [verb], content: [before, behind] }: Statement): boolean =>
  rules[0] === 'tag' &&
  verb !== undefined &&
  before !== undefined &&
  behind !== undefined &&
  before.end <= verb.start &&
  behind.start >= verb.end

const RELATIVE = /^(?:that|which|who|whom|whose|where)\s/

/** Whether the labels have but a clause that hangs on a noun of the words before a tag: "a picture *that was lost*, the museum said". */
function isRelativeAlone(
  text: string,
  { content, cue }: LabelledStatement,
  { content: whole }: Statement,
): boolean {
  const [part, more] = content
  const [all] = whole
  const verb = cue[0]
  if (part === undefined || more !== undefined || all === undefined || verb === undefined) return false
  const inside = all.start < part.start && part.end <= all.end && all.end <= verb.start
  return inside && RELATIVE.test(text.slice(part.start, part.end))
}

/** Whether the encoder all but took its cue for one; a statement without a cue is judged by nothing, and "according to" is always one. */
function isSupported(statement: Statement, tags: Tags): boolean {
  const { cue, rules } = statement
  return (
    cue.length === 0 ||
    rules[0] === 'according-to' ||
    isAside(statement) ||
    cue.some((range) => cueMargin(tags, range) >= -NEARLY)
  )
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
