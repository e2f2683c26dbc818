import { commonAncestor, tellsOneAgency } from './common-ancestor.ts'
import { addedSentences } from './evidence/added-sentences.ts'
import { agencyCredit } from './evidence/agency-credit.ts'
import { correctionNotice } from './evidence/correction.ts'
import { dates } from './evidence/dates.ts'
import { diction } from './evidence/diction.ts'
import { cutAtEnd } from './evidence/ending.ts'
import { figuresUpdated } from './evidence/figures.ts'
import { growth } from './evidence/growth.ts'
import { insertions } from './evidence/insertions.ts'
import { latestYear } from './evidence/latest-year.ts'
import { oneStroke } from './evidence/one-stroke.ts'
import { orphanedNames } from './evidence/orphans.ts'
import { typingErrors } from './evidence/slips.ts'
import { spelling } from './evidence/spelling.ts'
import { styles } from './evidence/style.ts'
import { tenses } from './evidence/tense.ts'
import type { Finding } from './finding.ts'
import { JUDGED } from './judged-weights.ts'
import { LEARNT } from './learnt-weights.ts'
import type { Pair, Reason } from './pair.ts'
import { isNews } from './register.ts'

/** The rules of direction, in the order in which they are told. */
const RULES: readonly ((pair: Pair) => Finding[])[] = [
  dates,
  agencyCredit,
  correctionNotice,
  cutAtEnd,
  orphanedNames,
  typingErrors,
  figuresUpdated,
  latestYear,
  insertions,
  tenses,
  spelling,
  growth,
  oneStroke,
  addedSentences,
  styles,
  diction,
]

/** Before any evidence: a common ancestor is rarer than a copy of one from the other. */
const PRIOR_COMMON = -1.6
/**
 * Rules that count over the whole texts, so that the longer text has more of everything. News is cut as often as it
 * grows (.51 right on the news traditions of `tree`, dev), so there they are not asked.
 */
const OF_WHOLE_TEXTS: ReadonlySet<string> = new Set([
  'added-text',
  'one-stroke',
  'kinds-of-added-sentences',
  'latest-year',
  'typography',
  'register',
  'elaboration',
  'diction',
  'structure',
  'remnants',
  'spelling',
  'apparatus',
])
/** Evidence that weighs less moves a probability by less than one in a hundred and is not told. */
const TOLD = 0.005

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

/** What all rules find about the direction of two witnesses, before it is weighed. */
export function findings(pair: Pair): Finding[] {
  return RULES.flatMap((rule) => rule(pair))
}

/**
 * Weighs all evidence for who derives from whom. Weights are log-likelihood ratios and add up: those of the wording are
 * learnt together by logistic regression (`training/direction`), those of dates and credits are set by judgement.
 */
export function direction(pair: Pair): Direction {
  const news = isNews(pair.a) || isNews(pair.b)
  const reasons = findings(pair)
    .filter(({ rule }) => !news || !OF_WHOLE_TEXTS.has(rule))
    .map((finding) => weighed(finding, pair))
    .filter(({ weight }) => Math.abs(weight) >= TOLD)
  const common = commonAncestor(pair)
  const balance = sum(reasons)
  return { reasons, common, balance, ...probabilities(balance, common) }
}

/** How likely the three cases are, by the sum of what speaks for `a` to `b` and by what speaks for a lost common ancestor. */
export function probabilities(
  balance: number,
  common: readonly Pick<Reason, 'rule' | 'weight'>[],
): Pick<Direction, 'aToB' | 'bToA' | 'commonAncestor'> {
  const either = common.some(tellsOneAgency) ? Math.log(Math.cosh(balance / 2)) : 0
  const scores = [balance / 2, -balance / 2, either + PRIOR_COMMON + sum(common)].map(Math.exp)
  const total = scores.reduce((all, score) => all + score, 0)
  const [aToB = 0, bToA = 0, commonAncestor = 0] = scores.map((score) => score / total)
  return { aToB, bToA, commonAncestor }
}

function weighed({ rule, says, measures, anchors }: Finding, { a, b }: Pair): Reason {
  let weight = 0
  for (const [measure, value] of Object.entries(measures))
    weight += value * (JUDGED[measure] ?? LEARNT[measure] ?? 0)
  return { rule, says: typeof says === 'string' ? says : says(weight > 0 ? b : a), weight, anchors }
}

function sum(reasons: readonly Pick<Reason, 'weight'>[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0)
}
