/** What is held in memory of every document, by its number in order of id: 12 bytes each. */
export class Sizes {
  /** The number of its text: documents with the same have the same text. */
  texts = new Float64Array(1024)
  /** How many fingerprints it has. */
  fingerprints = new Uint32Array(1024)
  count = 0

  add(text: number, fingerprints: number): void {
    if (this.count === this.texts.length) {
      const texts = new Float64Array(2 * this.count)
      texts.set(this.texts)
      this.texts = texts
      const sizes = new Uint32Array(2 * this.count)
      sizes.set(this.fingerprints)
      this.fingerprints = sizes
    }
    this.texts[this.count] = text
    this.fingerprints[this.count] = fingerprints
    this.count += 1
  }
}
