import type { Stemma } from '../model/index.ts'
import { XML_DECLARATION, xmlText } from './xml.ts'

/**
 * Stemmas as one GraphML document (graphml.graphdrawing.org), a graph each, with kind and label of nodes,
 * confidence and contamination of edges.
 */
export function graphml(stemmas: readonly Stemma[], label: (node: string) => string): string {
  return [
    XML_DECLARATION,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>',
    '  <key id="contamination" for="edge" attr.name="contamination" attr.type="boolean"/>',
    ...stemmas.flatMap((stemma) => graph(stemma, label)),
    '</graphml>',
    '',
  ].join('\n')
}

function graph(stemma: Stemma, label: (node: string) => string): string[] {
  const nodes = stemma.nodes.map((node) => {
    const name = node.kind === 'hollow' ? node.label : label(node.id)
    return `    <node id="${xmlText(node.id)}"><data key="kind">${node.kind}</data><data key="label">${xmlText(name)}</data></node>`
  })
  const edges = stemma.edges.map(
    (edge) =>
      `    <edge source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"><data key="confidence">${edge.confidence}</data><data key="contamination">${edge.contamination}</data></edge>`,
  )
  return ['  <graph edgedefault="directed">', ...nodes, ...edges, '  </graph>']
}
