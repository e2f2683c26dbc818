import { HAPPENED, RESTORING, RUNNING_AGAIN } from '../../annotate/language/en/act-nouns.ts'
import {
  ALL_OF,
  DROPPED,
  DROPPING,
  implies,
  KEPT,
  LATE,
  LATE_HINTS,
  LIGHT_VERBS,
  MOVED,
  NOT_DONE,
  PARTIAL,
  PARTIAL_PHRASES,
  PROMISE_NOUNS,
  REPLANNED,
  SILENT,
  SOME_OF,
  SPOKEN_OF,
  STILL_SET,
  sameSense,
  WHOLLY,
} from '../../annotate/language/en/outcome-words.ts'
import { baseForms, isIrregularBase, isParticiple, isPast } from '../../annotate/language/en/verb-forms.ts'
import { tokens } from '../../annotate/tokens.ts'
import type { Commitment, Interval, Sentence, Witness } from '../../model/index.ts'
import { contentForm, contentWords } from '../matters/content-words.ts'
import { without } from './without.ts'

/** What a sentence says of an act. */
export type Tale =
  | 'done'
  | 'kept'
  | 'late'
  | 'not-done'
  | 'moved'
  | 'dropped'
  | 'partial'
  | 'silent'
  | 'restated'
  | 'reversed'

export interface Telling {
  tale: Tale
  /** The days that the sentence gives for it. */
  when?: Interval
  /** Of a moved or restated act, the new due interval. */
  due?: Interval
}

/** What `sentence` tells of the act of `commitment`; undefined when it only touches the subject. */
export function tellingOf(commitment: Commitment, witness: Witness, sentence: Sentence): Telling | undefined {
  const lower = ` ${sentence.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `
  const says = (phrases: readonly string[]) => phrases.some((phrase) => lower.includes(` ${phrase} `))
  const restated = restatement(commitment, witness, sentence)
  if (restated?.opposite === true)
    return sharedWords(commitment, sentence) >= 2 ? { tale: 'reversed' } : undefined
  const when = daysOfAct(commitment, witness, sentence)
  const withWhen = when === undefined ? {} : { when }
  const ofTheAct = (phrases: readonly string[]) => isSaidOf(commitment, sentence, lower, phrases)
  if (ofTheAct(MOVED))
    return { tale: 'moved', ...(restated?.due ?? newDay(commitment, allDaysIn(witness, sentence))) }
  if (restated !== undefined && REPLANNED.test(lower)) return { tale: 'moved', ...restated.due }
  if (ofTheAct(DROPPED) && !DROPPING.has(actVerb(commitment))) return { tale: 'dropped', ...withWhen }
  if (says(SILENT)) return { tale: 'silent' }
  if (PARTIAL.test(sentence.text) || says(PARTIAL_PHRASES)) return { tale: 'partial', ...withWhen }
  if (says(KEPT) && namesAct(commitment, sentence)) return { tale: 'kept', ...withWhen }
  if (says(NOT_DONE) && namesAct(commitment, sentence) && !isDeniedOfAnother(commitment, lower))
    return { tale: 'not-done' }
  if (says(LATE) && (namesAct(commitment, sentence) || sharedWords(commitment, sentence) >= 2))
    return { tale: 'late', ...withWhen }
  if (STILL_SET.test(lower) && namesAct(commitment, sentence)) return { tale: 'restated' }
  if (restated !== undefined && !says(LATE_HINTS))
    return { tale: 'restated', ...(restated.moved ? restated.due : {}) }
  const told = tellsAct(commitment, witness, sentence)
  if (!told && says(SPOKEN_OF)) return { tale: 'partial', ...withWhen }
  const done = told || isNominallyDone(commitment, sentence, says)
  if (!done && !goesAgain(commitment, lower)) return undefined
  // "Publish every contract" is not done where some were published.
  if (tellsSome(commitment, sentence, witness)) return { tale: 'partial', ...withWhen }
  return says(LATE_HINTS) ? { tale: 'late', ...withWhen } : { tale: 'done', ...withWhen }
}

/** Words of the act and of what it is done to that stand in the sentence. */
function sharedWords({ act, theme }: Commitment, { text }: Sentence): number {
  const words = contentWords(text)
  return [...contentWords(`${act.text} ${theme?.text ?? ''}`).keys()].filter((word) => words.has(word)).length
}

/** Whether the act is on all of something and the sentence, its times aside, tells of some. */
function tellsSome({ act }: Commitment, sentence: Sentence, { annotations }: Witness): boolean {
  if (!ALL_OF.test(act.text) || WHOLLY.test(sentence.text)) return false
  const times = annotations.timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  return SOME_OF.test(without(sentence, times))
}

/** Words behind a phrase among which what it is said of may stand: "postponed the opening of the stand". */
const REACH = 5

/**
 * Whether one of the phrases is said of the act: a word of it or of what it is done to, and not of its time, stands before the phrase or
 * right behind it. "The kiln was cancelled on her second day in office" takes back no "take office".
 */
function isSaidOf(
  { act, theme }: Commitment,
  { text }: Sentence,
  lower: string,
  phrases: readonly string[],
): boolean {
  const phrase = phrases.find((one) => lower.includes(` ${one} `))
  if (phrase === undefined) return false
  const at = text.toLowerCase().indexOf(phrase.split(' ')[0] ?? phrase)
  // "Patients whose operations were postponed": said of the operations.
  if (/\bwhose(?:\s+\S+){1,3}\s*$/i.test(text.slice(0, at))) return false
  const [clause = ''] = text.slice(at).split(/[,;:]|\s(?:and|but)\s/)
  const behind = clause
    .split(/\s+/)
    .slice(0, REACH + 1)
    .join(' ')
  const near = [...contentWords(`${text.slice(0, at)} ${behind}`).keys()]
  return [...contentWords(`${act.text} ${theme?.text ?? ''}`).keys()].some(
    (word) => !LIGHT_VERBS.has(word) && !/\d/.test(word) && near.some((other) => sameSense(word, other)),
  )
}

/** Words after "failed to", "did not" among which the verb stands that is denied. */
const DENIED_REACH = 4

/** "Met both sides but failed to reach a deal": the verb behind the denial is another, and the act's own stands in front of it. */
function isDeniedOfAnother(commitment: Commitment, lower: string): boolean {
  const [, before = '', after = ''] = /^(.*) (?:failed to|did not|didn't) (.*)$/.exec(lower) ?? []
  if (after === '') return false
  const verb = actVerb(commitment)
  const names = (words: readonly string[]) => words.some((word) => sameSense(verb, contentForm(word)))
  return names(before.split(' ')) && !names(after.split(' ').slice(0, DENIED_REACH))
}

/** A commitment of the sentence to the same act. */
function restatement(commitment: Commitment, { annotations }: Witness, sentence: Sentence) {
  const verb = actVerb(commitment)
  const again = annotations.commitments.find(
    (other) =>
      other.sentence === sentence.id &&
      sameSense(verb, actVerb(other)) &&
      haveOneObject(commitment, other, verb),
  )
  if (again === undefined) return undefined
  // The same words of time in a later copy ("within six weeks") repeat the due day and do not move it.
  const moved = dueWords(again) !== dueWords(commitment)
  const opposite = again.negated !== commitment.negated
  return { moved, opposite, due: again.due.absent ? {} : { due: again.due.value } }
}

/** Whether two acts of one verb may be one: "close the deal" and "close the plants" name nothing in common. */
function haveOneObject(a: Commitment, b: Commitment, verb: string): boolean {
  const words = ({ act, theme, due }: Commitment) => {
    const time = due.absent ? '' : (due.chain.at(-1)?.anchor?.text ?? '')
    const text = `${act.text.replace(time, ' ')} ${theme?.text ?? ''}`
    return [...contentWords(text).keys()].filter((word) => !sameSense(verb, word))
  }
  const [left, right] = [words(a), words(b)]
  return (
    left.length === 0 ||
    right.length === 0 ||
    left.some((word) => right.some((other) => sameSense(word, other)))
  )
}

function dueWords({ due }: Commitment): string {
  return due.absent ? '' : (due.chain.at(-1)?.anchor?.text ?? '').toLowerCase()
}

/** Whether the act's verb, in any form or told in turn with it, stands in the sentence. */
function namesAct(commitment: Commitment, sentence: Sentence): boolean {
  const verb = actVerb(commitment)
  return [...contentWords(sentence.text).keys()].some((word) => sameSense(verb, word))
}

/** The last of the days that lies after the one it was due on: another may be the day on which it was said. */
function newDay(commitment: Commitment, days: readonly Interval[]): { due?: Interval } {
  const due = commitment.due.absent ? undefined : (commitment.due.value.to ?? commitment.due.value.from)
  const later = days.findLast(({ from, to }) => due !== undefined && (to ?? from ?? '') > due)
  return later === undefined ? {} : { due: later }
}

/** Verbs that end like adverbs. */
const VERBS_IN_LY = new Set(
  'apply supply reply rely comply imply multiply fly ally rally tally bully'.split(' '),
)

/** The word that names the act: the participle of a passive, the verb behind "be able to", else the first verb. */
function actVerb(commitment: Commitment): string {
  const words = tokens(commitment.act.text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.toLowerCase())
  const verb = words.find(
    (word) =>
      !['be', 'able', 'to', 'have', 'get', 'also', 'not'].includes(word) &&
      (!word.endsWith('ly') || VERBS_IN_LY.has(word)),
  )
  // "Become full members of": what one becomes tells the act.
  const link = words.findIndex((word) => /^(?:of|in|to|by|for|on|with)$/.test(word))
  if (verb === 'become' && link > 0) return contentForm(words[link - 1] ?? verb)
  return contentForm(verb ?? '')
}

/** Whether a word of the act besides its verb stands in the sentence. */
function sharesObject({ act }: Commitment, verb: string, sentence: Sentence): boolean {
  const words = contentWords(sentence.text)
  return [...contentWords(act.text).keys()].some(
    (word) => word !== verb && !PROMISE_NOUNS.has(word) && words.has(word),
  )
}

/** Whether a past form of the act's verb (or of one told in turn with it) stands in the sentence, outside its own commitments. */
function tellsAct(commitment: Commitment, { annotations }: Witness, sentence: Sentence): boolean {
  const verb = actVerb(commitment)
  const acts = annotations.commitments.filter(({ sentence: id }) => id === sentence.id).map(({ act }) => act)
  return tokens(sentence.text, sentence.start).some(({ text, start, kind }) => {
    const lower = text.toLowerCase()
    if (kind !== 'word' || acts.some((act) => start >= act.start && start < act.end)) return false
    if (LIGHT_VERBS.has(verb) && !sharesObject(commitment, verb, sentence)) return false
    const past = isPast(lower) || isParticiple(lower) || lower === 'underway'
    const told = contentForm(lower)
    return (
      past && (!isIrregularBase(lower) || lower !== verb) && (sameSense(verb, told) || implies(told, verb))
    )
  })
}

/** "The hearing took place": the act is named by a noun, and a phrase says that it was done. */
function isNominallyDone(
  commitment: Commitment,
  sentence: Sentence,
  says: (phrases: readonly string[]) => boolean,
): boolean {
  return says(HAPPENED) && namesAct(commitment, sentence)
}

/** "Radiators came back on": what was to be restored goes again. */
function goesAgain({ act }: Commitment, lower: string): boolean {
  const [verb = ''] = act.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== 'be')
  return RUNNING_AGAIN.test(lower) && baseForms(verb).some((base) => RESTORING.has(base))
}

/**
 * The days on which the act was done, as the sentence tells: those of the event of its verb, else the last that had come by the document's
 * day ("closed the deal on 28 January and expects savings by 2028").
 */
function daysOfAct(commitment: Commitment, witness: Witness, sentence: Sentence): Interval | undefined {
  const verb = actVerb(commitment)
  const own = witness.annotations.events.find(
    (event) =>
      event.sentence === sentence.id && !event.when.absent && sameSense(verb, contentForm(event.head)),
  )
  if (own !== undefined && !own.when.absent) return own.when.value
  const { published } = witness.document
  return allDaysIn(witness, sentence).findLast(
    ({ from, to }) => published.absent || (from ?? to ?? '') <= published.value,
  )
}

function allDaysIn({ annotations }: Witness, sentence: Sentence): Interval[] {
  return annotations.timexes
    .filter(
      ({ start, end, type }) =>
        start >= sentence.start && end <= sentence.end && type !== 'DURATION' && type !== 'SET',
    )
    .flatMap(({ interval }) => (interval === undefined ? [] : [interval]))
}
