import { agencyCredit } from './agencies.ts'
import { commonAncestor } from './common-ancestor.ts'
import { correctionNotice } from './correction.ts'
import { dates } from './dates.ts'
import { cutAtEnd } from './ending.ts'
import { figuresUpdated } from './figures.ts'
import { growth } from './growth.ts'
import { insertions } from './insertions.ts'
import { latestYear } from './latest-year.ts'
import { orphanedNames } from './orphans.ts'
import type { Pair, Reason } from './pair.ts'
import { typingErrors } from './slips.ts'

/** The rules of direction, in the order in which they are told. */
const RULES: readonly ((pair: Pair) => Reason[])[] = [
  dates,
  agencyCredit,
  correctionNotice,
  cutAtEnd,
  orphanedNames,
  typingErrors,
  figuresUpdated,
  latestYear,
  insertions,
  growth,
]

/** Before any evidence: a common ancestor is rarer than a copy of one from the other. */
const PRIOR_COMMON = -1.6

export interface Direction {
  /** Reasons for one or the other way; positive weight says `a` to `b`. */
  reasons: Reason[]
  /** Reasons for a lost common ancestor. */
  common: Reason[]
  /** Sum of the weights of `reasons`. */
  balance: number
  /** Probabilities of the three cases; they sum to 1. */
  aToB: number
  bToA: number
  commonAncestor: number
}

/** Weighs all evidence for who derives from whom. Weights are log-likelihood ratios and add up. */
export function direction(pair: Pair): Direction {
  const reasons = RULES.flatMap((rule) => rule(pair))
  const common = commonAncestor(pair)
  const balance = sum(reasons)
  const scores = [balance / 2, -balance / 2, PRIOR_COMMON + sum(common)].map(Math.exp)
  const total = scores.reduce((all, score) => all + score, 0)
  const [aToB = 0, bToA = 0, commonAncestor_ = 0] = scores.map((score) => score / total)
  return { reasons, common, balance, aToB, bToA, commonAncestor: commonAncestor_ }
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0)
}
