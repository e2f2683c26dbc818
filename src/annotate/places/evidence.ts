import type { GazetteerEntry } from './packed-places.ts'

/** A place that an entity may mean, and how likely (0 to 1; the sum over an entity is at most 1). */
export interface Weighed {
  place: GazetteerEntry
  weight: number
}

/** How strongly the rest of a document speaks for a place: for its country, for its first-level area, for its neighbourhood. */
export interface Support {
  country: number
  area: number
  near: number
  /** How likely the document names its country, 0 to 1. */
  named: number
}

/** A place and its neighbours within about 150 km share one of the nine cells of a degree around it. */
const cellOf = (latitude: number, longitude: number): number =>
  (Math.floor(latitude) + 91) * CELLS_A_ROW + Math.floor(longitude) + 181
const CELLS_A_ROW = 363
const AROUND = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((along) => up * CELLS_A_ROW + along))

/** Country and area by their codes, neighbourhoods by the number of their cell. */
type Key = string | number

/**
 * What the places of a document say for each other. Every entity speaks for all that it may mean, as strongly as it may
 * mean it: two towns of which each has namesakes in ten states agree on the state where both have one (after the
 * disambiguation of local papers by Lieberman, Samet and Sankaranarayanan, ICDE 2010). Nobody speaks for itself.
 */
export class Evidence {
  readonly #totals = new Map<Key, number>()
  readonly #own = new Map<string, Map<Key, number>>()
  readonly #named = new Map<string, number>()

  /** `entity` may mean these places; `mentions` says how often it is named. */
  add(entity: string, weighed: readonly Weighed[], mentions: number): void {
    for (const { place, weight } of weighed) {
      const share = weight * Math.min(mentions, MOST_MENTIONS)
      if (share < LEAST_SHARE) continue
      if (place.country !== '') this.#count(entity, place.country, share)
      if (place.kind === 'country')
        this.#named.set(place.country, Math.max(this.#named.get(place.country) ?? 0, weight))
      if (place.admin !== '') this.#count(entity, place.admin, share)
      // The middle of a state or a country is near to nothing.
      if (place.kind === 'city' || place.kind === 'capital' || place.kind === 'admin2') {
        const cell = cellOf(place.latitude, place.longitude)
        for (const step of AROUND) this.#count(entity, cell + step, share)
      }
    }
  }

  /** Something else than a place (a people, the outlet) speaks for a country or an area. */
  addArea(by: string, area: string, weight: number): void {
    this.#count(by, area, weight)
  }

  /** What all but `entity` say for `place`. */
  support(place: GazetteerEntry, entity: string): Support {
    const others = (key: Key): number =>
      key === '' ? 0 : Math.max(0, (this.#totals.get(key) ?? 0) - (this.#own.get(entity)?.get(key) ?? 0))
    return {
      country: others(place.country),
      area: others(place.admin),
      near: others(cellOf(place.latitude, place.longitude)),
      named: this.#named.get(place.country) ?? 0,
    }
  }

  /** The country that all but `entity` speak for most, and how strongly. */
  strongest(entity: string): { country: string; support: number } {
    const best = { country: '', support: 0 }
    for (const [key, total] of this.#totals) {
      if (typeof key !== 'string' || key.length !== 2) continue
      const support = total - (this.#own.get(entity)?.get(key) ?? 0)
      if (support > best.support || (support === best.support && key < best.country))
        Object.assign(best, { country: key, support })
    }
    return best
  }

  #count(entity: string, key: Key, weight: number): void {
    this.#totals.set(key, (this.#totals.get(key) ?? 0) + weight)
    const own = this.#own.get(entity) ?? new Map<Key, number>()
    this.#own.set(entity, own.set(key, (own.get(key) ?? 0) + weight))
  }
}
const MOST_MENTIONS = 4
const LEAST_SHARE = 0.01
