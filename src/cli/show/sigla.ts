import type { Witness } from '../../model/index.ts'

/** The siglum of each witness, A, B, … Z, AA, …, in the order given: textual criticism's short names. */
export function sigla(documents: readonly string[]): Map<string, string> {
  return new Map(documents.map((id, index) => [id, siglum(index)]))
}

function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${siglum(Math.floor(index / 26) - 1)}${letter}`
}

/** The name under which a witness was met, for people: the last part of its path or its address. */
export function witnessName(witness: Witness): string {
  const sighting = witness.document.source.sightings[0]
  if (sighting === undefined) return witness.document.id
  return sighting.url ?? sighting.name.split('/').at(-1) ?? sighting.name
}
