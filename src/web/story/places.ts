import type { Anchor, GazetteerPlace, Step } from '../../model/index.ts'
import { anchorOf, type StoryIndex } from './story-index.ts'

/** A place of the story that lies somewhere, with everywhere it is named. */
export interface NamedPlace {
  place: GazetteerPlace
  /** Why this one of all places of the name. */
  chain: Step[]
  anchors: Anchor[]
}

/** A name of a place that is not known to lie anywhere, with the reason. */
export interface UnlocatedPlace {
  name: string
  reason: string
  anchors: Anchor[]
}

/** What the coordinates of each kind stand for: nobody should read the middle of a country for a spot. */
export const PLACE_KINDS: Readonly<Record<GazetteerPlace['kind'], string>> = {
  city: 'a town or city',
  'admin-centroid': 'middle of a province or state',
  'country-centroid': 'middle of a country',
  'region-centroid': 'middle of a larger region',
}

/** The places of all witnesses, the most named first. */
export function storyPlaces(index: StoryIndex): { located: NamedPlace[]; unlocated: UnlocatedPlace[] } {
  const all = index.witnesses.flatMap(({ id, witness }) => {
    const mentions = Map.groupBy(witness.annotations.mentions, ({ entity }) => entity)
    return witness.annotations.places.map(({ entity, name, location }) => ({
      name,
      location,
      anchors: (mentions.get(entity) ?? []).map((mention) => anchorOf(id, mention)),
    }))
  })
  const found = all.flatMap(({ location, anchors }) =>
    location.absent ? [] : [{ place: location.value, chain: location.chain, anchors }],
  )
  const unknown = all.flatMap(({ name, location, anchors }) =>
    location.absent ? [{ name, reason: location.reason, anchors }] : [],
  )
  return {
    located: [...Map.groupBy(found, ({ place }) => place.id).values()].flatMap(merged).sort(mostNamed),
    unlocated: [...Map.groupBy(unknown, ({ name, reason }) => `${name}\n${reason}`).values()]
      .flatMap(merged)
      .sort(mostNamed),
  }
}

function merged<T extends { anchors: Anchor[] }>(same: readonly T[]): T[] {
  const [first] = same
  return first ? [{ ...first, anchors: same.flatMap(({ anchors }) => anchors) }] : []
}

function mostNamed(a: { anchors: Anchor[] }, b: { anchors: Anchor[] }): number {
  return b.anchors.length - a.anchors.length
}
