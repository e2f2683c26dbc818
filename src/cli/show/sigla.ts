/** The siglum of each witness, A, B, … Z, AA, …, in the order given: textual criticism's short names. */
export function sigla(documents: readonly string[]): Map<string, string> {
  return new Map(documents.map((id, index) => [id, siglum(index)]))
}

function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${siglum(Math.floor(index / 26) - 1)}${letter}`
}
