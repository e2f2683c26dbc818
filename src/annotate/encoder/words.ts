/** A word, number or single mark as the encoder reads it, with its place in UTF-16 code units. */
export interface Word {
  start: number
  end: number
  text: string
}

// Hyphens part words, so that a name ends before them ("Tarn-led"); "U.S." and "don't" are one word, "'s" is its own.
// Each alternative is linear.
const WORD =
  /(?:[A-Za-z]\.){2,}|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}\p{N}_]*|\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{N}])|[^\s]/gu

/** The words of `text` between `start` and `end`, in order. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const found: Word[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index
    found.push({ start: at, end: at + match[0].length, text: match[0] })
  }
  return found
}
