/**
 * Whether a stretch is a dateline and nothing else: a place in capitals, maybe a date, an agency in brackets, a dash
 * ("TARNHAVEN, May 13 (NPA) —").
 */
export function isDateline(text: string): boolean {
  return /^\p{Lu}{2}[^()\n]{0,60}\([\p{L} .-]{2,30}\)\s*[-–—]?$/u.test(text)
}
