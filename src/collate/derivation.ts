import type { Alignment, Derivation, Evidence, Witness } from '../model/index.ts'
import { arePartsOfOne, partOf, partsEvidence } from './article-parts.ts'
import { degreeOf } from './derivation/degree.ts'
import { direction } from './derivation/direction.ts'
import { anchorOf, type Pair, pairOf, type Reason } from './derivation/pair.ts'
import { isNews } from './derivation/register.ts'
import { rewriting } from './derivation/rewriting.ts'
import { BRIEF } from './passages/coverage.ts'

/** Below this probability no direction is stated. */
const CONFIDENT = 0.7

/**
 * Share of word triples in common above which two texts are not independent, and a run of words above which they are
 * not either. Set on the dev parts of story-basil (independent reports of one event: all but one below) and
 * derived-clough (Clough & Stevenson 2011).
 */
const COPIED_SHARE = 0.14
const COPIED_RUN = 16
/**
 * Short reports of one event share its names, titles and turns of phrase without copying: so much, where no run in common is longer than
 * a turn of phrase. In a brief, names and figures do not count in it: "a rise of 9 percent over two years" is the event's.
 */
const TOLD_ALIKE = 0.25
const TURN_OF_PHRASE = 7
/** A common ancestor is in question only where this share of the shorter text is common. */
const COMMON_SHARE = 0.25

export interface DerivationOptions {
  /** Whether it is known from elsewhere that the two are of one tradition: then they are never called independent. */
  oneTradition?: boolean
}

/**
 * How two witnesses relate: the degree of derivation, and who derives from whom with every piece of evidence. Positive
 * weights speak for the stated direction; where none is stated, for `a` as the source.
 */
export function derivation(
  one: Witness,
  other: Witness,
  alignment: Alignment,
  { oneTradition = false }: DerivationOptions = {},
): Derivation {
  const [a, b] = one.document.id === alignment.a ? [one, other] : [other, one]
  const pair = pairOf(a, b, alignment)
  const shares = { a: a.document.id, b: b.document.id, sharedOfA: pair.sharedOfA, sharedOfB: pair.sharedOfB }
  const [partA, partB] = [partOf(a.document), partOf(b.document)]
  const areParts = arePartsOfOne(partA, partB)
  if (areParts || (!oneTradition && !copied(pair))) {
    return {
      ...shares,
      degree: 'independent',
      direction: 'undecided',
      confidence: 0.5,
      evidence: [areParts ? partsEvidence(partA, partB) : ownWords(pair)],
    }
  }
  const { reasons, common, aToB, bToA, commonAncestor } = direction(pair)
  const likely = Math.max(aToB, bToA, commonAncestor)
  const shared = sharedText(pair, aToB >= CONFIDENT ? 'b' : bToA >= CONFIDENT ? 'a' : undefined)
  const base = { ...shares, confidence: likely }
  const told = (sign: number): Evidence[] => [shared, ...reasons.map((reason) => evidence(reason, sign))]
  if (
    likely === commonAncestor &&
    likely >= CONFIDENT &&
    Math.max(pair.sharedOfA, pair.sharedOfB) >= COMMON_SHARE
  ) {
    const both = [shared, ...common.map((reason) => evidence(reason, 1))]
    return {
      ...base,
      degree: degreeOf(Math.min(pair.sharedOfA, pair.sharedOfB)),
      direction: 'common-ancestor',
      evidence: both,
    }
  }
  if (aToB >= CONFIDENT)
    return { ...base, degree: degreeOf(pair.sharedOfB), direction: 'a-to-b', evidence: told(1) }
  if (bToA >= CONFIDENT)
    return { ...base, degree: degreeOf(pair.sharedOfA), direction: 'b-to-a', evidence: told(-1) }
  const most = degreeOf(Math.max(pair.sharedOfA, pair.sharedOfB))
  return {
    ...base,
    degree: most,
    direction: 'undecided',
    evidence: [...told(1), ...common.map((r) => evidence(r, 1))],
  }
}

/** Whether wording was taken over at all, quotations and boilerplate aside. */
function copied({ a, b, reuse }: Pair): boolean {
  const share = Math.max(reuse.copiedOfA, reuse.copiedOfB)
  const run = reuse.words <= BRIEF ? reuse.run.chosen : reuse.run.words
  const least = run <= TURN_OF_PHRASE && (isNews(a) || isNews(b)) ? TOLD_ALIKE : COPIED_SHARE
  return share >= least || reuse.run.words >= COPIED_RUN
}

function evidence({ rule, says, weight, anchors }: Reason, sign: number): Evidence {
  return { rule, says, weight: round(sign * weight), anchors }
}

function ownWords({ reuse }: Pair): Evidence {
  const most = percent(Math.max(reuse.copiedOfA, reuse.copiedOfB))
  const says = `outside of quotations only ${most} of the wording is common, in runs of at most ${reuse.run.words} words`
  return { rule: 'own-words', says, weight: 0, anchors: [] }
}

/** What is common, and how the derived text was written from it: where none is known to be derived, the one with more taken over. */
function sharedText(
  { a, b, reuse, sharedOfA, sharedOfB, nameOf }: Pair,
  derived: 'a' | 'b' | undefined,
): Evidence {
  const { run } = reuse
  const taken = rewriting(reuse, derived ?? (reuse.copiedOfA > reuse.copiedOfB ? 'a' : 'b'))
  return {
    rule: 'shared-text',
    says: `${percent(sharedOfA)} of ${nameOf(a)} and ${percent(sharedOfB)} of ${nameOf(b)} stand in sentences that correspond, ${taken}; the longest common run has ${run.words} words`,
    weight: 0,
    anchors: [...(run.a ? [anchorOf(a, run.a)] : []), ...(run.b ? [anchorOf(b, run.b)] : [])],
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
