import type { Comparison, Entity, Mention, Place, Witness } from '../model/index.ts'

/**
 * The places that the witnesses name as GeoJSON (RFC 7946), one feature a place and witness, coordinates in WGS 84. `kind` says what a
 * point stands for, so that no one reads the middle of a country as a spot. A place that could not be resolved is an unlocated feature
 * (section 3.2) with the reason.
 */
export function geojson({ witnesses }: Comparison): string {
  const features = witnesses.flatMap((witness) => {
    const { entities, mentions, places } = witness.annotations
    const entityOf = new Map(entities.map((entity) => [entity.id, entity]))
    const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]))
    return places.map((place) => feature(witness, place, entityOf.get(place.entity), mentionOf))
  })
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`
}

function feature(
  { document }: Witness,
  { name, entity, location }: Place,
  named: Entity | undefined,
  mentionOf: ReadonlyMap<string, Mention>,
) {
  const anchors = (named?.mentions ?? []).flatMap((id) => {
    const mention = mentionOf.get(id)
    return mention === undefined ? [] : [{ start: mention.start, end: mention.end, text: mention.text }]
  })
  const common = { document: document.id, entity, name, anchors }
  if (location.absent) {
    return { type: 'Feature', geometry: null, properties: { ...common, reason: location.reason } }
  }
  const { id, name: gazetteerName, kind, country, longitude, latitude, population } = location.value
  return {
    type: 'Feature',
    id: `${document.id}/${entity}`,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { ...common, gazetteer: id, gazetteerName, kind, country, population, basis: location.basis },
  }
}
