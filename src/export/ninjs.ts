import type { Comparison, EntityType, Witness } from '../model/index.ts'
import { documentUrn } from './document-urn.ts'
import { addressOf } from './witness-name.ts'

/**
 * Each witness as an IPTC ninjs 2.1 object, one a line. Agencies are `infosources`, people of the byline stand in `by`; a time is given only where
 * the page states the instant, because ninjs has no form for a bare day.
 */
export function ninjs({ witnesses }: Comparison): string {
  return witnesses.map((witness) => `${JSON.stringify(newsObject(witness))}\n`).join('')
}

function newsObject({ document, annotations }: Witness) {
  const { id, source, title, credits, language, text, blocks, dateCandidates } = document
  const body = blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
  const instant = (role: string) =>
    dateCandidates.find((candidate) => candidate.taken && candidate.role === role)?.instant
  const people = credits.filter(({ of, kind }) => of === 'text' && kind === 'person')
  const others = credits.filter(({ of, kind }) => of === 'text' && kind !== 'person')
  const url = addressOf(document)
  const named = (type: EntityType) =>
    annotations.entities
      .filter((entity) => entity.type === type)
      .map(({ name }) => ({ name, rel: 'mentions' }))
  return {
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
    uri: documentUrn(id),
    type: 'text',
    representationtype: 'full',
    firstcreated: instant('published'),
    versioncreated: instant('updated') ?? instant('published'),
    language: language.absent ? undefined : language.value,
    headlines: title.absent ? undefined : [{ role: 'main', value: title.value }],
    by: people.length === 0 ? undefined : people.map(({ name }) => name).join(', '),
    infosources: others.length === 0 ? undefined : others.map(({ name }) => ({ name })),
    bodies: [
      {
        role: 'main',
        contenttype: 'text/plain',
        charcount: body.length,
        wordcount: body.split(/\s+/).filter((word) => word !== '').length,
        value: body,
      },
    ],
    people: named('person'),
    organisations: named('organisation'),
    places: places(annotations),
    altids: [
      { role: 'sha256', value: source.sha256 },
      ...(url === undefined ? [] : [{ role: 'address', value: url }]),
    ],
  }
}

function places({ places }: Witness['annotations']) {
  return places.map(({ name, location }) => {
    if (location.absent) return { name, rel: 'mentions' }
    const { id, longitude, latitude } = location.value
    return {
      name,
      rel: 'mentions',
      // Only cities have a GeoNames id; areas and countries have codes.
      ...(/^\d+$/.test(id) ? { uri: `https://sws.geonames.org/${id}/` } : { literal: id }),
      geojson: { type: 'Point', coordinates: [longitude, latitude] },
    }
  })
}
