import { BUNDLE_FILE, type Bundle, type Comparison, type Document } from '../model/index.ts'
import { comparisonHtml, type WebPage } from './html.ts'
import { RO_CRATE_FILE, roCrate } from './ro-crate.ts'
import { tei } from './tei.ts'
import { webAnnotations } from './web-annotation.ts'
import { zip } from './zip.ts'

const EXTENSIONS: Record<Document['source']['format'], string> = {
  html: 'html',
  pdf: 'pdf',
  text: 'txt',
  markdown: 'md',
  docx: 'docx',
  mail: 'eml',
  mhtml: 'mhtml',
  'feed-entry': 'xml',
  json: 'json',
}

/** What a bundle is made of: the comparison, the bytes of its sources by document id, and the built page for the report. */
export interface BundleMaterial {
  comparison: Comparison
  sources: ReadonlyMap<string, Uint8Array>
  page: WebPage
}

/**
 * Stories as one ZIP archive that outlasts Stemma: the sources as they were obtained, the comparison as JSON, a report that opens in any browser,
 * the annotations, an edition in TEI, and a description as RO-Crate. `stemma add` reads its sources back under their sightings.
 */
export function bundle({ comparison, sources, page }: BundleMaterial): Uint8Array {
  const documents = comparison.witnesses.map(({ document }) => document)
  const files = [
    {
      path: 'report.html',
      says: 'Report for a browser',
      mediaType: 'text/html',
      text: comparisonHtml(comparison, page),
    },
    {
      path: 'comparison.json',
      says: 'All that Stemma found, by its model',
      mediaType: 'application/json',
      text: `${JSON.stringify(comparison)}\n`,
    },
    {
      path: 'annotations.jsonld',
      says: 'Annotations as W3C Web Annotations',
      mediaType: 'application/ld+json',
      text: webAnnotations(comparison),
    },
    {
      path: 'stories.tei.xml',
      says: 'Apparatus and stemma in TEI P5',
      mediaType: 'application/tei+xml',
      text: tei(comparison),
    },
  ]
  const manifest: Bundle = {
    bundle: '1',
    stemma: comparison.stemma,
    sources: documents.map((document) => ({
      path: sourcePath(document),
      sightings: document.source.sightings,
    })),
  }
  return zip({
    [RO_CRATE_FILE]: roCrate(comparison, sourcePath, files),
    [BUNDLE_FILE]: `${JSON.stringify(manifest, null, 2)}\n`,
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    ...Object.fromEntries(
      documents.map((document) => [sourcePath(document), sources.get(document.id) ?? new Uint8Array()]),
    ),
  })
}

function sourcePath({ id, source }: Document): string {
  return `sources/${id}.${EXTENSIONS[source.format]}`
}
