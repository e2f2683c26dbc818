import type { Comparison, Stemma } from '../model/index.ts'
import { bundle } from './bundle.ts'
import { csv } from './csv.ts'
import { dot } from './dot.ts'
import { geojson } from './geojson.ts'
import { graphml } from './graphml.ts'
import { comparisonHtml, type WebPage } from './html.ts'
import { jsonLines } from './json-lines.ts'
import { newick } from './newick.ts'
import { ninjs } from './ninjs.ts'
import { parquet } from './parquet.ts'
import { prov } from './prov.ts'
import { schemaOrg } from './schema-org.ts'
import { tei } from './tei.ts'
import { timemlArchive } from './timeml.ts'
import { warcRecords } from './warc.ts'
import { webAnnotations } from './web-annotation.ts'
import { witnessName } from './witness-name.ts'

/** Where a format finds what a comparison does not hold. */
export interface Material {
  /** The bytes of a document's source. */
  sourceBytes: (document: string) => Promise<Uint8Array>
  /** The built page that a report is made with. */
  webPage: () => Promise<WebPage>
}

/** A format that stories are exported in: what it says of itself, and what writes it. */
export interface Format {
  says: string
  mediaType: string
  /** Of the file that it is saved in, without the point. */
  extension: string
  write: (comparison: Comparison, material: Material) => string | Uint8Array | Promise<string | Uint8Array>
}

/** Every format, by the name that the doors take. */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: {
    says: 'everything, by the model',
    mediaType: 'application/json',
    extension: 'json',
    write: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  },
  jsonl: {
    says: 'everything, a line a witness and a story',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    write: jsonLines,
  },
  csv: { says: 'a row an annotation', mediaType: 'text/csv', extension: 'csv', write: csv },
  parquet: {
    says: 'the same rows as Parquet (needs the optional package @duckdb/node-api)',
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    write: parquet,
  },
  annotations: {
    says: 'W3C Web Annotations',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: webAnnotations,
  },
  html: {
    says: 'a report, one file',
    mediaType: 'text/html',
    extension: 'html',
    write: async (comparison, { webPage }) => comparisonHtml(comparison, await webPage()),
  },
  dot: {
    says: 'stemmas for Graphviz',
    mediaType: 'text/vnd.graphviz',
    extension: 'gv',
    write: stemmas(dot),
  },
  graphml: {
    says: 'stemmas as GraphML',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    write: stemmas(graphml),
  },
  newick: {
    says: 'stemmas as Newick trees',
    mediaType: 'text/plain',
    extension: 'nwk',
    write: stemmas(newick),
  },
  tei: {
    says: 'TEI P5: apparatus by parallel segmentation, and stemma',
    mediaType: 'application/tei+xml',
    extension: 'xml',
    write: tei,
  },
  timeml: {
    says: 'a ZIP archive of TimeML, one document a witness',
    mediaType: 'application/zip',
    extension: 'zip',
    write: timemlArchive,
  },
  geojson: {
    says: 'the places as GeoJSON',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    write: geojson,
  },
  prov: {
    says: 'provenance and descent as PROV-O',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: prov,
  },
  ninjs: {
    says: 'IPTC ninjs 2.1, a line a witness',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    write: ninjs,
  },
  schema: {
    says: 'schema.org: NewsArticle, Quotation, ClaimReview to fill in',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: schemaOrg,
  },
  warc: {
    says: 'the sources that came from an address at a known instant, as a web archive',
    mediaType: 'application/warc',
    extension: 'warc',
    write: async ({ witnesses }, { sourceBytes }) => {
      const records: Uint8Array[] = []
      for (const { document } of witnesses) {
        records.push(warcRecords(document, await sourceBytes(document.id)))
      }
      return Buffer.concat(records)
    },
  },
  bundle: {
    says: 'a ZIP archive (RO-Crate) with sources, report and data, which `stemma add` opens again',
    mediaType: 'application/zip',
    extension: 'zip',
    write: async (comparison, { sourceBytes, webPage }) => {
      const sources = new Map<string, Uint8Array>()
      for (const { document } of comparison.witnesses) {
        sources.set(document.id, await sourceBytes(document.id))
      }
      return bundle({ comparison, sources, page: await webPage() })
    },
  },
}

type StemmaWriter = (stemmas: readonly Stemma[], label: (node: string) => string) => string

function stemmas(write: StemmaWriter): Format['write'] {
  return ({ witnesses, stories }) => {
    const names = new Map(witnesses.map((witness) => [witness.document.id, witnessName(witness)]))
    return write(
      stories.map(({ stemma }) => stemma),
      (node) => names.get(node) ?? node,
    )
  }
}
