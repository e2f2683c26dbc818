import type { Comparison, Document, Stemma, StoryReport, Witness } from '../model/index.ts'
import { addressOf, witnessName } from './witness-name.ts'
import { element, XML_DECLARATION, xmlText } from './xml.ts'

/**
 * Stories as TEI P5: one TEI element a story with its witnesses, a critical apparatus by parallel segmentation (Guidelines, 13.2.3: one app a
 * row of the collation, one rdg a wording, an empty one for those who lack it) and the stemma as a directed graph (Guidelines, 20.1).
 */
export function tei({ stemma, stories, witnesses }: Comparison): string {
  const byId = new Map(witnesses.map((witness) => [witness.document.id, witness]))
  return [
    XML_DECLARATION,
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">',
    header('Stories', stemma, element('p', {}, 'Witnesses as listed in each story.')),
    ...stories.map((report) => storyText(report, byId, stemma)),
    '</teiCorpus>',
    '',
  ].join('\n')
}

function storyText(report: StoryReport, byId: ReadonlyMap<string, Witness>, version: string): string {
  const { story, collation } = report
  const members = story.witnesses.flatMap((id) => byId.get(id) ?? [])
  const listWit = element('listWit', {}, members.map(witnessEntry).join('\n'))
  const rows = collation.rows.map(({ cells }, index) => apparatus(cells, index, collation.witnesses, byId))
  return [
    `<TEI xml:id="${xmlText(story.id)}">`,
    header(story.title, version, listWit),
    '<text>',
    `<body><ab>\n${rows.join('\n')}\n</ab></body>`,
    `<back><div type="stemma">${graph(report.stemma, byId)}</div></back>`,
    '</text>',
    '</TEI>',
  ].join('\n')
}

function header(title: string, version: string, source: string): string {
  const description = [
    element('titleStmt', {}, element('title', {}, xmlText(title))),
    element('publicationStmt', {}, element('p', {}, xmlText(`Made by Stemma ${version}.`))),
    element('sourceDesc', {}, source),
  ].join('')
  const encoding = element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' })
  return element(
    'teiHeader',
    {},
    `${element('fileDesc', {}, description)}${element('encodingDesc', {}, encoding)}`,
  )
}

function witnessEntry(witness: Witness): string {
  const { document } = witness
  const { title, site, published, credits, source } = document
  const url = addressOf(document)
  const bibl = [
    title.absent ? '' : element('title', {}, xmlText(title.value)),
    ...credits
      .filter(({ of }) => of === 'text')
      .map(({ name, kind }) => element(kind === 'person' ? 'author' : 'orgName', {}, xmlText(name))),
    site.absent ? '' : element('publisher', {}, xmlText(site.value)),
    published.absent ? '' : element('date', { when: published.value }, xmlText(published.value)),
    element('idno', { type: 'sha256' }, source.sha256),
    url === undefined ? '' : element('ref', { target: url }, xmlText(url)),
  ].join('')
  return element(
    'witness',
    { 'xml:id': xmlId(document.id) },
    `${xmlText(witnessName(witness))} ${element('bibl', {}, bibl)}`,
  )
}

function apparatus(
  cells: Readonly<Record<string, readonly string[]>>,
  index: number,
  order: readonly string[],
  byId: ReadonlyMap<string, Witness>,
): string {
  const wording = (id: string) => {
    const witness = byId.get(id)
    return witness === undefined ? '' : sentencesText(witness, cells[id] ?? [])
  }
  const readings = [...Map.groupBy(order, wording)].map(([text, ids]) =>
    element(
      'rdg',
      { wit: ids.map((id) => `#${xmlId(id)}`).join(' ') },
      text === '' ? undefined : xmlText(text),
    ),
  )
  return element('app', { n: index + 1 }, readings.join(''))
}

function sentencesText({ annotations }: Witness, ids: readonly string[]): string {
  const wanted = new Set(ids)
  return annotations.sentences
    .filter(({ id }) => wanted.has(id))
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')
}

function graph({ nodes, edges }: Stemma, byId: ReadonlyMap<string, Witness>): string {
  const vertices = nodes.map((node) => {
    const witness = byId.get(node.id)
    const label = witness === undefined ? node.label : witnessName(witness)
    return element(
      'node',
      { 'xml:id': `node-${xmlId(node.id)}`, type: node.kind },
      element('label', {}, xmlText(label)),
    )
  })
  const arcs = edges.map(({ from, to, confidence, contamination }) =>
    element(
      'arc',
      { from: `#node-${xmlId(from)}`, to: `#node-${xmlId(to)}` },
      element('label', {}, `${contamination ? 'contamination, ' : ''}confidence ${confidence.toFixed(2)}`),
    ),
  )
  return element(
    'graph',
    { type: 'directed', order: nodes.length, size: edges.length },
    [...vertices, ...arcs].join(''),
  )
}

// An xml:id is a name: it begins with no digit.
function xmlId(id: Document['id']): string {
  return `w-${id.replace(/[^\w.-]/g, '-')}`
}
