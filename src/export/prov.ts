import { UNCERTAIN_BELOW } from '../collate/stemma/uncertain.ts'
import type { Comparison, Document, Sighting, StemmaEdge, StemmaNode } from '../model/index.ts'
import { documentUrn } from './document-urn.ts'
import { witnessName } from './witness-name.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  stemma: 'urn:stemma:vocabulary:',
}

type Node = Record<string, unknown> & { '@id': string }

/**
 * Where everything came from, as PROV-O (W3C Recommendation, 2013) in JSON-LD: sources, how they were obtained, the documents read from them,
 * whom they credit, and who derives from whom. Every descent is a qualified derivation with its confidence and evidence; a plain
 * `prov:wasDerivedFrom` is stated only for those that are not uncertain.
 */
export function prov(comparison: Comparison): string {
  const agent = `urn:stemma:software:${comparison.stemma}`
  const software: Node = {
    '@id': agent,
    '@type': 'prov:SoftwareAgent',
    'foaf:name': `Stemma ${comparison.stemma}`,
  }
  const nodes = [
    software,
    ...comparison.witnesses.flatMap((witness) =>
      documentNodes(witness.document, witnessName(witness), agent),
    ),
    ...comparison.stories.flatMap(({ stemma }) => [
      ...stemma.nodes.filter(({ kind }) => kind === 'hollow').map(hollowNode),
      ...[...Map.groupBy(stemma.edges, ({ to }) => to)].map(([to, edges]) => descentNode(to, edges)),
    ]),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': nodes }, null, 2)}\n`
}

function documentNodes(document: Document, name: string, agent: string): Node[] {
  const { id, source, title, published, credits } = document
  const reading = `urn:stemma:reading:${id}`
  const bytes = `urn:sha256:${source.sha256}`
  return [
    {
      '@id': bytes,
      '@type': 'prov:Entity',
      'dcterms:extent': source.size,
      'prov:atLocation': source.sightings.flatMap(({ url }) => url ?? []),
    },
    ...source.sightings.map((sighting, index) =>
      obtaining(`urn:stemma:obtaining:${id}:${index}`, sighting, bytes),
    ),
    {
      '@id': reading,
      '@type': 'prov:Activity',
      'prov:used': ref(bytes),
      'prov:wasAssociatedWith': ref(agent),
      'stemma:reader': document.reader,
    },
    {
      '@id': documentUrn(id),
      '@type': 'prov:Entity',
      'dcterms:title': title.absent ? name : title.value,
      ...(published.absent ? {} : { 'dcterms:issued': { '@value': published.value, '@type': 'xsd:date' } }),
      'prov:wasDerivedFrom': ref(bytes),
      'prov:wasGeneratedBy': ref(reading),
      'prov:wasAttributedTo': credits
        .filter(({ of }) => of === 'text')
        .map(({ name: credited, kind }) => ({
          '@type': kind === 'person' ? 'prov:Person' : 'prov:Organization',
          'foaf:name': credited,
        })),
    },
  ]
}

/** An obtaining, at the instant that whoever obtained the bytes gave. */
function obtaining(id: string, { name, url, at }: Sighting, bytes: string): Node {
  return {
    '@id': id,
    '@type': 'prov:Activity',
    'dcterms:title': name,
    'prov:generated': ref(bytes),
    ...(url === undefined ? {} : { 'prov:used': ref(url) }),
    ...(at === undefined ? {} : { 'prov:endedAtTime': { '@value': at, '@type': 'xsd:dateTime' } }),
  }
}

function hollowNode({ id, label, evidence }: StemmaNode): Node {
  return {
    '@id': documentUrn(id),
    '@type': 'prov:Entity',
    'dcterms:title': label,
    'stemma:hollow': true,
    'stemma:evidence': evidence.map(({ says }) => says),
  }
}

function descentNode(to: string, edges: readonly StemmaEdge[]): Node {
  return {
    '@id': documentUrn(to),
    'prov:wasDerivedFrom': edges
      .filter(({ confidence }) => confidence >= UNCERTAIN_BELOW)
      .map(({ from }) => ref(documentUrn(from))),
    'prov:qualifiedDerivation': edges.map(({ from, degree, contamination, confidence, evidence }) => ({
      '@type': 'prov:Derivation',
      'prov:entity': ref(documentUrn(from)),
      'stemma:degree': degree,
      'stemma:contamination': contamination,
      'stemma:confidence': confidence,
      'stemma:evidence': evidence.map(({ says }) => says),
    })),
  }
}

function ref(id: string): { '@id': string } {
  return { '@id': id }
}
