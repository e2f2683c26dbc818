/** Share of the derived text's words in linked sentences from which on it is wholly derived. */
const WHOLLY = 0.9

/** How far a text derives from another one, by the share of its words that stand in sentences linked to it. */
export function degreeOf(share: number): 'wholly' | 'partly' {
  return share >= WHOLLY ? 'wholly' : 'partly'
}
