// Unicode Standard Annex 9, section 2: overrides, embeddings and isolates change the order in which text is shown.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/** A warning where invisible marks make a text show in another order than it stands; the marks stay in the text. */
export function bidiWarnings(text: string): string[] {
  const count = text.match(BIDI_CONTROLS)?.length ?? 0
  if (count === 0) return []
  return [
    `${count} invisible direction ${count === 1 ? 'mark' : 'marks'} may show the text in another order than it stands`,
  ]
}
