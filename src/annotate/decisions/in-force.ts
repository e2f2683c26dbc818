import type { Decision, Step, Verdict } from '../../model/index.ts'

type Kind = Verdict['kind']
/** A decision whose verdict is of one of these kinds. */
export type DecisionOf<K extends Kind> = Decision & { verdict: Extract<Verdict, { kind: K }> }

/**
 * The decisions that count, latest last: those that were not withdrawn, nor a withdrawal themselves. Neither the order of
 * `decisions` nor how their instants are written shows in the result; equal instants go by id.
 */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  const withdrawals = Map.groupBy(ofKind([...byId.values()], 'withdrawn'), ({ verdict }) => verdict.decision)
  // A withdrawal names what it withdraws by a hash over its content, so that no circle can be made but by damage.
  const counts = (id: string, above: readonly string[]): boolean =>
    !(withdrawals.get(id) ?? []).some(
      (other) => !above.includes(other.id) && counts(other.id, [...above, id]),
    )
  return [...byId.values()]
    .filter(({ id, verdict }) => verdict.kind !== 'withdrawn' && counts(id, []))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
}

/** The decisions of these kinds, in their order. */
export function ofKind<K extends Kind>(
  decisions: readonly Decision[],
  ...kinds: readonly K[]
): DecisionOf<K>[] {
  return decisions.filter((decision): decision is DecisionOf<K> =>
    (kinds as readonly Kind[]).includes(decision.verdict.kind),
  )
}

/** A decision as a step of the chain behind what it changed; `meaning` in words, after "decided". */
export function decisionStep({ id, by, at, note }: Decision, meaning: string): Step {
  const why = note === undefined ? '' : ` (${note})`
  return { rule: 'decision', says: `${by} decided at ${at} that ${meaning}${why}: ${id}` }
}

/** Ids of the documents that a verdict is about, each once; a withdrawal is about those of what it withdraws, so it names none. */
export function documentsOf(verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'same-entity':
    case 'other-entity':
      return [...new Set([verdict.a.document, verdict.b.document])]
    case 'same-story':
      return [...new Set(verdict.documents)]
    case 'other-story':
      return [...new Set([...verdict.documents, ...verdict.apart])]
    case 'withdrawn':
      return []
    default:
      return [verdict.document]
  }
}

/** The decisions that change what is read or annotated in one document by itself, in their order. */
export function ofDocumentAlone(decisions: readonly Decision[], document: string): Decision[] {
  return decisions.filter(({ verdict }) => {
    if (verdict.kind === 'same-story' || verdict.kind === 'other-story') return false
    const about = documentsOf(verdict)
    return about.length === 1 && about[0] === document
  })
}
