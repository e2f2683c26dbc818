import type { Document, Witness } from '../model/index.ts'

/** The name under which a witness was met, for people: its address, or the last part of its path. */
export function witnessName({ document: { id, source } }: Pick<Witness, 'document'>): string {
  const sighting = source.sightings[0]
  if (sighting === undefined) return id
  return sighting.url ?? sighting.name.split('/').at(-1) ?? sighting.name
}

/** The first address at which a document's source was met. */
export function addressOf({ source }: Document): string | undefined {
  return source.sightings.find(({ url }) => url !== undefined)?.url
}
