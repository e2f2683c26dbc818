import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/function-words.ts'
import { CLAIMS } from '../language/en/tail-words.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { skipSetting } from './complements.ts'
import type { Cue } from './cues.ts'
import { readDescription } from './description.ts'
import { behindQuotation, clauseStart, type Frame, isComma, trimMarks } from './frame.ts'
import { goesOn, interrupted } from './interrupted.ts'
import { endsStopped, type ItemRange, nounPhraseEnd } from './noun-phrases.ts'
import type { Item, Unit } from './units.ts'

/** A tag behind its words: "…," she said. Also between them: "…," she said, "…". */
export function tagBehind(
  unit: Unit,
  cue: Cue,
  subject: ItemRange,
  complement: boolean,
  frames: readonly Frame[],
): Frame | undefined {
  const { items } = unit
  if (cue.frames.quote !== true && cue.frames.clause !== 'free') return undefined
  if (isClaimed(items, subject)) return undefined
  const quoted = behindQuotation(items, subject.from)
  if (subject.from > 0 && !quoted && !isComma(items[subject.from - 1])) return undefined
  // "…," he told reporters: the hearer stands in the tag.
  const hearer = cue.frames.hearer !== undefined ? nounPhraseEnd(items, cue.verb + 1, false) : cue.verb + 1
  const after = skipSetting(items, hearer)
  const behind = items[after]
  const ends = behind === undefined || (behind.kind === 'mark' && behind.lower !== ':')
  const quoteAfterComma = isComma(behind) && items[after + 1]?.kind === 'quotation'
  if (subject.from === 0) {
    const alone = cue.frames.quote === true && ends && !quoteAfterComma && !complement
    return alone ? tagFrame(unit, cue, subject, undefined, cue.verb + 1) : undefined
  }
  if (!quoted && (!ends || complement) && !quoteAfterComma) return undefined
  // "Asked why, she said, “It is old.”": a whole sentence in marks has no part before its tag.
  const whole = quoteAfterComma && items[after + 1]?.capital === true
  if (whole && !quoted && !items.slice(0, subject.from).some(({ kind }) => kind === 'quotation'))
    return undefined
  const participle = /ing$/.test(items[cue.verb + 1]?.lower ?? '')
  if (quoted && !endsStopped(items[subject.from - 1]) && !ends && complement && !participle) return undefined
  const before = { from: clauseStart(items, subject.from, frames), to: subject.from }
  return tagFrame(unit, cue, subject, before, after)
}

/** "…, *a claim the council* has never answered": a subject of the reporter's own, behind what the words are called. */
function isClaimed(items: readonly Item[], { from, to }: ItemRange): boolean {
  const [article, noun, ...rest] = items.slice(from, to)
  return (
    /^an?$/.test(article?.lower ?? '') &&
    CLAIMS.includes(noun?.lower ?? '') &&
    rest.some((item) => DETERMINERS.has(item.lower) || item.capital || SUBJECT_PRONOUNS.has(item.lower))
  )
}

/** "…," said the mayor of Hill Valley. */
export function invertedTag(unit: Unit, cue: Cue, frames: readonly Frame[]): Frame | undefined {
  const { items } = unit
  // "told the Echo": the hearer stands behind such a verb, never the speaker.
  if (cue.frames.quote !== true || cue.frames.hearer === 'always' || cue.from !== cue.verb) return undefined
  if (cue.verb === 0) return announcing(unit)
  const quoted = behindQuotation(items, cue.verb)
  if (!quoted && !isComma(items[cue.verb - 1]) && !asked(items, cue.verb)) return undefined
  const first = items[cue.verb + 1]
  if (first === undefined || /^(?:that|to|how|why|what|it|there|then)$/.test(first.lower)) return undefined
  if (skipSetting(items, cue.verb + 1) > cue.verb + 1) return undefined
  const end = SUBJECT_PRONOUNS.has(first.lower) ? cue.verb + 2 : nounPhraseEnd(items, cue.verb + 1, true)
  if (end === cue.verb + 1) return undefined
  const behind = items[end]
  if (!quoted && behind !== undefined && behind.kind !== 'mark' && !PREPOSITIONS.has(behind.lower)) {
    return undefined
  }
  if (behind !== undefined && AUXILIARIES.has(behind.lower)) return undefined
  const content = { from: clauseStart(items, cue.verb, frames), to: cue.verb }
  if (!quoted && !(mayBeClause(items, content) && maySpeak(items, { from: cue.verb + 1, to: end })))
    return undefined
  return tagFrame(unit, cue, { from: cue.verb + 1, to: end }, content, skipSetting(items, end))
}

/**
 * Whether words have what may be their finite verb. "Ned Orlow, the firm's vice president, said the company …" has none: there the
 * words follow.
 */
function mayBeClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (item === undefined || item.kind === 'mark') continue
    if (item.kind === 'quotation' || AUXILIARIES.has(item.lower)) return true
    if (item.kind !== 'word' || item.capital) continue
    if (isPast(item.lower) || /['’](?:s|re|ll|ve|d|m)$|n['’]t$/.test(item.lower)) return true
    const before = items[at - 1]
    const held = before !== undefined && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
    if (at > from && !held && /[^s]s$/.test(item.lower)) return true
    if (at > from && SUBJECT_PRONOUNS.has(before?.lower ?? '')) return true
  }
  return false
}

/** Whether a phrase behind its verb may be who speaks: a name, a pronoun or who is known to; no infinitive hangs on it. */
function maySpeak(items: readonly Item[], { from, to }: ItemRange): boolean {
  const words = items.slice(from, to)
  if (words.some(({ lower }, i) => lower === 'to' && words[i + 1]?.capital === false)) return false
  if (words.some(({ capital }) => capital) || SUBJECT_PRONOUNS.has(words[0]?.lower ?? '')) return true
  return readDescription(words.map(({ lower }) => lower).join(' '), false).kind !== 'unknown'
}

/** — Who pays? *asked Ann Reed.* Dialogue that a dash opens, with the mark of its question before the tag. */
function asked(items: readonly Item[], verb: number): boolean {
  const dash = items[0]
  return dash?.kind === 'mark' && '—–―-'.includes(dash.lower) && /^[?!]$/.test(items[verb - 1]?.lower ?? '')
}

/** Said Ann Reed: “…” */
function announcing(unit: Unit): Frame | undefined {
  const { items } = unit
  const end = nounPhraseEnd(items, 1, true)
  const quote = items.findIndex((item, index) => index >= end && item.kind === 'quotation')
  if (end === 1 || quote < 0 || quote > end + 1 || items[quote - 1]?.kind !== 'mark') return undefined
  return {
    source: { from: 1, to: end },
    cue: { from: 0, to: 1 },
    content: [trimMarks(items, { from: quote, to: items.length })],
    rule: 'inverted-opening',
  }
}

/** “…” — Ann Reed: the name that signs a quotation behind a dash. */
export function signature(unit: Unit): Frame | undefined {
  const { items } = unit
  const hyphen = items[0]?.lower === '-' && (items[1]?.start ?? 0) > items[0].end
  const dash = hyphen ? 0 : items.findIndex(({ kind, lower }) => kind === 'mark' && '—–―'.includes(lower))
  if (dash < 0 || dash > 1 || items.length > dash + 9) return undefined
  if (dash === 1 && items[0]?.quotation === undefined) return undefined
  const { to } = trimMarks(items, { from: dash + 1, to: items.length })
  const name = items.slice(dash + 1, to)
  const named = name[0]?.capital === true && name.at(-1)?.capital === true
  if (!named || !name.every((item) => item.kind === 'word' || item.lower === '.' || item.lower === ',')) {
    return undefined
  }
  const frame: Frame = {
    source: { from: dash + 1, to },
    cue: { from: dash, to: dash + 1 },
    content: dash === 1 ? [{ from: 0, to: 1 }] : [],
    rule: 'signature',
    tag: true,
  }
  return dash === 0 ? { ...frame, wantsBefore: true } : frame
}

/** "As the mayor noted, …" and "…, as the mayor noted". */
export function asClause(
  unit: Unit,
  cue: Cue,
  subject: ItemRange,
  frames: readonly Frame[],
): Frame | undefined {
  const { items } = unit
  const as = subject.from - 1
  const behind = items[cue.verb + 1]
  if (items[as]?.lower !== 'as' || cue.frames.clause === undefined) return undefined
  const base = { source: subject, cue: { from: cue.from, to: cue.verb + 1 }, rule: 'as-clause' }
  if (as <= 1 && isComma(behind)) {
    return { ...base, content: [trimMarks(items, { from: cue.verb + 2, to: items.length })], open: true }
  }
  const trailing = behind === undefined || behind.kind === 'mark'
  if (!trailing || !isComma(items[as - 1])) return undefined
  return { ...base, content: [trimMarks(items, { from: clauseStart(items, as, frames), to: as })], tag: true }
}

function tagFrame(
  unit: Unit,
  cue: Cue,
  source: ItemRange,
  before: ItemRange | undefined,
  after: number,
): Frame {
  const { items } = unit
  const verb = { from: cue.from, to: cue.verb + 1 }
  if (before === undefined)
    return { source, cue: verb, content: [], rule: 'tag-alone', tag: true, wantsBefore: true }
  const content = [trimMarks(items, interrupted(items, before))]
  const next = items[after]
  const first = items[after + 1]
  const quoted = items.slice(before.from, before.to).some((item) => item.kind === 'quotation')
  const resumed =
    isComma(next) && (first?.kind === 'quotation' || (!quoted && goesOn(items, before, after + 1)))
  if (first !== undefined && (resumed || next?.lower === ':')) {
    content.push(trimMarks(items, { from: after + 1, to: items.length }))
  }
  return { source, cue: verb, content: content.filter((part) => part.to > part.from), rule: 'tag', tag: true }
}
