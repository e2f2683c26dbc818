/** Words that say of what side of a thing a length is: behind it ("400 metres wide"), or in front of it ("a width of 400 metres"). */
export const EXTENT_BEHIND: readonly [extent: string, words: RegExp][] = [
  ['width', /^[\s-](?:wide|broad|across|in (?:width|breadth))\b/i],
  ['height', /^[\s-](?:high|tall|in height)\b/i],
  ['length', /^[\s-](?:long|in length)\b/i],
  ['depth', /^[\s-](?:deep|in depth)\b/i],
  ['thickness', /^[\s-](?:thick|in thickness)\b/i],
  ['diameter', /^[\s-](?:in diameter)\b/i],
  ['altitude', /^[\s-]above (?:sea|the sea|ground)\b/i],
  [
    'distance',
    /^[\s-](?:away|from|off|offshore|inland|(?:to the )?(?:north|south|east|west)[-\p{L}]{0,12} of|outside)\b/iu,
  ],
]

export const EXTENT_BEFORE: readonly [extent: string, words: RegExp][] = [
  ['width', /\b(?:width|breadth) (?:of|is|was) $/i],
  ['height', /\bheights? (?:of|is|was) $/i],
  ['length', /\blengths? (?:of|is|was) $/i],
  ['depth', /\bdepths? (?:of|is|was) $/i],
  ['thickness', /\bthickness (?:of|is|was) $/i],
  ['diameter', /\bdiameters? (?:of|is|was) $/i],
  ['altitude', /\b(?:altitudes?|elevations?) (?:of|is|was) $/i],
  ['distance', /\bdistances? (?:of|is|was) $/i],
  ['place', /\bat $/i],
]

/** Of which sides two lengths may be one all the same: what is "at 2,700 metres" may be high up or deep down. */
export const LIKE_EXTENTS: readonly string[] = [
  'place altitude',
  'place height',
  'place depth',
  'place distance',
  'altitude height',
]
