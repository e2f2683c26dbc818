/**
 * Middle points of large countries, degrees north and east, set by hand to about a degree where world-countries' point
 * lies far from the country's middle. Not quoted from a gazetteer. Used by scripts/build-gazetteer.ts.
 */
export const COUNTRY_POINTS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  AU: [-25.3, 133.8],
  CN: [35.9, 104.2],
  CD: [-2.5, 23.5],
  DE: [51.5, 10.5],
  DZ: [28, 3],
  FJ: [-17.8, 178],
  GB: [54.76, -2.7],
  IN: [22, 79],
  LY: [28, 17],
  MM: [21, 96],
  NZ: [-42, 174],
  PE: [-10, -75.25],
  SD: [16, 30],
  SO: [6, 48],
  US: [39.76, -98.5],
  ZA: [-29, 24],
}
