import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dot } from '../../src/export/dot.ts'
import { graphml } from '../../src/export/graphml.ts'
import { newick } from '../../src/export/newick.ts'
import type { Stemma } from '../../src/model/index.ts'

const edge = (from: string, to: string, contamination = false) => ({
  from,
  to,
  degree: 'partly' as const,
  contamination,
  confidence: 0.8,
  evidence: [],
})
const node = (id: string, kind: 'witness' | 'hollow' = 'witness') => ({
  id,
  kind,
  label: `copy of ${id}`,
  evidence: [],
})

/** A lost ancestor with two copies, one of which also used an independent report. */
const STEMMA: Stemma = {
  nodes: [node('wire', 'hollow'), node('one'), node('two'), node('own')],
  edges: [edge('wire', 'one'), edge('wire', 'two'), edge('own', 'two', true)],
  roots: ['wire', 'own'],
}
const label = (id: string) => `it's "${id}" & <co>\nltd`

test('DOT: a digraph a stemma, hollow dashed, contamination dotted, labels quoted', () => {
  assert.equal(
    dot([STEMMA], label),
    `digraph stemma {
  "wire" [label="copy of wire", style=dashed];
  "one" [label="it's \\"one\\" & <co> ltd"];
  "two" [label="it's \\"two\\" & <co> ltd"];
  "own" [label="it's \\"own\\" & <co> ltd"];
  "wire" -> "one" [label="0.80"];
  "wire" -> "two" [label="0.80"];
  "own" -> "two" [label="0.80", style=dotted];
}
`,
  )
  assert.equal(dot([STEMMA, STEMMA], label).match(/digraph/g)?.length, 2)
})

test('Newick: a tree a root, inner nodes named, quotes doubled, contamination left out', () => {
  assert.equal(
    newick([STEMMA], label),
    `('it''s "one" & <co> ltd','it''s "two" & <co> ltd')'copy of wire';\n'it''s "own" & <co> ltd';\n`,
  )
})

test('GraphML: one document for several stemmas, text escaped, control characters left out', () => {
  const written = graphml([STEMMA, STEMMA], (id) => `${id} <b> & "c"\u0000\u000b`)
  assert.equal(written.match(/<\?xml/g)?.length, 1)
  assert.equal(written.match(/<graph /g)?.length, 2)
  assert.ok(written.includes('<data key="label">one &lt;b&gt; &amp; &quot;c&quot;</data>'))
  assert.ok(written.includes('<data key="contamination">true</data>'))
  assert.ok(
    written.includes('<node id="wire"><data key="kind">hollow</data><data key="label">copy of wire</data>'),
  )
  assert.doesNotMatch(written, /[\u0000\u000b]/)
})
