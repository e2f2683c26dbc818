import {
  ADJECTIVE_PARTICIPLES,
  AHEAD,
  BEFORE_ADJECTIVE,
  BEHIND,
  BY_THE_CALENDAR,
  CALLED_OFF,
  CHANGE_PARTICLES,
  CLAUSE_BREAKS,
  EVE_WORDS,
  EXTENSIONS,
  FORETOLD,
  GIVEN_WORDS,
  IMPLICATIVES,
  MODALS,
  MOVERS,
  NAMING,
  NOUNS_AHEAD,
  NOUNS_FOR_A_DAY,
  PLANNED,
  PREPOSITIONS_AHEAD,
  PREPOSITIONS_BEHIND,
  PRESENT_STATES,
  READY,
  SENDINGS,
  TERM_CHANGES,
} from '../language/en/direction-words.ts'
import { CLAUSE_OPENERS, PREPOSITIONS } from '../language/en/function-words.ts'
import { SMALL_NUMBERS, TENS } from '../language/en/numbers.ts'
import { isIrregularBase, isPast } from '../language/en/verb-forms.ts'
import { type Lexeme, lowerAt } from '../lexemes.ts'

export interface Direction {
  toward: 'past' | 'future'
  /** The word that says so. */
  word: Lexeme
  /** A former plan ("was due"): ahead of what the clause tells, maybe behind the text. */
  former?: boolean
  /**
   * The word governs the time beyond doubt: it says of itself what lies ahead, stands right
   * before the time, or is the verb of the clause that the time opens. An infinitive ("agreed to buy the plant Friday") does not.
   */
  firm?: boolean
}

const CLAUSE_REACH = 24

/**
 * Where a bare time lies, seen from its clause: a preposition or noun beside it decides, else the nearest verb or noun
 * of tense or plan to its left, else to its right; the right comes first where the time opens the clause ("On Friday,
 * the court will …"). Undefined where no word tells.
 */
export function directionOf(words: Lexeme[], first: number, to: number): Direction | undefined {
  const from = boundBefore(words, first)
  const beside = besideOf(words, from, to)
  if (beside !== undefined) return { firm: true, ...beside }
  const opened = opensClause(words, from) ? cueToRight(words, to) : undefined
  const right = opened !== undefined && isTailOfSaying(words, from, to, opened.word) ? undefined : opened
  const found = right ?? cueToLeft(words, from) ?? cueToRight(words, to)
  const before = words[from - 1]
  // "set Jan. 20 as the deadline", "fixed Jan. 20 for the vote": the day is what was set, not when.
  const beforeIt = found?.word === before && !/^(?:as|for)$/.test(lowerAt(words, to))
  const cue = found && (right !== undefined || beforeIt) ? { ...found, firm: true } : found
  if (before === undefined || !PREPOSITIONS_AHEAD.has(before.lower)) return cue
  // "has been closed until Monday": what lasts till now and goes on ends ahead; "was closed until Monday" may be over.
  const lasts = cue?.toward === 'future' || isPresentPerfect(words, from) || isPresentState(words, from)
  if (lasts && /^(?:until|till)$/.test(before.lower)) return { toward: 'future', word: before, firm: true }
  // "Cancelled all trains until Saturday": what was taken off stays off from then on.
  if (cue?.toward === 'past' && /^(?:until|till)$/.test(before.lower) && isShutFromNow(words, cue.word))
    return { toward: 'future', word: before, firm: true }
  return cue?.toward === 'past'
    ? cue
    : { toward: 'future', word: before, ...(AHEAD.has(before.lower) ? { firm: true } : {}) }
}

/** "Until at least Sunday": where the bound of a time begins, behind the preposition that governs both. */
function boundBefore(words: Lexeme[], from: number): number {
  const isBound =
    lowerAt(words, from - 2) === 'at' && /^(?:least|most|latest|earliest)$/.test(lowerAt(words, from - 1))
  return isBound ? from - 2 : from
}

function besideOf(words: Lexeme[], from: number, to: number): Direction | undefined {
  const before = words[from - 1]
  const after = words[to]
  // "had been mended before the Feb. 15 deadline": a deadline lies ahead of its clause, which may be over.
  if (after !== undefined && NOUNS_AHEAD.has(after.lower))
    return { toward: 'future', word: after, firm: !hasPluperfect(words, from) }
  if (before === undefined) return undefined
  if (PREPOSITIONS_BEHIND.has(before.lower)) return { toward: 'past', word: before }
  // "Will be backdated to April 1".
  if (before.lower === 'to' && /^(?:backdated|retroactive)$/.test(lowerAt(words, from - 2)))
    return { toward: 'past', word: before, firm: true }
  if (before.lower === 'as' && /^(?:soon|early)$/.test(lowerAt(words, from - 2)))
    return { toward: 'future', word: words[from - 2] ?? before }
  if (before.lower === 'and' && lowerAt(words, from - 2) === 'now') return { toward: 'future', word: before }
  const change = termChangeBefore(words, from)
  if (/^(?:to|until|till|for|from)$/.test(before.lower) && change !== undefined) {
    // "extended from Jan. 5": the term that ran; "postponed from 6 May": a day that had not come.
    const ran = before.lower === 'from' && EXTENSIONS.has(change.lower)
    return { toward: ran ? 'past' : 'future', word: change }
  }
  if (before.lower === 'for' && NOUNS_FOR_A_DAY.has(lowerAt(words, from - 2)))
    return { toward: 'future', word: words[from - 2] ?? before }
  // "Declared Monday a day of mourning": it is told before it comes.
  if (NAMING.has(before.lower) && /^(?:an?|the)$/.test(after?.lower ?? ''))
    return { toward: 'future', word: before }
  const off = calledOffBehind(words, to)
  if (off !== undefined) return { toward: 'future', word: off }
  // "has until Tuesday to sign"
  if (/^(?:until|till)$/.test(before.lower) && after?.lower === 'to' && isVerbBehind(words, to + 1))
    return { toward: 'future', word: before, firm: lowerAt(words, from - 2) !== 'had' }
  return after?.lower === "'s" ? ofPossessive(words, from, to, after) : undefined
}

/**
 * "Wednesday's ruling", "the cost of February's flood" have been, unless the words before look to them ("ahead of Sunday's vote") or the
 * clause does and they come by the calendar ("will be paid with January's wages").
 */
function ofPossessive(words: Lexeme[], from: number, to: number, mark: Lexeme): Direction | undefined {
  const before = lowerAt(words, from - 1)
  if (/^(?:for|before|until|in|by)$/.test(before)) return undefined
  const eve = before === 'of' && EVE_WORDS.has(lowerAt(words, from - 2))
  const cue = eve ? undefined : (cueToLeft(words, from) ?? cueToRight(words, to))
  // Who prepares for what comes by the calendar does so before it.
  if (eve && BY_THE_CALENDAR.has(lowerAt(words, to + 1)) && !hasPluperfect(words, from))
    return { toward: 'future', word: words[from - 2] ?? mark }
  if (eve || (before === 'of' && cue?.toward !== 'past')) return undefined
  return cue?.toward === 'future' && BY_THE_CALENDAR.has(lowerAt(words, to + 1))
    ? { toward: 'future', word: cue.word }
    : { toward: 'past', word: mark }
}

/** What gives an event another day, before the preposition of a time: "extended to Nov. 16", "postponed from 6 May to 17 June". */
function termChangeBefore(words: Lexeme[], from: number): Lexeme | undefined {
  const near = (at: number) => {
    const step = [2, 3].find((back) => isTermChange(words, at - back))
    return step === undefined ? undefined : words[at - step]
  }
  if (lowerAt(words, from - 1) !== 'to') return near(from)
  const other = [3, 4, 5, 6].find((step) => lowerAt(words, from - step) === 'from')
  return near(from) ?? (other === undefined ? undefined : near(from - other + 1))
}

/** "postponed", "put back", "brought forward": what gives an event another day. */
function isTermChange(words: Lexeme[], at: number): boolean {
  const lower = lowerAt(words, at)
  return TERM_CHANGES.has(lower) || (CHANGE_PARTICLES.has(lower) && MOVERS.has(lowerAt(words, at - 1)))
}

/** Whether a past form takes something off, or shuts it by its subject: "closed schools until Monday", not "was closed until Monday". */
function isShutFromNow(words: Lexeme[], word: Lexeme): boolean {
  if (CALLED_OFF.has(word.lower)) return true
  const before = lowerAt(words, words.indexOf(word) - 1)
  return (
    /^(?:closed|shut|banned|barred|extended)$/.test(word.lower) &&
    !/^(?:was|were|been|being|is|are)$/.test(before)
  )
}

/** Whether the nearest "have" or "has" before the time makes a perfect of "been": "have been cancelled until". */
const isPresentPerfect = (words: Lexeme[], from: number): boolean =>
  /^(?:has|have)$/.test(
    wordBefore(
      words,
      nearest(words, from, (lower) => lower === 'been'),
    ),
  )

/** Whether the nearest past form before the time states how things are: "remains closed until", "are shut until". */
const isPresentState = (words: Lexeme[], from: number): boolean =>
  PRESENT_STATES.has(wordBefore(words, nearest(words, from, isPast)))

/** Whether the clause before the time looks back from a time that is past itself: "had been mended by". */
export const hasPluperfect = (words: Lexeme[], from: number): boolean =>
  nearest(words, from, (lower) => lower === 'had', 'past commas') !== undefined

/** Where a clause of before begins that the time stands in: behind the "that" of "found that the group had set it off at 11am"; undefined in others. */
export function clauseOfBefore(words: Lexeme[], from: number): number | undefined {
  const had = nearest(words, from, (lower) => lower === 'had', 'past commas')
  const that = had === undefined ? undefined : nearest(words, had, (lower) => lower === 'that', 'past commas')
  return that === undefined ? undefined : words[that]?.start
}

/** Index of the nearest such word before the time in its clause, which a comma ends unless told otherwise. */
function nearest(
  words: Lexeme[],
  from: number,
  isWanted: (lower: string) => boolean,
  how: 'to a comma' | 'past commas' = 'to a comma',
): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE_REACH); at--) {
    const lower = lowerAt(words, at)
    if (CLAUSE_BREAKS.has(lower) || (how === 'to a comma' && lower === ',')) return undefined
    if (isWanted(lower)) return at
  }
  return undefined
}

const wordBefore = (words: Lexeme[], at: number | undefined): string =>
  at === undefined ? '' : lowerAt(words, at - 1)

/** "the sailing on Wednesday has been cancelled": the time in the subject of a verb that takes an event off, told as new. */
function calledOffBehind(words: Lexeme[], to: number): Lexeme | undefined {
  const been = lowerAt(words, to) === 'been' ? to : to + 1
  if (!/^(?:has|have|had|'s)$/.test(lowerAt(words, to)) || lowerAt(words, been) !== 'been') return undefined
  const word = words[been + 1]
  return word !== undefined && CALLED_OFF.has(word.lower) ? word : undefined
}

/** At the sentence's beginning or behind a comma or "but", with or without a preposition. */
function opensClause(words: Lexeme[], from: number): boolean {
  const at = PREPOSITIONS.has(lowerAt(words, from - 1)) ? from - 1 : from
  return (
    at === 0 ||
    CLAUSE_BREAKS.has(lowerAt(words, at - 1)) ||
    /^["“”‘'`]$/.test(lowerAt(words, at - 1)) ||
    (at < from && (CLAUSE_OPENERS.has(lowerAt(words, at - 1)) || lowerAt(words, at - 1) === ','))
  )
}

/** "Plans to cut jobs, a tenth of all, by June after a slump, it said": behind a comma of its own the saying dates nothing inside. */
function isTailOfSaying(words: Lexeme[], from: number, to: number, { lower, start }: Lexeme): boolean {
  if (!/^(?:said|says|told|added)$/.test(lower) || from <= 1) return false
  return words.slice(to + 1).some((word) => word.text === ',' && word.start < start)
}

function cueToLeft(words: Lexeme[], from: number): Direction | undefined {
  for (let at = from - 1; at >= 0 && at > from - CLAUSE_REACH; at--) {
    if (CLAUSE_BREAKS.has(lowerAt(words, at))) return undefined
    const cue = cueAt(words, at)
    if (cue !== undefined) return cue
  }
  return undefined
}

function cueToRight(words: Lexeme[], to: number): Direction | undefined {
  for (let at = to; at < words.length && at < to + CLAUSE_REACH; at++) {
    const cue = cueAt(words, at)
    if (cue !== undefined) return cue
  }
  return undefined
}

function cueAt(words: Lexeme[], at: number): Direction | undefined {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return undefined
  const { lower } = word
  if (/['’]ll$/.test(lower)) return { toward: 'future', word, firm: true }
  if (AHEAD.has(lower) && !isPlanMade(words, at) && !isDeadlineOver(words, at)) {
    if (lowerAt(words, at - 1) === 'to' && AHEAD.has(lowerAt(words, at - 2))) return cueAt(words, at - 2)
    // "The prisoners that they had promised to free on Monday": a word of before.
    if (GIVEN_WORDS.has(lower) && lowerAt(words, at - 1) === 'had') return { toward: 'past', word }
    // "Had predicted in March that it would fall by the end of the year": what lay ahead of the saying.
    if (lower === 'would' && isSaidBefore(words, at)) return { toward: 'past', word }
    // "It had been due to expire Friday" is over by the time of the text.
    const over = lowerAt(words, at - 1) === 'been' && lowerAt(words, at - 2) === 'had'
    if (over) return { toward: 'past', word }
    const former = PLANNED.has(lower) && /^(?:was|were)$/.test(lowerAt(words, at - 1))
    return { toward: 'future', word, ...(former ? { former } : { firm: true }) }
  }
  if (word.text === lower && isPast(lower) && !isAdjective(words, at) && !isInfinitive(words, at))
    return { toward: isCondition(words, at) ? 'future' : 'past', word }
  if (BEHIND.has(lower) && !isFullHave(words, at)) return { toward: 'past', word }
  if (lower === 'to' && isVerbBehind(words, at + 1)) {
    const governor = lowerAt(words, at - 1)
    // "had been due to expire Friday": what governs the infinitive says it.
    if (AHEAD.has(governor)) return cueAt(words, at - 1)
    // "were sent to care homes on Tuesday", "sent to help on Tuesday": the day is that of the sending.
    if (SENDINGS.has(governor)) return cueAt(words, at - 1)
    // "Had failed to consult parents before the vote in May": of the time of the failing.
    if (IMPLICATIVES.has(governor)) return { toward: 'past', word }
    // "They left on Saturday and were to return on Sunday": what had been planned then.
    if (/^(?:was|were)$/.test(governor)) return { toward: 'future', word, former: true }
    const firm = READY.has(governor) || isHeadline(words, at) || isUnderWill(words, at)
    return { toward: 'future', word, ...(firm ? { firm } : {}) }
  }
  return undefined
}

/** "Submitted new plans by September": what was done with plans that no "to" or "for" follows is over, whatever they look to. */
function isPlanMade(words: Lexeme[], at: number): boolean {
  if (
    !/^(?:plans?|aims|hopes?)$/.test(lowerAt(words, at)) ||
    /^(?:to|for|that)$/.test(lowerAt(words, at + 1))
  )
    return false
  // "Gave up hope on Sunday", "the premier's hopes of victory": a noun, of which something else is told.
  if (/^hopes?$/.test(lowerAt(words, at)) && OWNING.has(lowerAt(words, at - 1))) return true
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark') return false
    if (isPast(word.lower) && !isAdjective(words, index)) return true
  }
  return false
}

/** Before "hope" and "hopes" these make a noun of it. */
const OWNING = new Set([
  "'s",
  '’s',
  'his',
  'her',
  'its',
  'their',
  'our',
  'up',
  'lost',
  'no',
  'little',
  'any',
  'all',
  'the',
])

/** "Would call it off if the firm improved its offer by Monday": the past form of a condition looks ahead (Quirk et al., section 14.23). */
function isCondition(words: Lexeme[], at: number): boolean {
  const opener = nearest(words, at, (lower) => /^(?:if|unless|once|until)$/.test(lower))
  return (
    opener !== undefined && nearest(words, opener, (lower) => lower === 'would', 'past commas') !== undefined
  )
}

/** "Plans to cut jobs by June", "will set": a form that is past and base alike, behind what only a base follows. */
const isInfinitive = (words: Lexeme[], at: number): boolean =>
  isIrregularBase(lowerAt(words, at)) &&
  (MODALS.has(lowerAt(words, at - 1)) ||
    (lowerAt(words, at - 1) === 'not' && MODALS.has(lowerAt(words, at - 2))))

/** Whether the clause hangs on what somebody "had said", and so looks ahead from a day that is over itself. */
function isSaidBefore(words: Lexeme[], at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - CLAUSE_REACH); index -= 1)
    if (FORETOLD.has(lowerAt(words, index)) && lowerAt(words, index - 1) === 'had') return true
  return false
}

/** "Missed a deadline of June 21": it has come. */
const isDeadlineOver = (words: Lexeme[], at: number): boolean =>
  lowerAt(words, at) === 'deadline' &&
  [1, 2, 3].some((back) => /^(?:missed|met|beat|passed|overshot|ignored)$/.test(lowerAt(words, at - back)))

/** "Will try to win on Sunday": the infinitive hangs on a verb that "will" governs. */
const isUnderWill = (words: Lexeme[], at: number): boolean => {
  const will = [2, 3, 4].find((back) => /^(?:will|shall)$|['’]ll$/.test(lowerAt(words, at - back)))
  return will !== undefined && words.slice(at - will, at).every(({ kind }) => kind === 'word')
}

/** No headline has more words. */
const HEADLINE_WORDS = 30

/** "Nurses to strike from Tuesday": the infinitive is a headline's only verb (Quirk et al., section 11.46). */
const isHeadline = (words: Lexeme[], at: number): boolean =>
  at > 0 &&
  words.length <= HEADLINE_WORDS &&
  words
    .slice(0, at)
    .every(
      ({ lower, kind }) => kind !== 'mark' && !isPast(lower) && !BEHIND.has(lower) && !AHEAD.has(lower),
    ) &&
  words.slice(at + 1).every(({ lower }) => !BEHIND.has(lower) && !MODALS.has(lower))

/** "would have their money", "has until Friday": "have" that makes no perfect. */
const isFullHave = (words: Lexeme[], at: number): boolean => {
  const word = lowerAt(words, at)
  if (word !== 'have' && word !== 'has') return false
  return MODALS.has(lowerAt(words, at - 1)) || /^(?:until|till|to)$/.test(lowerAt(words, at + 1))
}

/** "to resume": a small word behind "to" that is no article, number, participle or plural is taken for a verb. */
function isVerbBehind(words: Lexeme[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.text !== word.lower) return false
  if (Object.hasOwn(SMALL_NUMBERS, word.lower) || Object.hasOwn(TENS, word.lower)) return false
  return !/(?:s|ed|ing|er)$|^(?:the|an?|it|him|her|me|you|us|them|this|that|at|about|more|less|one|two)$/.test(
    lowerAt(words, at),
  )
}

/** "the troubled country", "Russia-led", "to be completed": a past form that is no past. */
function isAdjective(words: Lexeme[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  return (
    words[at]?.joint === 'hyphen' ||
    words[at + 1]?.joint === 'hyphen' ||
    /^(?:be|stay|remain|keep|become)$/.test(before) ||
    BEFORE_ADJECTIVE.has(before) ||
    ADJECTIVE_PARTICIPLES.has(lowerAt(words, at))
  )
}
