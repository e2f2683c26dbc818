import type { Stemma } from '../model/index.ts'

/**
 * Stemmas in Newick format, one tree a line, inner nodes named. Newick has no second parent, so contamination is
 * left out (DOT and GraphML carry it).
 */
export function newick(stemmas: readonly Stemma[], label: (node: string) => string): string {
  return stemmas.map((stemma) => trees(stemma, label)).join('')
}

function trees(stemma: Stemma, label: (node: string) => string): string {
  const children = Map.groupBy(
    stemma.edges.filter((edge) => !edge.contamination),
    (edge) => edge.from,
  )
  const hollow = new Map(
    stemma.nodes.filter(({ kind }) => kind === 'hollow').map((node) => [node.id, node.label]),
  )
  const tree = (id: string): string => {
    const below = (children.get(id) ?? []).map((edge) => tree(edge.to))
    return `${below.length > 0 ? `(${below.join(',')})` : ''}${quoted(hollow.get(id) ?? label(id))}`
  }
  return stemma.roots.map((root) => `${tree(root)};\n`).join('')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''").replace(/\s+/g, ' ')}'`
}
