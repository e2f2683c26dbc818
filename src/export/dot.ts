import type { Stemma } from '../model/index.ts'

/** A stemma in the DOT language of Graphviz: hollow ancestors dashed, contamination dotted, confidence as a label. */
export function dot(stemma: Stemma, label: (node: string) => string): string {
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
