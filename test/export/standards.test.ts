import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UNCERTAIN_BELOW } from '../../src/collate/stemma/uncertain.ts'
import { geojson } from '../../src/export/geojson.ts'
import { ninjs } from '../../src/export/ninjs.ts'
import { prov } from '../../src/export/prov.ts'
import { schemaOrg } from '../../src/export/schema-org.ts'
import { tei } from '../../src/export/tei.ts'
import { timeml } from '../../src/export/timeml.ts'
import { exampleComparison } from './example-comparison.ts'
import { elements, type ParsedElement, parsedXml, textOf } from './xml.ts'

const comparison = await exampleComparison()
const byId = new Map(comparison.witnesses.map((witness) => [witness.document.id, witness]))

test('TimeML: without its tags TEXT is the document, and every time stands with its type and value', () => {
  for (const witness of comparison.witnesses) {
    const root = parsedXml(timeml(witness))
    const [text] = elements(root, 'TEXT')
    assert.equal(textOf(text as ParsedElement), witness.document.text)
    const times = elements(text as ParsedElement, 'TIMEX3')
    assert.deepEqual(
      times.map(({ attributes: { type, value } }) => [type, value]),
      witness.annotations.timexes.map(({ type, value }) => [type, value]),
    )
    const ids = elements(root, 'TIMEX3').map(({ attributes }) => attributes.tid)
    assert.equal(new Set(ids).size, ids.length)
    for (const { attributes } of times) {
      if (attributes.anchorTimeID !== undefined) assert.ok(ids.includes(attributes.anchorTimeID))
    }
    const [creation] = elements(elements(root, 'DCT')[0] as ParsedElement, 'TIMEX3')
    assert.equal(creation?.attributes.value, witness.annotations.documentTime?.day ?? '')
  }
})

test('TEI: each witness’s sentences can be read off the apparatus, and the graph is the stemma', () => {
  const stories = elements(parsedXml(tei(comparison)), 'TEI')
  assert.equal(stories.length, comparison.stories.length)
  for (const [index, { story, collation, stemma }] of comparison.stories.entries()) {
    const root = stories[index] as ParsedElement
    assert.deepEqual(
      elements(root, 'witness').map(({ attributes }) => attributes['xml:id']),
      story.witnesses.map((id) => `w-${id}`),
    )
    for (const id of story.witnesses) {
      const read = elements(root, 'app').map((app) => {
        const rdg = elements(app, 'rdg').find(({ attributes }) =>
          attributes.wit?.split(' ').includes(`#w-${id}`),
        )
        return textOf(rdg as ParsedElement)
      })
      const sentences = new Map(byId.get(id)?.annotations.sentences.map((s) => [s.id, s.text]))
      const wanted = collation.rows.map(({ cells }) =>
        (cells[id] ?? []).map((s) => sentences.get(s)?.replace(/\s+/g, ' ')).join(' '),
      )
      assert.deepEqual(read, wanted)
    }
    const arcs = elements(root, 'arc').map(({ attributes: { from, to } }) => `${from} ${to}`)
    assert.deepEqual(
      arcs,
      stemma.edges.map(({ from, to }) => `#node-w-${from} #node-w-${to}`),
    )
    const nodes = new Set(elements(root, 'node').map(({ attributes }) => `#${attributes['xml:id']}`))
    for (const end of arcs.flatMap((arc) => arc.split(' '))) assert.ok(nodes.has(end))
  }
})

test('GeoJSON: a feature a place, located with the kind of point, or unlocated with the reason', () => {
  const { type, features } = JSON.parse(geojson(comparison)) as {
    type: string
    features: {
      geometry: { coordinates: [number, number] } | null
      properties: {
        document: string
        kind?: string
        reason?: string
        anchors: { start: number; text: string }[]
      }
    }[]
  }
  assert.equal(type, 'FeatureCollection')
  assert.equal(features.length, comparison.witnesses.flatMap((w) => w.annotations.places).length)
  assert.ok(features.some(({ geometry }) => geometry !== null))
  for (const { geometry, properties } of features) {
    if (geometry === null) assert.ok(properties.reason)
    else {
      const [longitude, latitude] = geometry.coordinates
      assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)
      assert.ok(properties.kind)
    }
    for (const { start, text } of properties.anchors) {
      assert.ok(byId.get(properties.document)?.document.text.startsWith(text, start))
    }
  }
})

test('PROV-O: every descent with its confidence, the certain ones stated plainly, every reference leads somewhere', () => {
  type Ref = { '@id': string }
  const graph = (JSON.parse(prov(comparison)) as { '@graph': Record<string, unknown>[] })['@graph']
  const ids = new Set(graph.map((node) => node['@id']))
  const edges = comparison.stories.flatMap(({ stemma }) => stemma.edges)
  const qualified = graph.flatMap((node) =>
    ((node['prov:qualifiedDerivation'] ?? []) as { 'prov:entity': Ref }[]).map((derivation) => ({
      to: node['@id'],
      from: derivation['prov:entity']['@id'],
    })),
  )
  assert.equal(qualified.length, edges.length)
  for (const { from, to } of qualified) assert.ok(ids.has(from) && ids.has(to))
  const plain = graph
    .filter((node) => 'prov:qualifiedDerivation' in node)
    .flatMap((node) => (node['prov:wasDerivedFrom'] as Ref[]).map((ref) => [ref['@id'], node['@id']]))
  const certain = edges.filter(({ confidence }) => confidence >= UNCERTAIN_BELOW)
  assert.equal(plain.length, certain.length)
  assert.ok(certain.length > 0)
})

test('ninjs: an object a witness with headline, body, people and agencies; no time where only a day is stated', () => {
  const lines = ninjs(comparison)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.equal(lines.length, comparison.witnesses.length)
  for (const object of lines) {
    assert.match(String(object.uri), /^urn:stemma:document:[0-9a-f]{16}$/)
    for (const key of ['firstcreated', 'versioncreated']) {
      if (object[key] !== undefined) assert.match(String(object[key]), /^\d{4}-\d\d-\d\dT\d\d:\d\d/)
    }
    const [body] = object.bodies as { value: string; charcount: number }[]
    assert.equal(body?.charcount, body?.value.length)
  }
  assert.ok(lines.some(({ infosources }) => infosources !== undefined))
})

test('schema.org: an article a witness, quotations with their speakers, claims to review without a verdict', () => {
  const graph = (JSON.parse(schemaOrg(comparison)) as { '@graph': Record<string, unknown>[] })['@graph']
  const of = (type: string) => graph.filter((node) => node['@type'] === type)
  assert.deepEqual(
    of('NewsArticle').map(({ articleBody }) => articleBody),
    comparison.witnesses.map(({ document }) => document.text),
  )
  const spoken = comparison.witnesses
    .flatMap(({ annotations }) => annotations.attributions)
    .filter(({ type, speaker }) => type !== 'indirect' && !speaker.absent)
  assert.equal(of('Quotation').length, spoken.length)
  const contradictions = comparison.stories
    .flatMap(({ matters }) => matters)
    .filter(({ relation }) => relation === 'contradict')
  assert.ok(contradictions.length > 0)
  assert.equal(of('ClaimReview').length, contradictions.length)
  for (const review of of('ClaimReview')) {
    assert.ok(!('reviewRating' in review) && !('author' in review))
  }
})
