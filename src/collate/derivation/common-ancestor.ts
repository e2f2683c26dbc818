import type { Witness } from '../../model/index.ts'
import { agencies, areSentByOne, creditedBodies, isOwnPage, isSameAgency } from './agencies.ts'
import { isEarlier, isTakenFrom } from './evidence/dates.ts'
import type { Pair, Reason } from './pair.ts'
import { sameOutlet } from './same-address.ts'

/**
 * A wire goes to all its clients: that a paper copied another client's print rather than the wire is the exception.
 * Set by judgement; no set at hand has credits.
 */
const BOTH_CREDIT = 4
const ONE_CREDITS = 3.3
/** The more of each text is its own, the less either can be the other's source. */
const EACH_HAS_MORE = 0.8
const PER_OWN_SHARE = 1.2
/** A sentence more may be an editor's; a twelfth of a text is more than that. */
const OWN_SHARE = 1 / 12

const BOTH_CREDIT_RULE = 'both-credit-agency'
const NOT_IN_HAND_RULE = 'agency-not-in-hand'
const EARLIER_VERSION_RULE = 'agency-version-not-in-hand'

/** Whether a reason says that both took from one agency: then what tells which came first does not tell that it is the other's source. */
export function tellsOneAgency({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule === BOTH_CREDIT_RULE || rule === EARLIER_VERSION_RULE
}

/** Whether a reason says that an agency's text, or the one that was used, is not in hand. */
export function missesAgency({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule === BOTH_CREDIT_RULE || rule === NOT_IN_HAND_RULE || rule === EARLIER_VERSION_RULE
}

/** Names of the rules here: their weight speaks for a common ancestor, not for a direction. */
export const COMMON_RULES: ReadonlySet<string> = new Set([
  BOTH_CREDIT_RULE,
  NOT_IN_HAND_RULE,
  EARLIER_VERSION_RULE,
  'each-has-more',
])

/**
 * Reasons to think that both took their common text from a third witness; positive weight speaks for it. None where
 * both are states of one outlet's page, or where one is the agency's own text.
 */
export function commonAncestor(pair: Pair): Reason[] {
  const { a, b } = pair
  if (sameOutlet(pair)) return []
  if (ownsItsCopy(pair)) return earlierVersion(pair)
  const reasons = areVersions(a, b) ? [] : creditsOfOne(pair)
  const own = 1 - Math.max(pair.sharedOfA, pair.sharedOfB)
  if (own > OWN_SHARE) {
    const says = `each lacks what the other has: ${pair.onlyA.length} and ${pair.onlyB.length} sentences`
    reasons.push({ rule: 'each-has-more', says, weight: EACH_HAS_MORE + PER_OWN_SHARE * own, anchors: [] })
  }
  return reasons
}

/** Whether an agency sent both, the one after the other: what they share needs no lost version. */
function areVersions(a: Witness, b: Witness): boolean {
  return areSentByOne(a, b) && (isEarlier(a, b) || isEarlier(b, a))
}

/** The agency that both credit, or that one does. */
function creditsOfOne({ a, b, nameOf }: Pair): Reason[] {
  const both = creditedBodies(a).find(({ name }) =>
    creditedBodies(b).some((other) => isSameAgency(name, other.name)),
  )
  if (both) {
    const says = `both credit ${both.name}, and neither is its own page`
    return [{ rule: BOTH_CREDIT_RULE, says, weight: BOTH_CREDIT, anchors: [] }]
  }
  const [ofA, ofB] = [agencies(a), agencies(b)]
  const one = [...ofA, ...ofB][0]
  if (one === undefined) return []
  const who = ofA.length > 0 ? a : b
  const says = `${nameOf(who)} credits ${one.name} (${one.evidence}), which is not in hand`
  return [{ rule: NOT_IN_HAND_RULE, says, weight: ONE_CREDITS, anchors: [] }]
}

/** Whether one of the two is where the text of an agency or of a credited medium stands first, or both are its own pages. */
function ownsItsCopy({ a, b }: Pair): boolean {
  const credits = [...agencies(a), ...agencies(b)]
  if (credits.some((credit) => isOwnPage(a, credit) || isOwnPage(b, credit))) return true
  return isTakenFrom(a, b) || isTakenFrom(b, a)
}

/** So many sentences that both have in other words are no client's editing of what the agency's page has now. */
const REWRITTEN = 2
/**
 * … and where the client is not known to be older, a good part of what they share tells it in other words than an editor's mending
 * leaves, by the share of common words: then it may be either, the more of it there is. Set by judgement.
 */
const TOLD_OTHERWISE = 0.7
const MUCH = 0.4
const PER_REWRITTEN = 1.5

/**
 * A client's page that has other words than the page of the agency that it credits: surely where it is older, and maybe where it
 * shares few sentences as they are, it printed what the agency had sent before.
 */
function earlierVersion({ a, b, linked, nameOf }: Pair): Reason[] {
  const [client, agency] = isTakenFrom(a, b) ? [a, b] : [b, a]
  if (!isTakenFrom(client, agency)) return []
  const rewritten = linked.filter(({ changes }) => changes.some((change) => change.class !== 'trivial'))
  if (rewritten.length < REWRITTEN) return []
  if (!isEarlier(client, agency)) {
    const otherwise = rewritten.filter(({ similarity }) => similarity < TOLD_OTHERWISE)
    const share = otherwise.length / linked.length
    if (otherwise.length < REWRITTEN || share < MUCH) return []
    const says = `${otherwise.length} of the ${linked.length} sentences that ${nameOf(client)} shares with ${nameOf(agency)}, its source, tell it in other words: it may have had an earlier version`
    return [{ rule: EARLIER_VERSION_RULE, says, weight: PER_REWRITTEN * share, anchors: [] }]
  }
  const says = `${nameOf(client)} is older than ${nameOf(agency)}, its source, and ${rewritten.length} sentences have other words: it had an earlier version`
  return [{ rule: EARLIER_VERSION_RULE, says, weight: BOTH_CREDIT, anchors: [] }]
}
