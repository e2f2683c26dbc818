/** What is held in memory of every document, by its number in order of id: 16 bytes each. */
export class Sizes {
  /** Of its text: documents with the same have the same text. */
  texts = new Float64Array(1024)
  /** How many fingerprints each has, and how many runs. */
  fingerprints = new Uint32Array(1024)
  runs = new Uint32Array(1024)
  count = 0

  add(text: number, fingerprints: number, runs: number): void {
    if (this.count === this.texts.length) {
      this.texts = copied(this.texts, new Float64Array(2 * this.count))
      this.fingerprints = copied(this.fingerprints, new Uint32Array(2 * this.count))
      this.runs = copied(this.runs, new Uint32Array(2 * this.count))
    }
    this.texts[this.count] = text
    this.fingerprints[this.count] = fingerprints
    this.runs[this.count] = runs
    this.count += 1
  }
}

function copied<T extends Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(from: T, into: T): T {
  into.set(from)
  return into
}
