import type { Stemma } from '../model/index.ts'

/**
 * Stemmas as one GraphML document (graphml.graphdrawing.org), a graph each, with kind and label of nodes,
 * confidence and contamination of edges.
 */
export function graphml(stemmas: readonly Stemma[], label: (node: string) => string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
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
    return `    <node id="${escaped(node.id)}"><data key="kind">${node.kind}</data><data key="label">${escaped(name)}</data></node>`
  })
  const edges = stemma.edges.map(
    (edge) =>
      `    <edge source="${escaped(edge.from)}" target="${escaped(edge.to)}"><data key="confidence">${edge.confidence}</data><data key="contamination">${edge.contamination}</data></edge>`,
  )
  return ['  <graph edgedefault="directed">', ...nodes, ...edges, '  </graph>']
}

// XML 1.0 has no way to carry most control characters: they are left out.
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
