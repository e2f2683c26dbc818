import { FATED } from '../annotate/language/en/thing-words.ts'
import type { Alignment, Anchor, Document, Matter, Witness } from '../model/index.ts'
import { actNodes, actScore } from './matters/acts.ts'
import { pairings, type Score } from './matters/candidates.ts'
import { directionNodes, directionScore } from './matters/directions.ts'
import { figureOf } from './matters/figure.ts'
import { figureScore, soleHeads, tellsTwice } from './matters/figure-scores.ts'
import { figureNodes } from './matters/figures.ts'
import { groupNodes } from './matters/grouping.ts'
import { joinedQuotations } from './matters/joined-quotations.ts'
import { type Links, linksOf } from './matters/links.ts'
import { supersededBy } from './matters/live-values.ts'
import { namePairings } from './matters/names.ts'
import { nationalityNodes, nationalityScore } from './matters/nationalities.ts'
import { officeNodes, officeScore } from './matters/offices.ts'
import { organisationNodes, organisationScore } from './matters/organisations.ts'
import { quotationNodes, quotationScore } from './matters/quotes.ts'
import { type Judgement, judge, RELATIONS } from './matters/relation.ts'
import { type IsCopyOf, silentCopies } from './matters/silent-copies.ts'
import { speakerGroups } from './matters/speakers.ts'
import { inOrder, type Node, type Pairing, type Statement } from './matters/statement.ts'
import { timeNodes, timeScore } from './matters/times.ts'
import { weightsOf } from './matters/weights.ts'

/**
 * What two witnesses or more state something about: figures, times, quotations and the spelling of names, with how the
 * statements relate and why. Sorted by kind and place; the order of `witnesses` changes nothing. Cost grows with the pairs of
 * witnesses of the story.
 *
 * Two questions are kept apart: whether two statements are of one matter (by links of the alignment and by the words around
 * them), and whether they agree. A disagreement is an update only where the documents' days or a correction notice say so.
 */
export function matters(witnesses: readonly Witness[], alignments: readonly Alignment[]): Matter[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const links = new Map(alignments.map((alignment) => [`${alignment.a} ${alignment.b}`, linksOf(alignment)]))
  const linksBetween = (a: string, b: string): Links => links.get(`${a} ${b}`) ?? linksOf(undefined)
  const weight = weightsOf(sorted)
  const figures = pairUp(
    sorted.map(figureNodes),
    (left, right, of) => {
      const soles = soleHeads(left).intersection(soleHeads(right))
      return pairings(left, right, of, (x, y) => figureScore(x, y, of, weight, soles))
    },
    linksBetween,
  )
  const times = pairUp(
    sorted.map(timeNodes),
    (left, right, of) => pairings(left, right, of, (x, y) => timeScore(x, y, of, weight)),
    linksBetween,
  )
  const quotations = pairUp(
    sorted.map(quotationNodes),
    (left, right, of) => pairings(left, right, of, quotationScore),
    linksBetween,
  )
  const directions = pairUp(
    sorted.map(directionNodes),
    (left, right, of) => pairings(left, right, of, directionScore),
    linksBetween,
  )
  const simple = (nodesOf: (witness: Witness) => Node[], score: Score) =>
    pairUp(sorted.map(nodesOf), (left, right, of) => pairings(left, right, of, score), linksBetween)
  const documents = new Map(sorted.map(({ document }) => [document.id, document]))
  const groups = [
    times,
    directions,
    namePairings(sorted),
    simple(nationalityNodes, nationalityScore),
    simple(officeNodes, officeScore),
    simple(organisationNodes, organisationScore),
    simple(actNodes, actScore),
  ].flatMap((found) => groupNodes(found))
  groups.push(...groupNodes(figures, tellsTwice))
  const utterances = joinedQuotations(groupNodes(quotations), documents)
  groups.push(...utterances, ...speakerGroups(utterances))
  const isCopyOf = silentCopies(sorted, alignments)
  return groups.map((nodes) => matterOf(nodes, documents, isCopyOf)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

type PairingRule = (left: readonly Node[], right: readonly Node[], links: Links) => Pairing[]

function pairUp(
  nodes: readonly (readonly Node[])[],
  rule: PairingRule,
  linksBetween: (a: string, b: string) => Links,
): Pairing[] {
  return nodes.flatMap((left, index) =>
    nodes.slice(index + 1).flatMap((right) => {
      const [a, b] = [left[0]?.document, right[0]?.document]
      return a === undefined || b === undefined ? [] : rule(left, right, linksBetween(a, b))
    }),
  )
}

function matterOf(
  nodes: readonly Node[],
  documents: ReadonlyMap<string, Document>,
  isCopyOf: IsCopyOf,
): Matter {
  const statements = nodes.flatMap((node) => node.statements).sort(inOrder)
  const pairs: Matter['pairs'] = []
  const corrections = new Map<string, Pick<Judgement, 'relation' | 'why'>>()
  const circumstances = {
    documents,
    ...daysOfValues(statements, documents),
    superseded: supersededBy(statements, documents),
    isCopyOf,
  }
  for (const [a, x] of statements.entries())
    for (const [offset, y] of statements.slice(a + 1).entries()) {
      if (x.anchor.document === y.anchor.document) continue
      const { isCorrected, ...judgement } = judge(x, y, circumstances)
      if (isCorrected === true) corrections.set(valuesOf(x, y), judgement)
      pairs.push({ a, b: a + 1 + offset, ...judgement })
    }
  spreadCorrections(pairs, corrections, statements)
  const relation = RELATIONS.find((candidate) => pairs.some((pair) => pair.relation === candidate)) ?? 'same'
  const [first] = statements
  const kind = nodes[0]?.kind ?? 'figure'
  return {
    id: `${kind}-${first?.anchor.document ?? ''}-${first?.anchor.start ?? 0}`,
    kind,
    about: aboutOf(statements),
    relation,
    mentions: statements.map(({ anchor, value }): { anchor: Anchor; value: string } => ({ anchor, value })),
    pairs,
    chain: [{ rule: `same-matter-${kind}`, says: sharedWords(statements) }],
  }
}

/** What a notice corrects between two mentions it corrects between all that give the same two values. */
function spreadCorrections(
  pairs: Matter['pairs'],
  corrections: ReadonlyMap<string, Pick<Judgement, 'relation' | 'why'>>,
  statements: readonly Statement[],
): void {
  for (const pair of pairs) {
    const told = corrections.get(valuesOf(statements[pair.a], statements[pair.b]))
    if (told !== undefined && pair.relation === 'contradict') Object.assign(pair, told)
  }
}

function valuesOf(x: Statement | undefined, y: Statement | undefined): string {
  return [x?.value ?? '', y?.value ?? ''].sort().join('\n')
}

/** The first and the last stated day on which each value was given: a copy of a later day does not make an old value new. */
function daysOfValues(
  statements: readonly Statement[],
  documents: ReadonlyMap<string, Document>,
): { firstDays: Map<string, string>; lastDays: Map<string, string> } {
  const [firstDays, lastDays] = [new Map<string, string>(), new Map<string, string>()]
  for (const { value, anchor } of statements) {
    const published = documents.get(anchor.document)?.published
    if (published === undefined || published.absent) continue
    const [first, last] = [firstDays.get(value), lastDays.get(value)]
    if (first === undefined || published.value < first) firstDays.set(value, published.value)
    if (last === undefined || published.value > last) lastDays.set(value, published.value)
  }
  return { firstDays, lastDays }
}

/** What a matter is about: of people the fate that befell them all; else, in words of the text, the shortest phrase of several words that a statement of it stands in. */
function aboutOf(statements: readonly Statement[]): string {
  const fates = new Set(statements.map((statement) => figureOf(statement)?.counted.fate))
  const [fate, ...others] = fates
  const named = fate === undefined || others.length > 0 ? undefined : FATED[fate]
  if (named !== undefined) return named
  const phrases = statements.map(({ about }) => about).filter((about) => about !== '')
  const several = phrases.filter((about) => about.split(' ').length >= 3)
  const [best] = (several.length > 0 ? several : phrases).toSorted(
    (a, b) => count(phrases, b) - count(phrases, a) || a.length - b.length || (a < b ? -1 : 1),
  )
  return best ?? statements[0]?.anchor.text ?? ''
}

function count(phrases: readonly string[], phrase: string): number {
  return phrases.filter((other) => other === phrase).length
}

/** Words near the statements of at least two documents, as they stand; those of most documents first, then in alphabetical order. */
function commonWords(statements: readonly Statement[]): string[] {
  const holders = new Map<string, { word: string; documents: Set<string> }>()
  for (const { near, anchor } of statements)
    for (const [form, word] of near) {
      const holder = holders.get(form) ?? { word, documents: new Set<string>() }
      holder.documents.add(anchor.document)
      holders.set(form, holder)
    }
  return [...holders.values()]
    .filter(({ documents }) => documents.size > 1)
    .sort((a, b) => b.documents.size - a.documents.size || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}

function sharedWords(statements: readonly Statement[]): string {
  const words = commonWords(statements).slice(0, 8)
  return words.length > 0
    ? `words in common: ${words.join(', ')}`
    : 'they stand at the same place of linked sentences'
}
