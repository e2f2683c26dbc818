import type { Comparison, Link, Sentence, WordChange } from '../../src/model/index.ts'
import { witness } from '../collate/witness.ts'

const WORDS =
  'the harbour master said that repairs of gate and quay would take more than ten days because ice'.split(' ')

/**
 * A story of so many witnesses and sentences, for measuring the page: copies of one text, of which every seventh sentence has
 * another figure in every other copy. Made directly, as collating thousands of sentences is another room's work.
 */
export function largeComparison(witnesses: number, sentences: number): Comparison {
  const all = Array.from({ length: witnesses }, (_, copy) =>
    witness({
      id: copy.toString(16).padStart(16, '0'),
      title: 'A long report',
      sentences: Array.from({ length: sentences }, (_, at) => sentenceOf(copy, at)),
      published: `2025-03-${String((copy % 28) + 1).padStart(2, '0')}`,
      site: `Paper ${copy + 1}`,
    }),
  )
  const inText = all.map(({ annotations }) => annotations.sentences.slice(1))
  const ids = all.map(({ document }) => document.id)
  const alignments = ids.flatMap((a, x) =>
    ids.slice(x + 1).map((b, gap) => ({
      a,
      b,
      links: (inText[x] ?? []).flatMap((sentence, at) => linkOf(sentence, inText[x + 1 + gap]?.[at])),
    })),
  )
  return {
    model: '1',
    stemma: '0.0.0',
    witnesses: all,
    stories: [
      {
        story: { id: `story-${ids[0]}`, title: 'A long report', witnesses: ids, chain: [] },
        alignments,
        collation: {
          witnesses: ids,
          rows: Array.from({ length: sentences }, (_, at) => ({
            cells: Object.fromEntries(ids.map((id, copy) => [id, [inText[copy]?.[at]?.id ?? '']])),
          })),
        },
        derivations: [],
        stemma: {
          nodes: ids.map((id) => ({ id, kind: 'witness', label: id, evidence: [] })),
          edges: ids.slice(1).map((to, at) => ({
            from: ids[at] ?? '',
            to,
            degree: 'wholly',
            contamination: false,
            confidence: 0.9,
            evidence: [],
          })),
          roots: ids.slice(0, 1),
        },
        entities: [],
        bounds: [],
        timeline: [],
        matters: [],
        drifts: [],
        outcomes: [],
      },
    ],
    failures: [],
  }
}

function sentenceOf(copy: number, at: number): string {
  const words = Array.from({ length: 18 }, (_, word) => WORDS[(at * 7 + word * 3) % WORDS.length])
  return `In part ${at} ${words.join(' ')} ${at % 7 === 0 && copy % 2 === 1 ? 410 : 140}.`
}

function linkOf(a: Sentence, b: Sentence | undefined): Link[] {
  if (!b) return []
  const last = ({ end }: Sentence, text: string) => ({ start: end - 4, end: end - 1, text })
  const [was, is] = [a.text.slice(-4, -1), b.text.slice(-4, -1)]
  const changes: WordChange[] = was === is ? [] : [{ a: last(a, was), b: last(b, is), class: 'figure' }]
  const operation = changes.length > 0 ? 'edited' : 'kept'
  return [{ operation, edited: changes.length > 0, a: [a.id], b: [b.id], similarity: 0.95, changes }]
}
