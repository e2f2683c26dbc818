import type { Comparison, Document } from '../model/index.ts'

/** The name that RO-Crate gives to its description. */
export const RO_CRATE_FILE = 'ro-crate-metadata.json'

/** A file of a crate beside the sources. */
export interface CrateFile {
  path: string
  says: string
  mediaType: string
}

/**
 * The description of a bundle as RO-Crate 1.1 (Soiland-Reyes et al. 2022; w3id.org/ro/crate/1.1): what each file is, and of each source its digest,
 * address and the instant at which it was met. `datePublished`, which the form demands, is the latest day or instant that the sources carry.
 */
export function roCrate(
  comparison: Comparison,
  sourcePath: (document: Document) => string,
  files: readonly CrateFile[],
): string {
  const documents = comparison.witnesses.map(({ document }) => document)
  const parts = [...documents.map(sourcePath), ...files.map(({ path }) => path)]
  const titles = comparison.stories.map(({ story }) => story.title)
  const graph = [
    {
      '@id': RO_CRATE_FILE,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: titles.join('; '),
      description: `Reports of ${titles.length === 1 ? 'one story' : `${titles.length} stories`}, their sources, and what Stemma ${comparison.stemma} says of them.`,
      datePublished: latest(documents),
      license: 'The texts belong to their publishers.',
      hasPart: parts.map((path) => ({ '@id': path })),
    },
    ...documents.map((document) => sourceEntity(document, sourcePath(document))),
    ...files.map(({ path, says, mediaType }) => ({
      '@id': path,
      '@type': 'File',
      name: says,
      encodingFormat: mediaType,
    })),
  ]
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 2)}\n`
}

function sourceEntity({ title, source, published, site }: Document, path: string) {
  const met = source.sightings.find(({ url }) => url !== undefined) ?? source.sightings[0]
  return {
    '@id': path,
    '@type': 'File',
    name: title.absent ? met?.name : title.value,
    identifier: `urn:sha256:${source.sha256}`,
    contentSize: source.size,
    encodingFormat: met?.mediaType,
    url: met?.url,
    sdDatePublished: met?.at,
    datePublished: published.absent ? undefined : published.value,
    publisher: site.absent ? undefined : site.value,
  }
}

function latest(documents: readonly Document[]): string | undefined {
  return documents
    .flatMap(({ published, source }) => [
      ...(published.absent ? [] : [published.value]),
      ...source.sightings.flatMap(({ at }) => at ?? []),
    ])
    .sort()
    .at(-1)
}
