import type { Stemma } from '../model/index.ts'

/** A stemma as GraphML (graphml.graphdrawing.org), with kind and label of nodes, confidence and contamination of edges. */
export function graphml(stemma: Stemma, label: (node: string) => string): string {
  const nodes = stemma.nodes.map(
    (node) =>
      `    <node id="${escaped(node.id)}"><data key="kind">${node.kind}</data><data key="label">${escaped(
        node.kind === 'hollow' ? node.label : label(node.id),
      )}</data></node>`,
  )
  const edges = stemma.edges.map(
    (edge) =>
      `    <edge source="${escaped(edge.from)}" target="${escaped(edge.to)}"><data key="confidence">${edge.confidence}</data><data key="contamination">${edge.contamination}</data></edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>',
    '  <key id="contamination" for="edge" attr.name="contamination" attr.type="boolean"/>',
    '  <graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
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
