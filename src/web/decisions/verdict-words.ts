import { documentsOf, inForce } from '../../annotate/decisions/in-force.ts'
import type { Decision, Verdict } from '../../model/index.ts'

/** What was decided, for a reader; `nameOf` names a document. */
export function verdictWords(verdict: Verdict, nameOf: (document: string) => string): string {
  switch (verdict.kind) {
    case 'author':
      return `${verdict.name} is an author of ${nameOf(verdict.document)}`
    case 'not-author':
      return `${verdict.name} is not an author of ${nameOf(verdict.document)}`
    case 'published':
      return verdict.day === undefined
        ? `the day of ${nameOf(verdict.document)} is not known`
        : `${nameOf(verdict.document)} was published on ${verdict.day}`
    case 'speaker':
      return verdict.name === undefined
        ? `who says “${verdict.statement.text}” is not known`
        : `${verdict.name} says “${verdict.statement.text}”`
    case 'same-entity':
      return `“${verdict.b.name}” is the same as “${verdict.a.name}”`
    case 'other-entity':
      return `“${verdict.b.name}” is another than “${verdict.a.name}”`
    case 'same-story':
      return `${verdict.documents.map(nameOf).join(', ')} tell one story`
    case 'other-story':
      return `${verdict.documents.map(nameOf).join(', ')} tell another story than ${verdict.apart.map(nameOf).join(', ')}`
    case 'withdrawn':
      return `${verdict.decision} no longer counts`
  }
}

/** A decision in a list: whether it counts, and the withdrawal that took it back where it does not. */
export interface ListedDecision {
  decision: Decision
  counts: boolean
}

/** Decisions about any of these documents (all where none is given), latest first, withdrawals aside: they show in what they took back. */
export function listedDecisions(
  decisions: readonly Decision[],
  documents?: ReadonlySet<string>,
): ListedDecision[] {
  const counting = new Set(inForce(decisions).map(({ id }) => id))
  return decisions
    .filter(({ verdict }) => verdict.kind !== 'withdrawn')
    .filter(({ verdict }) => documents === undefined || documentsOf(verdict).some((id) => documents.has(id)))
    .map((decision) => ({ decision, counts: counting.has(decision.id) }))
    .sort(
      (a, b) =>
        Date.parse(b.decision.at) - Date.parse(a.decision.at) || (a.decision.id < b.decision.id ? -1 : 1),
    )
}
