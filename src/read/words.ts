// Scripts without spaces: a word has about two characters (CJK) or four (Thai, Khmer, Lao, Burmese).
const UNIT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,2}|[\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]{1,4}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const SENTENCE_END = /[.!?…。！？।۔؟։።]["'”’»«)\]）」』]*\s*$/u

/** How many words a text has, comparable across scripts. */
export function countWords(text: string): number {
  let count = 0
  UNIT.lastIndex = 0
  while (UNIT.test(text)) count++
  return count
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12))
}

/** Letters and digits only, lower case, single spaces: for comparing texts whatever their typography. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** In lower case; the point that Unicode leaves over the Turkish "İ" is dropped, so that "İLGİLİ" is "ilgili". */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll('i\u0307', 'i')
}
