/** Words without case, punctuation and quotation marks: what makes two wordings the same. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
