/** Bit of a word's code: the word stands between quotation marks. */
export const QUOTED = 2
/** In words. */
const LONGEST_QUOTATION = 200

/**
 * Follows quotation marks and flags the words between two that belong together. A straight one opens before a word and
 * closes behind one. What is still open at the end of a line, or for too long, has lost its other mark and is left alone.
 */
export class Quotation {
  readonly #text: string
  readonly #codes: Uint32Array
  /** Number of the first word behind the open mark, -1 when none is open. */
  #open = -1

  constructor(text: string, codes: Uint32Array) {
    this.#text = text
    this.#codes = codes
  }

  /** To be called for each character that is of no word, with how many words came before. */
  mark(at: number, words: number): void {
    const code = this.#text.charCodeAt(at)
    if (code === 0x0a) this.#open = -1
    else if (code === 0x201c || code === 0x201e || code === 0xab) this.#open = words
    else if (code === 0x201d || code === 0xbb) this.#close(words)
    else if (code === 0x22) {
      if (this.#opensAt(at)) this.#open = words
      else this.#close(words)
    }
  }

  #close(words: number): void {
    if (this.#open >= 0 && words - this.#open <= LONGEST_QUOTATION)
      for (let at = this.#open; at < words; at++) this.#codes[at] = (this.#codes[at] ?? 0) | QUOTED
    this.#open = -1
  }

  #opensAt(at: number): boolean {
    if (!(this.#text.charCodeAt(at + 1) > 0x20)) return false
    if (at === 0) return true
    const before = this.#text.charCodeAt(at - 1)
    // White space, a bracket or a dash.
    return before <= 0x20 || before === 0xa0 || before === 0x28 || before === 0x5b || before === 0x2014
  }
}
