import { type Features, features } from './features.ts'
import { type Fingerprints, fingerprints } from './fingerprints.ts'
import { runsOf } from './runs.ts'

/** What a text is found by, and compared by. */
export interface Sketch {
  features: Features
  fingerprints: Fingerprints
  runs: Uint32Array
}

/** The sketch of a text from the codes of its words. Its features stand in `room`, if that is large enough. */
export function sketchOf(codes: Uint32Array, room?: Features): Sketch {
  const found = features(codes, room)
  return { features: found, fingerprints: fingerprints(found), runs: runsOf(codes) }
}
