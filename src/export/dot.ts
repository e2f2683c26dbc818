import type { Stemma } from '../model/index.ts'

/** Stemmas in the DOT language of Graphviz, a digraph each: hollow ancestors dashed, contamination dotted, confidence as a label. */
export function dot(stemmas: readonly Stemma[], label: (node: string) => string): string {
  return stemmas.map((stemma) => digraph(stemma, label)).join('')
}

function digraph(stemma: Stemma, label: (node: string) => string): string {
  const nodes = stemma.nodes.map(
    (node) =>
      `  ${quoted(node.id)} [label=${quoted(node.kind === 'hollow' ? node.label : label(node.id))}${node.kind === 'hollow' ? ', style=dashed' : ''}];`,
  )
  const edges = stemma.edges.map(
    (edge) =>
      `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label="${edge.confidence.toFixed(2)}"${edge.contamination ? ', style=dotted' : ''}];`,
  )
  return `digraph stemma {\n${[...nodes, ...edges].join('\n')}\n}\n`
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`
}
