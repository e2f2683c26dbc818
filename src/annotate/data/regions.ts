/** A region that no administrative division is. */
export interface RegionPoint {
  /** GeoNames id, or our own word. */
  id: string
  name: string
  /** ISO 3166-1 alpha-2, where it lies in one country. */
  country?: string
  latitude: number
  longitude: number
  /** Adjectives and names of its people that stand for it. */
  adjectives: string[]
}

/**
 * Continents and regions that lie in several countries, with a middle point set by hand to a degree or
 * two. Not quoted from a gazetteer. The point says no more than where to begin to look.
 */
export const REGION_POINTS: readonly RegionPoint[] = [
  { id: '6255146', name: 'Africa', latitude: 7.19, longitude: 21.09, adjectives: ['African'] },
  { id: '6255152', name: 'Antarctica', latitude: -78.16, longitude: 16.41, adjectives: [] },
  { id: '6255147', name: 'Asia', latitude: 29.84, longitude: 89.3, adjectives: ['Asian'] },
  { id: '6255148', name: 'Europe', latitude: 48.69, longitude: 9.14, adjectives: ['European', 'EU', 'European Union'] },
  { id: '6255149', name: 'North America', latitude: 46.07, longitude: -100.55, adjectives: [] },
  { id: '6255150', name: 'South America', latitude: -14.6, longitude: -57.66, adjectives: ['South American'] },
  { id: '6255151', name: 'Oceania', latitude: -18.31, longitude: 138.52, adjectives: [] },
  { id: 'central-america', name: 'Central America', latitude: 13, longitude: -86, adjectives: [] },
  { id: 'latin-america', name: 'Latin America', latitude: -10, longitude: -65, adjectives: ['Latin American'] },
  { id: 'caribbean', name: 'Caribbean', latitude: 16, longitude: -73, adjectives: [] },
  { id: 'middle-east', name: 'Middle East', latitude: 33, longitude: 40, adjectives: ['Middle Eastern'] },
  { id: 'central-asia', name: 'Central Asia', latitude: 44, longitude: 66, adjectives: ['Central Asian'] },
  { id: 'south-asia', name: 'South Asia', latitude: 22, longitude: 78, adjectives: [] },
  { id: 'southeast-asia', name: 'Southeast Asia', latitude: 8, longitude: 110, adjectives: [] },
  { id: 'east-asia', name: 'East Asia', latitude: 36, longitude: 115, adjectives: [] },
  { id: 'east-africa', name: 'East Africa', latitude: 1, longitude: 36, adjectives: [] },
  { id: 'west-africa', name: 'West Africa', latitude: 13, longitude: -2, adjectives: [] },
  { id: 'north-africa', name: 'North Africa', latitude: 28, longitude: 12, adjectives: [] },
  { id: 'southern-africa', name: 'Southern Africa', latitude: -22, longitude: 24, adjectives: [] },
  { id: 'sahel', name: 'Sahel', latitude: 15, longitude: 8, adjectives: [] },
  { id: 'sahara', name: 'Sahara', latitude: 23, longitude: 10, adjectives: ['Saharan'] },
  { id: 'balkans', name: 'Balkans', latitude: 43, longitude: 21, adjectives: [] },
  { id: 'caucasus', name: 'Caucasus', latitude: 42.5, longitude: 44, adjectives: [] },
  { id: 'south-caucasus', name: 'South Caucasus', latitude: 41, longitude: 45, adjectives: [] },
  { id: 'scandinavia', name: 'Scandinavia', latitude: 62, longitude: 15, adjectives: ['Scandinavian'] },
  { id: 'siberia', name: 'Siberia', latitude: 60, longitude: 105, adjectives: ['Siberian'] },
  { id: 'eastern-europe', name: 'Eastern Europe', latitude: 50, longitude: 27, adjectives: [] },
  { id: 'western-europe', name: 'Western Europe', latitude: 48, longitude: 4, adjectives: [] },
  { id: 'kurdistan', name: 'Kurdistan', latitude: 37, longitude: 44, adjectives: ['Kurdish'] },
  { id: 'kashmir', name: 'Kashmir', latitude: 34.5, longitude: 76, adjectives: ['Kashmiri'] },
  { id: 'west-bank', name: 'West Bank', latitude: 32, longitude: 35.25, adjectives: [] },
  { id: 'gaza-strip', name: 'Gaza Strip', latitude: 31.42, longitude: 34.33, adjectives: [] },
  { id: 'golan-heights', name: 'Golan Heights', latitude: 33, longitude: 35.77, adjectives: [] },
  { id: 'donbas', name: 'Donbas', latitude: 48.3, longitude: 38, adjectives: [] },
  { id: 'abkhazia', name: 'Abkhazia', latitude: 43, longitude: 41, adjectives: ['Abkhaz'] },
  { id: 'south-ossetia', name: 'South Ossetia', latitude: 42.35, longitude: 44, adjectives: [] },
  { id: 'nagorno-karabakh', name: 'Nagorno-Karabakh', latitude: 39.9, longitude: 46.7, adjectives: [] },
  { id: 'transnistria', name: 'Transnistria', latitude: 47.2, longitude: 29.4, adjectives: [] },
  { id: 'darfur', name: 'Darfur', latitude: 13, longitude: 25, adjectives: [] },
  { id: 'mediterranean', name: 'Mediterranean', latitude: 35, longitude: 18, adjectives: [] },
  { id: 'mediterranean-sea', name: 'Mediterranean Sea', latitude: 35, longitude: 18, adjectives: [] },
  { id: 'black-sea', name: 'Black Sea', latitude: 43, longitude: 34, adjectives: [] },
  { id: 'red-sea', name: 'Red Sea', latitude: 20, longitude: 38.5, adjectives: [] },
  { id: 'caspian-sea', name: 'Caspian Sea', latitude: 41.5, longitude: 50.7, adjectives: [] },
  { id: 'baltic-sea', name: 'Baltic Sea', latitude: 58.5, longitude: 20, adjectives: [] },
  { id: 'north-sea', name: 'North Sea', latitude: 56, longitude: 3, adjectives: [] },
  { id: 'persian-gulf', name: 'Persian Gulf', latitude: 27, longitude: 51, adjectives: [] },
  { id: 'gulf-of-mexico', name: 'Gulf of Mexico', latitude: 25, longitude: -90, adjectives: [] },
  { id: 'gulf-of-aden', name: 'Gulf of Aden', latitude: 12, longitude: 48, adjectives: [] },
  { id: 'south-china-sea', name: 'South China Sea', latitude: 12, longitude: 113, adjectives: [] },
  { id: 'atlantic', name: 'Atlantic', latitude: 10, longitude: -25, adjectives: [] },
  { id: 'atlantic-ocean', name: 'Atlantic Ocean', latitude: 10, longitude: -25, adjectives: [] },
  { id: 'pacific', name: 'Pacific', latitude: 0, longitude: -160, adjectives: [] },
  { id: 'pacific-ocean', name: 'Pacific Ocean', latitude: 0, longitude: -160, adjectives: [] },
  { id: 'indian-ocean', name: 'Indian Ocean', latitude: -20, longitude: 80, adjectives: [] },
  { id: 'arctic-ocean', name: 'Arctic Ocean', latitude: 85, longitude: 0, adjectives: [] },
]
