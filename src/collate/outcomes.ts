import type { Commitment, Outcome, OutcomeStatus, Sentence, Step, Witness } from '../model/index.ts'
import { anchorOf } from './matters/anchor.ts'
import { contentWords, shared } from './matters/content-words.ts'
import {
  type IndexedWitness,
  indexed,
  keysOf,
  lexiconOf,
  type Match,
  matchesOf,
} from './outcomes/matching.ts'
import { type Telling, tellingOf } from './outcomes/telling.ts'
import { type Judgement, verdict } from './outcomes/verdict.ts'

/** Sentences looked at for each commitment, best first. */
const LOOKED_AT = 12

/** Share of the longer one's words from which a sentence counts as a copy. */
const COPIED = 0.85

/**
 * What became of every commitment of `witnesses`, judged by later ones: by stated dates only, so an undated witness is never
 * later. A commitment counts as overdue against `asOf` (`YYYY-MM-DD`), else against the latest day that a witness states; never
 * against a clock. Evidence holds the commitment's own sentence and the one that tells. The order of `witnesses` changes nothing.
 */
export function outcomes(witnesses: readonly Witness[], asOf?: string): Outcome[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)).map(indexed)
  const lexicon = lexiconOf(sorted)
  const days = sorted.flatMap(({ witness }) => dayOf(witness) ?? [])
  const today = asOf ?? days.sort().at(-1)
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
        const telling = tellingOf(commitment, match.witness, match.sentence)
        return telling === undefined ? [] : [{ match, telling }]
      })
      return outcomeOf(commitment, own.witness, tellings, matches, later.length, today)
    })
  })
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
): Outcome {
  const judged = tellings.map(
    ({ match, telling }): Judged => ({
      match,
      judgement: verdict(commitment, telling, dayOf(match.witness)),
    }),
  )
  // The best-matching sentence that decides; else the latest one that at least speaks of it, repetitions last.
  const best = judged.find(({ judgement }) => judgement.decides) ?? judged.toSorted(latestFirst)[0]
  const evidence = [anchorOf(own.document, commitment.start, commitment.end)]
  if (best === undefined) {
    const { status, reason } = withoutEvidence(commitment, dayOf(own), matches.length, later, today)
    return { document: own.document.id, commitment: commitment.id, status, reason, evidence, chain: [] }
  }
  const { match, judgement } = best
  const told = anchorOf(match.witness.document, match.sentence.start, match.sentence.end)
  const step: Step = {
    rule: `told-${judgement.rule}`,
    says: `${dayOf(match.witness) ?? 'a later witness'}: "${match.sentence.text}"`,
    anchor: told,
  }
  const chain = commitment.due.absent ? [step] : [...commitment.due.chain, step]
  return {
    document: own.document.id,
    commitment: commitment.id,
    status: judgement.status,
    reason: judgement.reason,
    evidence: [...evidence, told],
    chain,
  }
}

function latestFirst(a: Judged, b: Judged): number {
  const repeats = Number(a.judgement.rule === 'restated') - Number(b.judgement.rule === 'restated')
  const [first, second] = [dayOf(a.match.witness) ?? '', dayOf(b.match.witness) ?? '']
  return repeats || (first < second ? 1 : first > second ? -1 : 0)
}

/** What can be said when no later witness tells of the act. */
function withoutEvidence(
  commitment: Commitment,
  own: string | undefined,
  matches: number,
  later: number,
  today: string | undefined,
): { status: OutcomeStatus; reason: string } {
  const due = commitment.due.absent ? undefined : commitment.due.value.to
  if (due !== undefined && today !== undefined && due >= today) {
    return { status: 'open', reason: `due ${due}, which had not passed on ${today}` }
  }
  if (due !== undefined && today !== undefined && !commitment.negated) {
    return { status: 'overdue', reason: `due ${due}; on ${today} no witness had told that it was done` }
  }
  if (own === undefined) {
    return { status: 'unknowable', reason: 'its document states no day, so no witness can be called later' }
  }
  if (later === 0) return { status: 'open', reason: 'no witness with a later stated day' }
  const found = matches > 0 ? 'later witnesses speak of it without telling' : 'no later witness speaks of it'
  return { status: 'unknowable', reason: `${found} whether it was done` }
}
