import type { StoryDigest } from './digest.ts'
import type { Likenesses } from './likeness.ts'

/**
 * Two texts after one pattern have its words in common, and not the names and figures: at so much less of these than of the words.
 * Of the copies of one text in neardup-docs (dev) one in a hundred is below it.
 */
const PATTERN = 0.7
/**
 * The same for texts of one week: an outlet that shortens a report writes "12bn" and "Nov 13" for "12 billion" and "Friday", and two events of a
 * pattern have next to no name in common (two invented reports of one treaty are at .59). By judgement.
 */
const PATTERN_OF_DAYS = 0.4
export const WEEK = 7
/**
 * From which share on the names and figures of the one are the other's: nineteen of twenty cuttings, expansions and light revisions of
 * neardup-docs (dev) have more of them.
 */
const SAME_MATTER = 0.8
/** Days between two reports beyond which the later one names the day of the event, if it tells of it. As for counts (`told-days.ts`). */
const NEWS_DAYS = 60
/** What a likeness counts between copies that only look alike. Set by judgement. */
const LEFT = 0.4
/**
 * Days between reports after which half of their likeness is left, where neither names the other's days: a follow-up comes months later,
 * and the words of a place recur with each thing that happens there (a decaying weight, as Yang, Pierce and Carbonell 1998). By judgement.
 */
const HALF_LEFT = 250
/**
 * Reports of one week are more likely of one event than such that lie further apart or whose days are not known, and so are reports that name
 * the same people: their likeness counts so much more. By judgement; in story-basil (dev), with its days, 1.3 joins nothing that it should not.
 */
const NEAR = 1.1
/** So many people with their full names are the persons of one affair, however long ago: a case, a merger, a budget and what came of it. */
const PERSONS_OF_ONE_AFFAIR = 3
/** So many of them speak for texts without a day: one, a president, is in all of them (story-basil, read with its names, has precision .96 then, and 1 with two). */
const PERSONS_OF_ONE_WEEK = 2
/** A report tells of the week before it, and names days by its own zone. */
const DAYS_BEFORE = 7
const DAYS_AFTER = 1

const DAY = 86_400_000

/** Why two texts that are alike are taken to tell of two events of one kind. */
export type LookAlike = 'pattern' | 'days' | 'topic'

/**
 * Whether two texts only look alike: they were written after one pattern, or lie far apart in time and neither names the other's
 * days, nor do both look back on one day. Of copies (`containedInCopy`) names and figures decide, too: what is printed again is the same event whenever that is.
 */
export function lookAlike(
  a: StoryDigest,
  b: StoryDigest,
  { names, words }: Likenesses,
  containedInCopy: number | undefined,
): LookAlike | undefined {
  const areCopies = containedInCopy !== undefined
  if (areCopies && containedInCopy >= SAME_MATTER) return undefined
  const isFar = daysApart(a, b) > NEWS_DAYS
  // A pattern that is filled in again may name the day on which it was filled in before.
  const isKnownAffair = namesDaysOf(a, b) || namesDaysOf(b, a) || lookBackAlike(a, b) || haveOnePersons(a, b)
  if (isFar && (areCopies || !isKnownAffair)) return 'days'
  if (!areCopies && areOfOneTopic(a, b)) return 'topic'
  const pattern = daysApart(a, b) <= WEEK ? PATTERN_OF_DAYS : PATTERN
  return areCopies && names < pattern * words ? 'pattern' : undefined
}

/**
 * Whether one of two texts speaks to its readers, and nothing shows that it tells of what happened in the days of the other: guides to one topic
 * are as alike as reports of one event.
 */
function areOfOneTopic(a: StoryDigest, b: StoryDigest): boolean {
  const speaking = [a, b].filter(({ addressesReaders }) => addressesReaders === true).length
  if (speaking === 0 || (areDated(a, b) && daysApart(a, b) <= WEEK)) return false
  const tellDays = a.namesDay === true && b.namesDay === true
  return speaking === 2 || !(tellDays || commonPersons(a, b) > 0)
}

function areDated(a: StoryDigest, b: StoryDigest): boolean {
  return !Number.isNaN(dayOf(a)) && !Number.isNaN(dayOf(b))
}

/** What is left of the likeness of two texts that only look alike. */
export function discounted(
  a: StoryDigest,
  b: StoryDigest,
  { names, likeness }: Likenesses,
  areCopies: boolean,
): number {
  return areCopies ? LEFT * Math.min(names, likeness) : (likeness * HALF_LEFT) / (HALF_LEFT + daysApart(a, b))
}

/**
 * Days after which reports of one event that have its names in common have some words for what was done in common, too, and how alike these
 * are at least: else the same town, or firm, was in the news again. Set on invented reports of follow-ups (.07 and more) and of other things
 * that befell the same (half of them below).
 */
const SOON = 3
const LEAST_WORDS = 0.06

/** The likeness of two texts by their terms, in view of their days and their people. */
export function inContext(a: StoryDigest, b: StoryDigest, { likeness: found, words }: Likenesses): number {
  const likeness = daysApart(a, b) > SOON ? found * Math.min(1, words / LEAST_WORDS) : found
  // Of texts without a day, two persons whom both name in full speak for them as a common week does for others.
  const isNear = areDated(a, b) ? daysApart(a, b) <= WEEK : commonPersons(a, b) >= PERSONS_OF_ONE_WEEK
  return isNear || haveOnePersons(a, b) ? Math.min(1, NEAR * likeness) : likeness
}

function haveOnePersons(a: StoryDigest, b: StoryDigest): boolean {
  return commonPersons(a, b) >= PERSONS_OF_ONE_AFFAIR
}

function commonPersons({ persons: ofA = [] }: StoryDigest, { persons: ofB = [] }: StoryDigest): number {
  const known = new Set(ofB)
  return ofA.filter((person) => known.has(person)).length
}

/** Days between the days that two texts state; 0 where one of the two is not stated. */
export function daysApart(a: StoryDigest, b: StoryDigest): number {
  const apart = Math.abs(dayOf(a) - dayOf(b)) / DAY
  return Number.isNaN(apart) ? 0 : apart
}

function namesDaysOf(teller: StoryDigest, { published }: StoryDigest): boolean {
  const day = Date.parse(published.slice(0, 10))
  const [from, to] = [day - DAYS_BEFORE * DAY, day + DAYS_AFTER * DAY]
  return (teller.days ?? []).some(([first, last]) => Date.parse(first) <= to && Date.parse(last) >= from)
}

/**
 * Whether both name one day, or month, that lay more than a week behind either: "seven weeks after the flood" and "the flood in July" look
 * back on one event, however far they lie apart themselves.
 */
function lookBackAlike(a: StoryDigest, b: StoryDigest): boolean {
  const behind = Math.min(dayOf(a), dayOf(b)) - DAYS_BEFORE * DAY
  const past = ({ days = [] }: StoryDigest): [number, number][] =>
    days
      .map(([first, last]): [number, number] => [Date.parse(first), Date.parse(last)])
      .filter(([, last]) => last < behind)
  const ofB = past(b)
  return past(a).some(([first, last]) => ofB.some(([from, to]) => first <= to && from <= last))
}

function dayOf({ published }: StoryDigest): number {
  return Date.parse(published.slice(0, 10))
}
