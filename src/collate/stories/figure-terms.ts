/** What is said behind a figure, or sticks to it, and by how much it multiplies it. English, German, Spanish, French and Dutch newspapers'. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'k', 'tausend', 'mil', 'mille', 'duizend'].map((word): [string, number] => [word, 1e3]),
  ...['million', 'millions', 'mn', 'm', 'mio', 'millionen', 'millón', 'millones', 'miljoen'].map(
    (word): [string, number] => [word, 1e6],
  ),
  ...['billion', 'billions', 'bn', 'mrd', 'milliarde', 'milliarden', 'milliard', 'milliards', 'miljard'].map(
    (word): [string, number] => [word, 1e9],
  ),
  ...['trillion', 'trillions', 'trn', 'tn'].map((word): [string, number] => [word, 1e12]),
])
/** German counts on otherwise from here: a billion is a thousand of its milliards. Not told apart, and so left alone. */
const FIGURE = /^(\d+(?:[.,]\d+)*)(\p{L}{0,3})$/u
const THOUSANDS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

/**
 * One term for a large figure however it is set: "12bn", "12 billion", "12,000 million". `next` is the word behind it. Undefined where
 * nothing tells that it is so large: it is a word like others then.
 */
export function figureTerm(form: string, next: string | undefined): string | undefined {
  const [, digits, stuck] = FIGURE.exec(form) ?? []
  if (digits === undefined) return undefined
  // A letter that stands apart is a unit: 1,900 m are metres.
  const apart = next !== undefined && next.length > 1 ? next.toLowerCase() : ''
  const scale = SCALES.get(stuck === '' ? apart : (stuck ?? ''))
  if (scale === undefined) return undefined
  const value = THOUSANDS.test(digits)
    ? Number(digits.replace(/[.,]/g, ''))
    : Number(digits.replace(',', '.'))
  return Number.isFinite(value) ? String(Math.round(value * scale)) : undefined
}
