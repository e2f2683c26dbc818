import { type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
// Made from Natural Earth, which is in the public domain.
import countries from 'world-atlas/countries-110m.json'

export const MAP = { width: 960, height: 480 } as const

/** More than this the outlines of 1 : 110 million show nothing more. */
const LARGEST_SCALE = 2600
const MARGIN = 60

type Place = { longitude: number; latitude: number }
type Topology = Parameters<typeof feature>[0]

/** The outlines of the world as SVG paths, and where a place is drawn. */
export interface WorldMap {
  land: string
  borders: string
  graticule: string
  at(place: Place): { x: number; y: number } | undefined
}

/** A map of the world (Natural Earth projection), turned so that the places stand in its middle; `near` fits it to them. */
export function worldMap(places: readonly Place[], near: boolean): WorldMap {
  const projection = geoNaturalEarth1()
    .rotate([-middleLongitude(places), 0])
    .clipExtent([
      [0, 0],
      [MAP.width, MAP.height],
    ])
  fit(projection, near ? places : [])
  const path = geoPath(projection).digits(1)
  const topology = countries as unknown as Topology
  const shapes = topology.objects['countries']
  const land = topology.objects['land']
  if (!shapes || !land) return { land: '', borders: '', graticule: '', at: () => undefined }
  return {
    land: path(feature(topology, land)) ?? '',
    borders: path(mesh(topology, shapes as Parameters<typeof mesh>[1], (a, b) => a !== b)) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    at: ({ longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? []
      return x === undefined || y === undefined ? undefined : { x, y }
    },
  }
}

function fit(projection: GeoProjection, places: readonly Place[]): void {
  const { width, height } = MAP
  const box: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ]
  if (places.length === 0) {
    projection.fitSize([width, height], { type: 'Sphere' })
    return
  }
  const coordinates = places.map(({ longitude, latitude }) => [longitude, latitude])
  projection.fitExtent(box, { type: 'MultiPoint', coordinates })
  if (projection.scale() <= LARGEST_SCALE) return
  projection.scale(LARGEST_SCALE).translate([0, 0])
  const drawn = coordinates.flatMap(([longitude = 0, latitude = 0]) => {
    const point = projection([longitude, latitude])
    return point ? [point] : []
  })
  const middle = (axis: 0 | 1) => {
    const all = drawn.map((point) => point[axis])
    return (Math.min(...all) + Math.max(...all)) / 2
  }
  projection.translate([width / 2 - middle(0), height / 2 - middle(1)])
}

/** The mean direction of the places around the axis: places on both sides of 180° stay together. */
function middleLongitude(places: readonly Place[]): number {
  const angles = places.map(({ longitude }) => (longitude * Math.PI) / 180)
  const sum = (of: (angle: number) => number) => angles.reduce((all, angle) => all + of(angle), 0)
  return (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI
}
