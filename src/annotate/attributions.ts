import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import type { Entity, Mention } from '../model/entity.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Tags } from './encoder/tags.ts'
import { languageOf } from './language/date-languages.ts'
import { type Quotation, quotations } from './quotations.ts'
import {
  isBarePronoun,
  isComparison,
  isCounsel,
  isDone,
  isDue,
  isHanging,
  isNobodys,
  isPerformed,
  isSilence,
  isThing,
  isUntold,
  withoutPassiveSubject,
  withoutTimeOfSaying,
} from './statements/acts.ts'
import { combined } from './statements/combination.ts'
import type { Range } from './statements/finding.ts'
import { isHeadlinePassive, isNarratorsQuestion } from './statements/headlines.ts'
import { type LabelledStatement, labelledStatements } from './statements/labelled.ts'
import { link, type Statement } from './statements/linker.ts'
import { firstEndingBehind } from './statements/order.ts'
import { findings } from './statements/rules.ts'
import { speakers } from './statements/speakers.ts'
import { speechAct } from './statements/speech-act.ts'
import {
  isNaming,
  isSetting,
  isTopic,
  withInfinitive,
  withoutSource,
  withoutTail,
} from './statements/tails.ts'
import { type Transcript, turns } from './statements/transcripts.ts'
import { units } from './statements/units.ts'

const LETTER = /[\p{L}\p{N}]/u

/** What looks like a statement and is none. */
const NONE = [
  isBarePronoun,
  isPerformed,
  isDone,
  isSilence,
  isCounsel,
  isHanging,
  isDue,
  isNobodys,
  isThing,
  isUntold,
  isComparison,
  isNaming,
  isSetting,
  isNarratorsQuestion,
]

/**
 * Who said what in the document, in order of text: direct, mixed and indirect statements with source, cue and content
 * as PolNeAR annotates them, each with its speaker among `names` or the reason why there is none. Of a text in another language none
 * (`language/coverage.ts` says so).
 */
export function attributions(
  document: Document,
  sentences: readonly Sentence[],
  names: { mentions: readonly Mention[]; entities: readonly Entity[] },
  tags?: Tags,
): Attribution[] {
  if (languageOf(document) !== 'en') return []
  const quotes = quotations(document.text, document.blocks)
  const forms = names.entities.flatMap((entity) => entity.forms)
  const transcript = turns(document.text, document.blocks, forms)
  const parts = units(document, sentences, quotes).filter((unit) => !transcript.blocks.has(unit.block))
  const byRules = link(document, parts, findings(parts))
  const found =
    tags === undefined
      ? byRules
      : byTags(
          document,
          byRules,
          quotes,
          tags,
          names.mentions,
          outside(tags, sentences, transcript, document),
        )
  const { text } = document
  const told = found
    .map((statement) => withoutTimeOfSaying(text, withoutPassiveSubject(text, statement)))
    .map((statement) => withoutTail(text, withInfinitive(text, withoutSource(text, statement)), quotes))
    .filter(
      (statement) =>
        !isTopic(text, statement, names.mentions) &&
        !isHeadlinePassive(text, statement, document.blocks) &&
        !NONE.some((isNone) => isNone(text, statement)),
    )
  const statements = [...told, ...turnsOf(transcript)].toSorted(
    (a, b) => hull(a).start - hull(b).start || hull(a).end - hull(b).end,
  )
  const resolved = speakers(document, statements, names, quotes)
  return statements.map((statement, index) => ({
    id: `a${index}`,
    ...hull(statement),
    type: typeOf(document.text, statement.content, quotes),
    ...actOf(document.text, statement),
    source: spans(document.text, statement.source),
    cue: spans(document.text, statement.cue),
    content: spans(document.text, statement.content),
    speaker: resolved[index] ?? { absent: true, reason: 'no source stands in the text' },
    tier: statement.tier ?? 'rules',
  }))
}

/** What the encoder labels outside the turns of a transcript, whose form it was not taught. */
function outside(
  tags: Tags,
  sentences: readonly Sentence[],
  { blocks }: Transcript,
  document: Document,
): LabelledStatement[] {
  return labelledStatements(tags, sentences, document.blocks).filter(
    ({ content }) => !blocks.has(firstEndingBehind(document.blocks, content[0]?.start ?? 0)),
  )
}

/** The statements of the rules and of the labels put together, without what the labels take for a verb in a name. */
function byTags(
  { text }: Document,
  byRules: readonly Statement[],
  quotes: readonly Quotation[],
  tags: Tags,
  mentions: readonly Mention[],
  labelled: readonly LabelledStatement[],
): Statement[] {
  const misread = labelled.filter(({ cue }) => isNamed(cue, mentions))
  const found = combined(
    text,
    byRules,
    labelled.filter((statement) => !misread.includes(statement)),
    quotes,
    tags,
  )
  const more =
    misread.length === 0 ? [] : byRules.filter((statement) => misread.some((one) => meet(one, statement)))
  return [...found, ...more.filter((statement) => !found.some((one) => meet(one, statement)))]
}

/** "Hotel owner *Said* Athman said": part of a name is no verb. */
function isNamed([verb]: readonly Range[], mentions: readonly Mention[]): boolean {
  const mention = verb && mentions[firstEndingBehind(mentions, verb.start)]
  return verb !== undefined && mention !== undefined && mention.start <= verb.start && verb.end <= mention.end
}

const meet = (one: LabelledStatement, other: LabelledStatement): boolean =>
  one.content.some(({ start, end }) => other.content.some((range) => start < range.end && range.start < end))

function turnsOf({ findings }: Transcript): Statement[] {
  return [...findings].map(([block, { source, cue, content, rule }]) => ({
    source,
    cue,
    content,
    rules: [rule],
    tag: false,
    block,
  }))
}

function actOf(text: string, statement: Statement): Pick<Attribution, 'act'> {
  const act = speechAct(text, statement)
  return act === undefined ? {} : { act }
}

function spans(text: string, ranges: readonly Range[]) {
  return ranges
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

function hull({ source, cue, content }: Statement): Range {
  const all = [...source, ...cue, ...content]
  return {
    start: all.reduce((least, range) => Math.min(least, range.start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, range) => Math.max(most, range.end), 0),
  }
}

/** By the share of the content's letters and digits that stand inside quotation marks. */
function typeOf(text: string, content: readonly Range[], quotes: readonly Quotation[]): Attribution['type'] {
  let quoted = 0
  let all = 0
  for (const range of content) {
    all += letters(text, range.start, range.end)
    for (let index = firstEndingBehind(quotes, range.start); index < quotes.length; index++) {
      const quote = quotes[index]
      if (quote === undefined || quote.start >= range.end) break
      quoted += letters(text, Math.max(quote.start, range.start), Math.min(quote.end, range.end))
    }
  }
  const share = all === 0 ? 0 : quoted / all
  return share >= 0.95 ? 'direct' : share <= 0.05 ? 'indirect' : 'mixed'
}

function letters(text: string, start: number, end: number): number {
  let count = 0
  for (const character of text.slice(start, end)) if (LETTER.test(character)) count++
  return count
}
