import type { Drift, DriftStep, Matter, MatterKind, Relation, Stemma, Witness } from '../model/index.ts'
import { quotedWords } from './matters/quotation-wording.ts'

/** Relations in which something changed from witness to witness. */
const CHANGED: readonly Relation[] = ['contradict', 'update', 'rewording', 'compatible']

type Stated = Pick<DriftStep, 'document' | 'day' | 'value' | 'anchor'>

/**
 * How the values of `matters` went through the witnesses: first seen, changed by whom to what, and along `stemma` who inherited which.
 * Matters that all witnesses state alike have no drift. The order of `witnesses` changes nothing.
 */
export function drifts(witnesses: readonly Witness[], matters: readonly Matter[], stemma: Stemma): Drift[] {
  const days = new Map(
    witnesses.flatMap(({ document: { id, published } }) =>
      published.absent ? [] : [[id, published.value] as const],
    ),
  )
  const depths = depthsOf(stemma)
  return matters
    .filter(({ relation }) => CHANGED.includes(relation))
    .filter(({ kind, mentions }) => new Set(mentions.map(({ value }) => keyOf(kind, value))).size > 1)
    .map((matter) => {
      const stated = statedBy(matter, days).sort(
        (a, b) =>
          byDay(a.day, b.day) ||
          (depths.get(a.document) ?? 0) - (depths.get(b.document) ?? 0) ||
          (a.document < b.document ? -1 : a.document > b.document ? 1 : a.anchor.start - b.anchor.start),
      )
      const { id, kind, about } = matter
      return { matter: id, kind, about, steps: stated.map((one) => stepOf(kind, one, stated, stemma)) }
    })
}

/** Each value that a witness states of the matter, once. */
function statedBy({ kind, mentions }: Matter, days: ReadonlyMap<string, string>): Stated[] {
  const found = new Map<string, Stated>()
  for (const { anchor, value } of mentions) {
    const key = `${anchor.document} ${keyOf(kind, value)}`
    const day = days.get(anchor.document)
    const one = { document: anchor.document, ...(day === undefined ? {} : { day }), value, anchor }
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

/** What makes two values one: figures by their value, what is told in words by the words, whatever their case and marks. */
function keyOf(kind: MatterKind, value: string): string {
  return kind === 'figure' ? value : quotedWords(value).join(' ')
}

function stepOf(kind: MatterKind, one: Stated, stated: readonly Stated[], stemma: Stemma): DriftStep {
  const ancestors = ancestorsOf(one.document, stemma)
  // The nearest ancestors that state the matter: one that is silent passes on what it was told.
  const told = ancestors
    .map((generation) => stated.filter(({ document }) => generation.includes(document)))
    .find((generation) => generation.length > 0)
  if (told === undefined) return { ...one, how: 'first' }
  const same = told.find(({ value }) => keyOf(kind, value) === keyOf(kind, one.value))
  if (same !== undefined) return { ...one, how: 'inherited', from: same.document }
  const [other] = told
  return {
    ...one,
    how: 'changed',
    ...(other === undefined ? {} : { from: other.document, was: other.value }),
  }
}

/** The ids that `id` derives from, generation by generation, sources of contamination too. */
function ancestorsOf(id: string, { edges }: Stemma): string[][] {
  const generations: string[][] = []
  const seen = new Set([id])
  let children = [id]
  while (children.length > 0) {
    const parents = edges.filter(({ to }) => children.includes(to)).map(({ from }) => from)
    children = [...new Set(parents)].filter((parent) => !seen.has(parent)).sort()
    for (const parent of children) seen.add(parent)
    if (children.length > 0) generations.push(children)
  }
  return generations
}

function depthsOf(stemma: Stemma): Map<string, number> {
  return new Map(stemma.nodes.map(({ id }) => [id, ancestorsOf(id, stemma).length]))
}

function byDay(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a ?? '~', b ?? '~']
  return first === second ? 0 : first < second ? -1 : 1
}
