import type { Block } from '../../model/document.ts'
import type { Sentence } from '../../model/sentence.ts'
import { STATEMENT_TYPES, type StatementType } from '../encoder/labels.ts'
import type { Tags } from '../encoder/tags.ts'
import { begins, continues, spansOf } from '../labels.ts'
import { isDateline } from '../sentences.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

/** The parts of a statement as the labels have them. */
export interface LabelledStatement {
  source: Range[]
  cue: Range[]
  content: Range[]
}

/** A stretch of words with one label. */
interface Part extends Range {
  kind: 'source' | 'cue' | 'content'
  /** The side on which its cue stands. */
  side: 'left' | 'right' | undefined
  from: number
  to: number
  sentence: number
  paragraph: number
  /** Stands in a title or heading, which says nothing together with the paragraphs beside it. */
  heading: boolean
}

// What stands between a part and its cue, in words: set by judgement in the probe, before the first score.
const SENTENCE_END = 30
const PARAGRAPH_END = 200
const WRONG_SIDE = 1000
/** Less than another sentence: "Tom Hale, *who* denied" must not take the next sentence's cue from its own source. */
const SECOND_SOURCE = 25
/** So many cues before and behind a part are looked at: a hostile paragraph stays linear. */
const CUES_AROUND = 12

/**
 * Statements from the labels: each source and content goes to the nearest cue on the side that its label names, no
 * further than the next paragraph; a cue without a source shares the nearest one before it in its sentence ("said A and
 * added B": on PolNeAR's train part right in 988 cases of 1,217). Contents without a cue are statements of nobody.
 */
export function labelledStatements(
  tags: Tags,
  sentences: readonly Sentence[],
  blocks: readonly Pick<Block, 'kind' | 'end'>[],
): LabelledStatement[] {
  const parts = partsOf(tags, sentences, blocks)
  const cues = parts.filter(({ kind }) => kind === 'cue')
  const groups = cues.map((cue) => ({ cue, source: [] as Part[], content: [] as Part[] }))
  const loose: Part[] = []
  const cuesOf = new Set(cues.map(({ paragraph }) => paragraph))
  // What stands in a paragraph of its own, as a byline does, comes last: the cue beside it has its source by then.
  const [beside, apart] = [true, false].map((near) =>
    parts.filter(({ kind, paragraph }) => kind !== 'cue' && cuesOf.has(paragraph) === near),
  )
  for (const part of [...(beside ?? []), ...(apart ?? [])]) {
    const next = firstFrom(cues, part.from)
    let least = Number.POSITIVE_INFINITY
    let best: (typeof groups)[number] | undefined
    for (const group of groups.slice(Math.max(0, next - CUES_AROUND), next + CUES_AROUND)) {
      if (Math.abs(group.cue.paragraph - part.paragraph) > 1) continue
      if (group.cue.paragraph !== part.paragraph && (group.cue.heading || part.heading)) continue
      const taken = part.kind === 'source' && group.source.length > 0
      const cost = distance(part, group.cue) + (taken ? SECOND_SOURCE : 0)
      if (cost >= least) continue
      least = cost
      best = group
    }
    if (best === undefined) loose.push(part)
    else if (part.kind === 'source') best.source.push(part)
    else if (part.kind === 'content') best.content.push(part)
  }
  let before: Part | undefined
  for (const group of groups) {
    const own = group.source.at(-1)
    const shared =
      before?.sentence === group.cue.sentence && isJoined(before, group.cue, sentences) ? before : undefined
    if (own !== undefined) before = own
    else if (shared !== undefined) group.source.push(shared)
  }
  return [
    ...groups
      .filter(({ content }) => content.length > 0)
      .map(({ cue, source, content }) => ({
        source: ownSource(cue, source),
        cue: [cue],
        content: content.filter(
          (part) => !isStray(part, cue, content, sentences) && !isEarlier(part, cue, sentences),
        ),
      }))
      .filter(({ content }) => content.length > 0),
    ...loose
      .filter(({ kind }) => kind === 'content')
      .map((content) => ({ source: [], cue: [], content: [content] })),
  ].map(({ source, cue, content }) => ({
    source: source.map(range),
    cue: cue.map(range),
    content: content.map(range),
  }))
}

/** Whether a cue may share the source before it: in "Reed asked; others answered" it has one of its own. */
function isJoined(source: Part, cue: Part, sentences: readonly Sentence[]): boolean {
  const { start, text } = sentences[cue.sentence] ?? { start: 0, text: '' }
  return (
    source.to <= cue.from && !text.slice(Math.max(0, source.end - start), cue.start - start).includes(';')
  )
}

/** Index of the first cue that does not begin before `from`; cues stand in order. */
function firstFrom(cues: readonly Part[], from: number): number {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.from ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** A source in the sentence of the cue needs none from another. */
function ownSource(cue: Part, source: readonly Part[]): readonly Part[] {
  const own = source.filter(({ sentence }) => sentence === cue.sentence)
  return own.length > 0 ? own : source
}

const MARK = /["“”„«»]/
const LETTER = /[\p{L}\p{N}]/u

/**
 * Whether words that are not quoted stand before the sentence of the cue, which has its own words beside it, or are but a piece of another one: what
 * somebody says covers the sentences that it goes on in.
 */
function isStray(part: Part, cue: Part, content: readonly Part[], sentences: readonly Sentence[]): boolean {
  if (part.sentence === cue.sentence || !content.some(({ sentence }) => sentence === cue.sentence))
    return false
  const sentence = sentences[part.sentence]
  if (sentence === undefined || part.end > sentence.end) return false
  const { start, text } = sentence
  // A whole sentence before that of the cue is the narrator's, unless it stands in marks.
  if (part.sentence < cue.sentence && !MARK.test(text)) return true
  const words = text.slice(Math.max(0, part.start - start), part.end - start)
  const outside = text.slice(0, Math.max(0, part.start - start)) + text.slice(part.end - start)
  return !MARK.test(words) && LETTER.test(outside)
}

/** A narrator's sentence of the paragraph before is not what somebody says in this one: "… that analysts had forecast". */
function isEarlier(part: Part, cue: Part, sentences: readonly Sentence[]): boolean {
  return part.paragraph < cue.paragraph && !MARK.test(sentences[part.sentence]?.text ?? '')
}

const range = ({ start, end }: Range): Range => ({ start, end })

function distance(part: Part, cue: Part): number {
  const right = cue.from > part.from
  const words = right ? cue.from - part.to : part.from - cue.to
  return (
    words +
    SENTENCE_END * Math.abs(part.sentence - cue.sentence) +
    PARAGRAPH_END * Math.abs(part.paragraph - cue.paragraph) +
    (part.side === (right ? 'right' : 'left') ? 0 : WRONG_SIDE)
  )
}

/** The labelled stretches in order; one that goes on in the next paragraph is a part in each. */
function partsOf(
  { words, paragraphs, statements }: Tags,
  sentences: readonly Sentence[],
  blocks: readonly Pick<Block, 'kind' | 'end'>[],
): Part[] {
  let sentence = 0
  let paragraph = 0
  const parts: Part[] = []
  for (const span of spansOf(statements.labels)) {
    const label: StatementType = STATEMENT_TYPES[span.type] ?? 'cue'
    const kind = label === 'cue' ? 'cue' : label.startsWith('source') ? 'source' : 'content'
    const side = label === 'cue' ? undefined : label.endsWith('right') ? 'right' : 'left'
    for (let { from } = span; from < span.to; ) {
      while ((paragraphs[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= from) paragraph += 1
      const to = Math.min(span.to, paragraphs[paragraph + 1] ?? span.to)
      let start = words[from]?.start ?? 0
      const end = words[to - 1]?.end ?? 0
      while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence += 1
      const behind = sentences[sentence + 1]?.start ?? end
      if (kind === 'content' && behind < end && isDateline(sentences[sentence]?.text ?? '')) start = behind
      // Who speaks is named in the sentence of the cue, and so are words without marks before a tag, whatever the labels run over.
      else if (side === 'right')
        while (runsOn(sentences, sentence, end) && (kind === 'source' || !isMarked(sentences, sentence))) {
          sentence += 1
          start = sentences[sentence]?.start ?? start
        }
      const block = blocks[firstEndingBehind(blocks, start)]?.kind
      const heading = block === 'title' || block === 'heading'
      parts.push({ start, end, kind, side, from, to, sentence, paragraph, heading })
      from = to
    }
  }
  return parts
}

const runsOn = (sentences: readonly Sentence[], at: number, end: number): boolean =>
  (sentences[at + 1]?.start ?? end) < end
const isMarked = (sentences: readonly Sentence[], at: number): boolean =>
  MARK.test(sentences[at]?.text ?? '') || MARK.test(sentences[at + 1]?.text ?? '')

const CUE = STATEMENT_TYPES.indexOf('cue')

/**
 * By how much the best labelling in which a word of `range` is a cue falls short of the best of all, in log-odds: 0 where
 * the labels say cue, less the further the encoder is from it.
 */
export function cueMargin({ words, statements: { best, labels } }: Tags, range: Range): number {
  const count = best.length / Math.max(1, labels.length)
  let most = Number.NEGATIVE_INFINITY
  for (
    let word = firstEndingBehind(words, range.start);
    (words[word]?.start ?? range.end) < range.end;
    word += 1
  ) {
    const row = best.subarray(word * count, (word + 1) * count)
    const top = Math.max(...row)
    most = Math.max(most, (row[begins(CUE)] ?? 0) - top, (row[continues(CUE)] ?? 0) - top)
  }
  return most
}

/** How sure the labels are of where the parts of a statement begin and end: the least lead over the second best, in log-odds. */
export function certainty(tags: Tags, { source, cue, content }: LabelledStatement): number {
  const { words } = tags
  let least = Number.POSITIVE_INFINITY
  for (const { start, end } of [...source, ...cue, ...content]) {
    const from = firstEndingBehind(words, start)
    const behind = firstEndingBehind(words, end)
    least = Math.min(least, lead(tags, from), lead(tags, behind))
  }
  return least
}

/** By how much the best label of a word leads the second best; behind the last word, nothing is in doubt. */
function lead({ words, statements: { best, labels } }: Tags, word: number): number {
  if (word >= words.length) return Number.POSITIVE_INFINITY
  const count = best.length / labels.length
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let i = word * count; i < (word + 1) * count; i += 1) {
    const sum = best[i] ?? 0
    if (sum > first) [first, second] = [sum, first]
    else if (sum > second) second = sum
  }
  return first - second
}
