/** Words that tell one of a pair or row from the others: what is said of the one is not said of another. */
export const OPPOSITES: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west'],
  ['northern', 'southern', 'eastern', 'western'],
  ['northbound', 'southbound', 'eastbound', 'westbound'],
  ['left', 'right'],
  ['upper', 'lower'],
  ['inner', 'outer'],
  ['front', 'rear'],
  ['old', 'new'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ['primary', 'secondary'],
  ["men's", "women's"],
  ['domestic', 'international', 'foreign'],
]
