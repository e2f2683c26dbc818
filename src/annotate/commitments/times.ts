import type { DocumentTime, Timex } from '../../model/index.ts'
import { isPast } from '../language/en/verb-forms.ts'
import { addDuration } from './calendar.ts'
import type { Candidate } from './reading.ts'
import type { Range, Word } from './words.ts'

const PREPOSITIONS = new Set('in on by at from until within after before during for over since'.split(' '))

/** The subject without a time at its edge: "In two days a withdrawal" is "a withdrawal", "Berg on Monday" is "Berg". */
export function withoutEdgeTime(words: readonly Word[], subject: Range, timexes: readonly Timex[]): Range {
  let { from, to } = subject
  if (PREPOSITIONS.has(words[from]?.lower ?? '')) from += 1
  const leading = timexAt(words[from], timexes)
  while (leading !== undefined && from < to && (words[from]?.start ?? 0) < leading.end) from += 1
  const edge = timexAt(words[to - 1], timexes)
  // "Relief Now": the last word of a name.
  const trailing = edge?.value === 'PRESENT_REF' && words[to - 1]?.capital === true ? undefined : edge
  while (trailing !== undefined && to > from && (words[to - 1]?.end ?? 0) > trailing.start) to -= 1
  if (trailing !== undefined && PREPOSITIONS.has(words[to - 1]?.lower ?? '')) to -= 1
  // "Tuesday's vote" keeps its day, and "Friday" alone is the subject itself.
  const possessive =
    leading !== undefined && (words[from]?.lower.startsWith("'") || words[from - 1]?.lower.endsWith("'s"))
  if (from >= to || possessive) return subject
  return { from: leading === undefined ? subject.from : from, to }
}

function timexAt(word: Word | undefined, timexes: readonly Timex[]): Timex | undefined {
  return timexes.find((timex) => word !== undefined && timex.start <= word.start && timex.end >= word.end)
}

/** The times that govern a clause: those in its act first, then one that stands in front of it. */
export function clauseTimes(
  words: readonly Word[],
  candidate: Candidate,
  timexes: readonly Timex[],
): Timex[] {
  const start = words[candidate.predicate.from]?.start ?? 0
  const end = words[candidate.predicate.to - 1]?.end ?? 0
  const own = timexes.filter((timex) => !isAttributive(words, timex) && !isBackdated(words, timex))
  const inside = own.filter(
    (timex) => timex.end > start && timex.start < end && !isOfPastClause(words, candidate.predicate, timex),
  )
  if (candidate.further) return inside
  // "Next year's competition will take place": the event is dated by its own name, when nothing else dates it.
  const opening = words[candidate.subject.from]
  const named = timexes.filter(
    (timex) => opening !== undefined && timex.start <= opening.start && timex.end > opening.start,
  )
  if (inside.length === 0 && named.length > 0 && isAttributive(words, named[0])) return named
  return [...inside, ...own.filter((timex) => isFronted(words, candidate, timex))]
}

/** "Will be backdated to April 1": not the day of the act. */
function isBackdated(words: readonly Word[], { start }: Timex): boolean {
  const at = words.findIndex((word) => word.end > start)
  return (
    words[at - 1]?.lower === 'to' &&
    /^(?:backdated|retroactive|back|retroactively)$/.test(words[at - 2]?.lower ?? '')
  )
}

/** "Will close after councillors backed cuts on Tuesday": the day of what was done before, in a clause of its own. */
function isOfPastClause(words: readonly Word[], { from }: Range, { start }: Timex): boolean {
  const at = words.findIndex((word) => word.end > start)
  const opener = words.findLastIndex(
    ({ lower }, index) => index > from && index < at && PAST_CLAUSE_OPENERS.has(lower),
  )
  return (
    opener > 0 &&
    words
      .slice(opener + 2, at)
      .some(
        ({ lower, capital }, index, inside) =>
          !capital &&
          isPast(lower) &&
          !/^(?:the|an?|be|to|its|his|her|their)$/.test(inside[index - 1]?.lower ?? ''),
      )
  )
}

const PAST_CLAUSE_OPENERS = new Set(['after', 'since', 'because', 'as', 'when', 'which', 'who', 'that'])

/** Whether a time only describes a noun ("a third-quarter loss", "Wednesday's ruling", "bonds due 2011"). */
function isAttributive(words: readonly Word[], timex: Timex | undefined): boolean {
  if (timex === undefined) return false
  if (/['’]s?$/.test(timex.text)) return true
  const from = words.findIndex((word) => word.end > timex.start)
  const after = words.find((word) => word.start >= timex.end)
  const before = words[from - 1]?.lower ?? ''
  const inWord = words.find((word) => word.start < timex.end && word.end > timex.end)
  if (inWord !== undefined || after?.lower.startsWith("'")) return true
  if (before === 'due') return !/^(?:is|are|was|were|be|been)$/.test(words[from - 2]?.lower ?? '')
  const described = after !== undefined && after.kind === 'word' && !FUNCTION_WORD.test(after.lower)
  // "second-quarter results", "full-year profit": a hyphen joins the period to its noun.
  if (described && /-(?:quarter|half|year|month|week)$/i.test(timex.text)) return true
  return described && (/^(?:a|an|the|its|his|her|their|our|this)$/.test(before) || before.endsWith("'s"))
}

const FUNCTION_WORD =
  /^(?:in|on|at|for|to|from|with|by|of|and|or|but|as|after|before|until|when|while|if|because|that|which|who|through|night|nights|morning|afternoon|evening)$/

/** Whether `timex` opens the clause ("On Friday, the government …", "The team on Monday will"). */
function isFronted(words: readonly Word[], candidate: Candidate, timex: Timex): boolean {
  const from = words.findIndex((word) => word.end > timex.start)
  const after = words.findIndex((word) => word.start >= timex.end)
  // "Vowed this week to fight": the day of the word and not of the act.
  const isWord = candidate.cue.pattern.slots.includes('this?')
  if (from < 0 || after < 0 || after > candidate.subject.from + 1)
    return from >= (isWord ? candidate.cue.to : candidate.cue.from) && from < candidate.verb
  const reachesSubject =
    after === candidate.subject.from || (words[after]?.lower === ',' && after + 1 === candidate.subject.from)
  const opening = PREPOSITIONS.has(words[from - 1]?.lower ?? '') ? from - 1 : from
  const before = words[opening - 1]
  return (
    reachesSubject &&
    (before === undefined || before.kind === 'mark' || before.lower === 'and' || before.lower === 'that')
  )
}

/**
 * The time as a clause about the future means it: a weekday, or a day without a year, that was read backwards is moved on to
 * its next occurrence on or after the document's day (commitment guidelines, "due").
 */
export function towardsFuture(timex: Timex, time: DocumentTime | undefined): Timex {
  // What had been planned for a day that is over is not ahead.
  if (timex.chain.some(({ rule }) => rule === 'planned-then')) return timex
  const { from, to } = timex.interval ?? {}
  if (time === undefined || from === undefined || to === undefined || to >= time.day) return timex
  if (LOOKS_BACK.test(timex.text) || /\d{4}/.test(timex.text)) return timex
  const duration = WEEKDAY.test(timex.text) ? 'P7D' : MONTH.test(timex.text) ? 'P1Y' : undefined
  const moved =
    duration === undefined ? undefined : { from: addDuration(from, duration), to: addDuration(to, duration) }
  if (moved?.from === undefined || moved.to === undefined || moved.to < time.day) return timex
  const step = {
    rule: 'next-occurrence',
    says: `in a clause about the future "${timex.text}" is ${moved.from}`,
  }
  return {
    ...timex,
    value: from === to ? moved.from : timex.value,
    interval: { from: moved.from, to: moved.to },
    chain: [...timex.chain, step],
  }
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** Whether a time lies on or after the document's day, or at least does not look back. */
export function liesAhead(timex: Timex, time: DocumentTime | undefined): boolean {
  if (timex.type === 'SET') return false
  if (timex.type === 'DURATION') return true
  const last = timex.interval?.to ?? timex.interval?.from
  if (time !== undefined && last !== undefined) return last >= time.day
  return timex.value !== 'PAST_REF' && timex.value !== 'PRESENT_REF' && !LOOKS_BACK.test(timex.text)
}

/** Whether a time is known to lie before the document's day. */
export function liesBehind(timex: Timex, time: DocumentTime | undefined): boolean {
  if (timex.type === 'DURATION' || timex.type === 'SET') return false
  const last = timex.interval?.to ?? timex.interval?.from
  if (time !== undefined && last !== undefined) return last < time.day
  return timex.value === 'PAST_REF' || LOOKS_BACK.test(timex.text)
}

const LOOKS_BACK = /\b(?:last|past|ago|yesterday|previous|earlier|recent)\b/i
