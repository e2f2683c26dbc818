import { align } from '../../../src/collate/alignment.ts'
import { derivation } from '../../../src/collate/derivation.ts'
import { stemma } from '../../../src/collate/stemma.ts'
import { witness } from '../../../test/collate/witness.ts'

/** A tradition of the benchmark: its surviving texts. */
export interface Tradition {
  id: string
  witnesses: readonly { id: string; text: string }[]
}

/** An id in the order of the rows, by which nothing can be told of the text. */
export function documentId(at: number): string {
  return at.toString(16).padStart(16, '0')
}

/** The tree of a tradition as the scorer reads it. The set says that its witnesses are of one tradition. */
export function tree({ id, witnesses }: Tradition): object {
  const members = witnesses.map(({ text }, at) => witness({ id: documentId(at), text }))
  const alignments = members.flatMap((a, at) => members.slice(at + 1).map((b) => align(a, b)))
  const derivations = alignments.flatMap((alignment) => {
    const [a, b] = [alignment.a, alignment.b].map((one) =>
      members.find(({ document }) => document.id === one),
    )
    return a && b ? [derivation(a, b, alignment, { oneTradition: true })] : []
  })
  const own = (node: string): string => witnesses[Number.parseInt(node, 16)]?.id ?? node
  const { edges } = stemma(members, alignments, derivations)
  return {
    id,
    edges: edges.filter(({ contamination }) => !contamination).map(({ from, to }) => [own(from), own(to)]),
  }
}
