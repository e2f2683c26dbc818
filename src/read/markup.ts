import { parseMarkup } from '../obtain/xml.ts'
import { readHtml } from './html.ts'
import type { Hints, Reading } from './reading.ts'
import { readText } from './text.ts'

// A tag, or the character reference that only markup needs.
const MARKUP =
  /<\/?(?:p|div|span|br|a|img|h[1-6]|ul|ol|li|em|strong|b|i|blockquote|figure|table)\b[^<>]{0,2000}>|&(?:nbsp|#\d{2,6});/i

/** Reads what a field holds: as a page where tags stand in it, else as text. Throws as `readHtml`. */
export function readField(content: string, hints: Hints): Reading {
  return MARKUP.test(content) ? readHtml(content, hints) : readText(content)
}

/** The letters of a short piece of markup, tags and character references undone, in one line. */
export function plainText(markup: string): string {
  let text = ''
  // A headline is short; what is longer is not looked at.
  parseMarkup(markup.slice(0, 10_000), 'a title', () => ({ ontext: (piece) => void (text += piece) }), {})
  return text.replace(/\s+/g, ' ').trim()
}
