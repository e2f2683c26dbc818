import { toldBy } from '../../collate/agenda.ts'
import { promiseText } from '../../collate/promise-text.ts'
import { statementKind } from '../../collate/stance.ts'
import { witnessName } from '../../export/witness-name.ts'
import type {
  AgendaEntry,
  Anchor,
  Interval,
  Resolvable,
  SearchHit,
  Span,
  StorySummary,
  StoryView,
  Witness,
} from '../../model/index.ts'
import type { AnswerItem } from './answer.ts'

/** A story in a list. */
export function storyItem({ id, title, witnesses, span, discrepancies }: StorySummary): AnswerItem {
  const days = span.from === undefined ? 'no date stated' : interval(span)
  const says = `${id}: ${title} (${days}; ${witnesses} documents, ${discrepancies} contradictions)`
  return { says, anchors: [] }
}

/** What a story is made of: its documents, who derives from whom, and how much there is to ask for. */
export function storyItems({ report, witnesses }: StoryView): AnswerItem[] {
  const names = new Map(witnesses.map((witness) => [witness.document.id, witnessName(witness)]))
  const nameOf = (id: string) =>
    names.get(id) ?? report.stemma.nodes.find((node) => node.id === id)?.label ?? id
  const count = (kind: string, list: readonly unknown[]) => `${list.length} ${kind}`
  const disputed = report.matters.filter(({ relation }) => relation === 'contradict' || relation === 'update')
  return [
    ...witnesses.map((witness) => ({ says: documentLine(witness), anchors: [] })),
    ...report.stemma.edges.map(({ from, to, degree, confidence, contamination, evidence }) => ({
      says:
        `${nameOf(to)} derives ${degree} from ${nameOf(from)}${contamination ? ' too' : ''} ` +
        `(confidence ${confidence.toFixed(2)}): ${evidence.map(({ says }) => says).join('; ')}`,
      anchors: evidence.flatMap(({ anchors }) => anchors).slice(0, 2),
    })),
    {
      says: `To ask for: ${[
        count(
          'statements',
          witnesses.flatMap(({ annotations }) => annotations.attributions),
        ),
        count('timeline entries', report.timeline),
        count(
          'figures',
          witnesses.flatMap(({ annotations }) => annotations.quantities),
        ),
        count('discrepancies', disputed),
        count('commitments', report.outcomes),
      ].join(', ')}`,
      anchors: [],
    },
  ]
}

/** A document in one line. */
export function documentLine(witness: Witness): string {
  const { document } = witness
  const title = document.title.absent ? 'no title' : document.title.value
  return `${document.id}: ${title} (${witnessName(witness)}, ${valueOr(document.published, 'no date stated')})`
}

export function hitItem({ anchor, title, story }: SearchHit): AnswerItem {
  return { says: story === undefined ? title : `${title} (${story})`, anchors: [anchor] }
}

/** Who said what, each wording once, with all its places. `speaker` keeps those whose name has these words. */
export function statementItems({ witnesses }: StoryView, speaker?: string): AnswerItem[] {
  return together(
    witnesses.flatMap(({ document, annotations }) =>
      annotations.attributions.map((statement) => {
        const { speaker: by, content } = statement
        const who = by.absent ? 'speaker not known' : by.value.name
        return {
          key: `${who} (${statementKind(statement)})`,
          group: wording(content),
          anchors: content.map(at(document.id)),
        }
      }),
    ),
  ).filter(({ says }) => speaker === undefined || says.toLowerCase().includes(speaker.toLowerCase()))
}

/** What happened or is to happen when. */
export function timelineItems({ report }: StoryView): AnswerItem[] {
  return report.timeline.map(({ when, what, anchors }) => ({
    says: `${when.absent ? `not dated (${when.reason})` : interval(when.value)}: ${what}`,
    anchors,
  }))
}

/** Amounts, each value once, with all its places. */
export function figureItems({ witnesses }: StoryView): AnswerItem[] {
  return together(
    witnesses.flatMap(({ document, annotations }) =>
      annotations.quantities.map(({ low, high, bound, unit, what, start, end, text }) => {
        const value = [...new Set([low, high].filter((limit) => limit !== undefined))].join('–')
        const key = [bound, value, unit, what].filter((part) => part !== undefined && part !== '').join(' ')
        return { key, group: '', anchors: [{ document: document.id, start, end, text }] }
      }),
    ),
  )
}

/** What documents state differently: contradictions first, then updates. */
export function discrepancyItems({ report }: StoryView): AnswerItem[] {
  const order = ['contradict', 'update']
  return report.matters
    .filter(({ relation }) => order.includes(relation))
    .toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation))
    .map(({ relation, kind, about, mentions }) => ({
      says: `${relation}, ${kind} of ${about}: ${[...new Set(mentions.map(({ value }) => value))].join(' / ')}`,
      anchors: mentions.map(({ anchor }) => anchor),
    }))
}

/** Who will do what by when, and what became of it. */
export function commitmentItem({ commitment, outcome, documents }: AgendaEntry): AnswerItem {
  const due = commitment.due.absent ? 'no due day' : `due ${interval(commitment.due.value)}`
  const { start, end, text } = commitment
  const where = outcome.elsewhere === undefined ? '' : `; told by ${toldBy(outcome.elsewhere)}`
  return {
    says: `${promiseText(commitment)} (${commitment.strength}, ${due}): ${outcome.status}, ${outcome.reason}${where}`,
    anchors: [
      ...documents.slice(0, 1).map((document) => ({ document, start, end, text })),
      ...outcome.evidence,
    ],
  }
}

/** How two documents differ, sentence by sentence; what was kept as it is is only counted. */
export function differenceItems({ report, witnesses }: StoryView): AnswerItem[] {
  const sentences = new Map(
    witnesses.flatMap(({ document, annotations }) =>
      annotations.sentences.map((sentence) => [
        `${document.id} ${sentence.id}`,
        { ...sentence, document: document.id },
      ]),
    ),
  )
  const names = new Map(witnesses.map((witness) => [witness.document.id, witnessName(witness)]))
  return report.alignments.flatMap(({ a, b, links }) => {
    const kept = links.filter(({ operation }) => operation === 'kept').length
    const told = links
      .filter(({ operation }) => operation !== 'kept')
      .map(({ operation, a: inA, b: inB, changes }) => {
        const words = changes
          .filter((change) => change.class !== 'trivial')
          .map((change) => `${change.class}: “${change.a?.text ?? ''}” → “${change.b?.text ?? ''}”`)
        return {
          says: [operation, ...words].join('; '),
          anchors: [...inA.map((id) => `${a} ${id}`), ...inB.map((id) => `${b} ${id}`)].flatMap(
            (id) => sentences.get(id) ?? [],
          ),
        }
      })
    const derivation = report.derivations.find((one) => one.a === a && one.b === b)
    const relation =
      derivation === undefined
        ? ''
        : `; ${derivation.degree === 'independent' ? 'independent' : `${derivation.degree} derived`}, direction ${derivation.direction} (confidence ${derivation.confidence.toFixed(2)})`
    const head = `a is ${names.get(a)} (${a}), b is ${names.get(b)} (${b}): ${kept} sentences kept, ${told.length} differ${relation}`
    return [{ says: head, anchors: [] }, ...told]
  })
}

/** Items of the same key and wording as one, in order of first appearance. */
function together(items: readonly { key: string; group: string; anchors: Anchor[] }[]): AnswerItem[] {
  const groups = Map.groupBy(items, ({ key, group }) => `${key}\n${group}`)
  return [...groups.values()].map((same) => ({
    says: same[0]?.key ?? '',
    anchors: same.flatMap(({ anchors }) => anchors),
  }))
}

/** Straight and curly marks are one wording. */
function wording(content: readonly Span[]): string {
  return content
    .map(({ text }) => text)
    .join(' … ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
}

function at(document: string): (span: Span) => Anchor {
  return ({ start, end, text }) => ({ document, start, end, text })
}

function interval({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`
  return to === undefined ? `from ${from ?? '?'}` : `by ${to}`
}

function valueOr(value: Resolvable<string>, otherwise: string): string {
  return value.absent ? otherwise : value.value
}
