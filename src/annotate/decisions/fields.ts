import type { Decision, Document } from '../../model/index.ts'
import { nameKey } from '../names/key.ts'
import { type DecisionOf, decisionStep, ofKind } from './in-force.ts'

/**
 * A document as readers decided its authors and its day. The reading itself is kept as it was: this is a copy, and what
 * was changed carries the decision. `decisions` are those in force, latest last.
 */
export function decidedDocument(document: Document, decisions: readonly Decision[]): Document {
  const ours = ofKind(decisions, 'author', 'not-author', 'published').filter(
    ({ verdict }) => verdict.document === document.id,
  )
  return ours.reduce(
    (decided, decision) =>
      decision.verdict.kind === 'published'
        ? withDay(decided, decision as DecisionOf<'published'>)
        : withAuthor(decided, decision as DecisionOf<'author' | 'not-author'>),
    document,
  )
}

function withDay(document: Document, decision: DecisionOf<'published'>): Document {
  const { day } = decision.verdict
  const step = decisionStep(
    decision,
    day === undefined ? 'no day of publication is known' : `it was published on ${day}`,
  )
  return {
    ...document,
    published:
      day === undefined
        ? { absent: true, reason: step.says }
        : { absent: false, value: day, basis: 'assumed', chain: [step] },
    dateCandidates: document.dateCandidates.map((candidate) =>
      candidate.taken && candidate.role === 'published' && candidate.value !== day
        ? { ...candidate, taken: false, why: step.says }
        : candidate,
    ),
  }
}

function withAuthor(document: Document, decision: DecisionOf<'author' | 'not-author'>): Document {
  const { kind, name } = decision.verdict
  const others = document.credits.filter(
    (credit) => credit.of !== 'text' || nameKey(credit.name) !== nameKey(name),
  )
  if (kind === 'not-author') return { ...document, credits: others }
  const known = document.credits.find(
    (credit) => credit.of === 'text' && nameKey(credit.name) === nameKey(name),
  )
  if (known !== undefined) return document
  const evidence = decisionStep(decision, 'this is an author').says
  return { ...document, credits: [...others, { name, kind: 'person', of: 'text', evidence }] }
}
