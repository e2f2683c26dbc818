const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

interface Point {
  latitude: number
  longitude: number
}

/** Great-circle distance in kilometres (haversine formula); points in degrees. */
export function distance(a: Point, b: Point): number {
  const x =
    Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) *
      Math.cos(b.latitude * RADIANS) *
      Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(x)))
}
