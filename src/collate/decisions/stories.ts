import { type DecisionOf, decisionStep, inForce, ofKind } from '../../annotate/decisions/in-force.ts'
import type { Decision, Step } from '../../model/index.ts'

export type Pair = readonly [string, string]

/** Which witnesses readers put into one story, and which they keep out of each other's; never both of one pair. */
export interface DecidedStories {
  together: Pair[]
  apart: Pair[]
  /** For each decision that has a part in it: the documents that it is about, and what to say of it. */
  steps: { documents: string[]; step: Step }[]
}

type OfStories = DecisionOf<'same-story' | 'other-story'>

/**
 * What readers decided of these documents' stories. Where decisions contradict each other, also through third documents,
 * the later one counts and what is left of the earlier one still does.
 */
export function decidedStories(ids: readonly string[], decisions: readonly Decision[]): DecidedStories {
  const present = new Set(ids)
  const groups = new Groups()
  const decided: DecidedStories = { together: [], apart: [], steps: [] }
  for (const decision of ofKind(inForce(decisions), 'same-story', 'other-story').reverse()) {
    const { pairs, isSame } = pairsOf(decision)
    const taken = pairs
      .filter(([a, b]) => a !== b && present.has(a) && present.has(b))
      .filter(([a, b]) => (isSame ? groups.join(a, b) : groups.keepApart(a, b)))
    if (taken.length === 0) continue
    decided[isSame ? 'together' : 'apart'].push(...taken)
    const meaning = isSame ? 'these tell the same event' : 'these tell different events'
    const documents = [...new Set(taken.flat())]
    decided.steps.unshift({ documents, step: decisionStep(decision, meaning) })
  }
  return decided
}

function pairsOf({ verdict }: OfStories): { pairs: Pair[]; isSame: boolean } {
  if (verdict.kind === 'same-story') {
    const [first = '', ...others] = verdict.documents
    return { pairs: others.map((other): Pair => [first, other]), isSame: true }
  }
  const pairs = verdict.documents.flatMap((a) => verdict.apart.map((b): Pair => [a, b]))
  return { pairs, isSame: false }
}

/** Documents joined into groups, and groups kept apart from each other. */
class Groups {
  readonly #members = new Map<string, Set<string>>()
  readonly #apart = new Map<Set<string>, Set<Set<string>>>()

  /** False, and nothing done, where the two are kept apart. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.#of(a), this.#of(b)]
    if (this.#apartFrom(one).has(other)) return false
    if (one === other) return true
    for (const member of other) {
      one.add(member)
      this.#members.set(member, one)
    }
    for (const third of this.#apartFrom(other)) {
      this.#apartFrom(third).delete(other)
      this.#apartFrom(third).add(one)
      this.#apartFrom(one).add(third)
    }
    return true
  }

  /** False, and nothing done, where the two are joined. */
  keepApart(a: string, b: string): boolean {
    const [one, other] = [this.#of(a), this.#of(b)]
    if (one === other) return false
    this.#apartFrom(one).add(other)
    this.#apartFrom(other).add(one)
    return true
  }

  #of(id: string): Set<string> {
    const group = this.#members.get(id) ?? new Set([id])
    this.#members.set(id, group)
    return group
  }

  #apartFrom(group: Set<string>): Set<Set<string>> {
    const apart = this.#apart.get(group) ?? new Set()
    this.#apart.set(group, apart)
    return apart
  }
}
