import type { Commitment, Outcome, Sentence, Step, Witness } from '../model/index.ts'
import { anchorOf } from './matters/anchor.ts'
import { contentWords, shared } from './matters/content-words.ts'
import {
  type IndexedWitness,
  indexed,
  keysOf,
  type Lexicon,
  lexiconOf,
  type Match,
  matchesOf,
} from './outcomes/matching.ts'
import { sharesName } from './outcomes/shared-name.ts'
import { type Tale, type Telling, tellingOf } from './outcomes/telling.ts'
import { passedOrNot, withoutEvidence } from './outcomes/untold.ts'
import { type Judgement, verdict } from './outcomes/verdict.ts'

/** Sentences looked at for each commitment, best first. */
const LOOKED_AT = 12

/** Share of the act's weight that a sentence of another story must have; set on written examples. */
const ENOUGH_ELSEWHERE = 0.5

/** Share of the longer one's words from which a sentence counts as a copy. */
const COPIED = 0.85

/**
 * What became of every commitment of `witnesses`, judged by later ones: by stated dates only, so an undated witness is never
 * later. A commitment counts as overdue against `asOf` (`YYYY-MM-DD`), else against the latest day that a witness states; never
 * against a clock. Evidence holds the commitment's own sentence and the one that tells. Where no witness of the story decides it, those of
 * `others` (documents of other stories) are asked, and believed only where they name the same and decide. The order of both changes nothing.
 */
export function outcomes(
  witnesses: readonly Witness[],
  asOf?: string,
  others: readonly Witness[] = [],
): Outcome[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)).map(indexed)
  const lexicon = lexiconOf(sorted)
  const days = sorted.flatMap(({ witness }) => dayOf(witness) ?? [])
  const today = asOf ?? days.sort().at(-1)
  const elsewhere = [...others].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)).map(indexed)
  const wide = elsewhere.length === 0 ? lexicon : lexiconOf([...sorted, ...elsewhere])
  return sorted.flatMap((own) => {
    const later = laterThan(own, sorted)
    // What stood in a witness of the same day or before is no news, also when a later one prints it again.
    const told = new Set(
      sorted
        .filter((other) => !later.includes(other))
        .flatMap(({ witness: { annotations } }) => annotations.sentences.map(wording)),
    )
    return own.witness.annotations.commitments.map((commitment): Outcome => {
      const matches = matchesOf(keysOf(commitment, own.witness), later, lexicon)
        .filter((match) => !isCopy(match, own, commitment) && !told.has(wording(match.sentence)))
        .slice(0, LOOKED_AT)
      const tellings = matches.flatMap((match) => {
        const telling = tellingOf(commitment, own.witness, match.witness, match.sentence)
        return telling === undefined ? [] : [{ match, telling }]
      })
      const within = outcomeOf(commitment, own.witness, tellings, matches, later.length, today)
      if (within.decided || elsewhere.length === 0) return within.outcome
      return toldElsewhere(commitment, own, laterThan(own, elsewhere), wide) ?? within.outcome
    })
  })
}

/**
 * What a later document of another story tells of a commitment. It tells only where its sentence has most of the act's words and names
 * somebody or something that the commitment's sentence names, and decides the matter: precision first.
 */
function toldElsewhere(
  commitment: Commitment,
  own: IndexedWitness,
  later: readonly IndexedWitness[],
  lexicon: Lexicon,
): Outcome | undefined {
  const isOfOneName = sharesName(commitment, own.witness)
  const tellings = matchesOf(keysOf(commitment, own.witness), later, lexicon)
    .filter((match) => match.score >= ENOUGH_ELSEWHERE && isOfOneName(match))
    .filter((match) => !isCopy(match, own, commitment))
    .slice(0, LOOKED_AT)
    .flatMap((match) => {
      const telling = tellingOf(commitment, own.witness, match.witness, match.sentence)
      return telling === undefined ? [] : [{ match, telling }]
    })
  const { outcome, decided, by } = outcomeOf(commitment, own.witness, tellings, [], later.length, undefined)
  if (!decided || by === undefined) return undefined
  const { id, title, published } = by.document
  return {
    ...outcome,
    elsewhere: {
      document: id,
      title: title.absent ? id : title.value,
      published: published.absent ? '' : published.value,
    },
  }
}

/** The same outcome as of another day: only what nobody told hangs on the day. */
export function asOfDay(outcome: Outcome, commitment: Commitment, asOf: string): Outcome {
  const { due } = commitment
  const last = due.absent ? undefined : due.value.to
  const isDoubted = outcome.chain.at(-1)?.rule === 'told-such'
  if ((outcome.evidence.length > 1 && !isDoubted) || last === undefined) return outcome
  const judged = passedOrNot(last, commitment, asOf)
  return judged === undefined || (isDoubted && judged.status === 'overdue')
    ? outcome
    : { ...outcome, ...judged }
}

/** A sentence's words without case and marks: equal for a sentence and its reprint. */
function wording({ text }: Sentence): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a later sentence promises the same in nearly the same words: it tells nothing new. */
function isCopy({ sentence, witness }: Match, own: IndexedWitness, commitment: Commitment): boolean {
  if (!witness.annotations.commitments.some((other) => other.sentence === sentence.id)) return false
  const original = own.sentences.find(({ sentence: { id } }) => id === commitment.sentence)
  const words = contentWords(sentence.text)
  return (
    original !== undefined &&
    shared(original.words, words) / Math.max(original.words.size, words.size) > COPIED
  )
}

/** Witnesses with a stated day after the one of `own`. */
function laterThan(own: IndexedWitness, all: readonly IndexedWitness[]): IndexedWitness[] {
  const day = dayOf(own.witness)
  if (day === undefined) return []
  return all.filter(({ witness }) => (dayOf(witness) ?? '') > day)
}

/** The published day; an `updated` one would make a corrected copy later than the promise it repeats. */
function dayOf({ document }: Witness): string | undefined {
  return document.published.absent ? undefined : document.published.value
}

interface Evidence {
  match: Match
  telling: Telling
}

interface Judged {
  match: Match
  judgement: Judgement
}

function outcomeOf(
  commitment: Commitment,
  own: Witness,
  tellings: readonly Evidence[],
  matches: readonly Match[],
  later: number,
  today: string | undefined,
): { outcome: Outcome; decided: boolean; by?: Witness } {
  const judged = tellings.map(
    ({ match, telling }): Judged => ({
      match,
      judgement: verdict(commitment, telling, dayOf(match.witness)),
    }),
  )
  // The best-matching sentence that decides; else the latest one that at least speaks of it, repetitions last.
  const such = judged.find(({ judgement }) => judgement.rule === 'such')
  const sure = judged.filter(({ judgement }) => judgement.rule !== 'such')
  const best = sure.find(({ judgement }) => judgement.decides) ?? sure.toSorted(latestFirst)[0]
  const evidence = [anchorOf(own.document, commitment.start, commitment.end)]
  if (best === undefined) {
    const untold = withoutEvidence(commitment, dayOf(own), matches.length, later, today)
    // "Closed the factory" may be the plant that was to be closed: nobody can be held to have let the day pass.
    const doubt = untold.status === 'overdue' ? such : undefined
    const { status, reason } = doubt === undefined ? untold : doubt.judgement
    const outcome = {
      document: own.document.id,
      commitment: commitment.id,
      status,
      reason,
      evidence: doubt === undefined ? evidence : [...evidence, sentenceOf(doubt.match)],
      chain: doubt === undefined ? [] : [stepOf(doubt)],
    }
    return { outcome, decided: false }
  }
  const after = finishedAfter(best, judged)
  const told = after === undefined ? [best] : [best, after]
  const { status, reason } =
    after === undefined
      ? (overtaken(best, commitment, today) ?? best.judgement)
      : {
          status: 'late' as const,
          reason: `${best.judgement.reason}; by ${dayOf(after.match.witness)} it was done`,
        }
  const steps = told.map(stepOf)
  const outcome = {
    document: own.document.id,
    commitment: commitment.id,
    status,
    reason,
    evidence: [...evidence, ...told.map(({ match }) => sentenceOf(match))],
    chain: commitment.due.absent ? steps : [...commitment.due.chain, ...steps],
  }
  return { outcome, decided: best.judgement.decides, by: (after ?? best).match.witness }
}

/** Of what a later witness only repeats before its day: what the day says, where that has passed since. */
function overtaken({ judgement, match }: Judged, commitment: Commitment, today: string | undefined) {
  const due = commitment.due.absent ? undefined : commitment.due.value.to
  if (judgement.rule !== 'restated' || judgement.decides || due === undefined || today === undefined)
    return undefined
  if (due >= today || (dayOf(match.witness) ?? '') > due) return undefined
  return passedOrNot(due, commitment, today)
}

function stepOf({ match, judgement }: Judged): Step {
  const says = `${dayOf(match.witness) ?? 'a later witness'}: "${match.sentence.text}"`
  return { rule: `told-${judgement.rule}`, says, anchor: sentenceOf(match) }
}

function sentenceOf({ witness, sentence }: Match) {
  return anchorOf(witness.document, sentence.start, sentence.end)
}

/** What was not done, or in part only, when its day had passed, and is told as done by a still later witness: it was done late. */
function finishedAfter({ match, judgement }: Judged, judged: readonly Judged[]): Judged | undefined {
  if (judgement.status !== 'broken' || !UNFINISHED.has(judgement.rule)) return undefined
  const day = dayOf(match.witness) ?? ''
  return judged.find(
    (other) => FINISHED.has(other.judgement.rule) && (dayOf(other.match.witness) ?? '') > day,
  )
}

const UNFINISHED: ReadonlySet<Tale> = new Set(['partial', 'not-done'])
const FINISHED: ReadonlySet<Tale> = new Set(['done', 'kept', 'late'])

function latestFirst(a: Judged, b: Judged): number {
  const repeats = Number(a.judgement.rule === 'restated') - Number(b.judgement.rule === 'restated')
  const [first, second] = [dayOf(a.match.witness) ?? '', dayOf(b.match.witness) ?? '']
  return repeats || (first < second ? 1 : first > second ? -1 : 0)
}
