/**
 * Sentences that many pages carry alike: who reported and edited, rights, calls to subscribe. Sharing them says nothing
 * about copying. Each pattern is anchored at the start or is a fixed phrase, so matching is linear.
 */
const BOILERPLATE: readonly RegExp[] = [
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b/i,
  /\bcontributed to this (?:report|story|article)\b/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|rewritten|redistributed)\b/i,
  /^(?:read|see|watch|click|sign up|subscribe|follow us|share this|download)\b/i,
  /^this (?:is a developing|story has been|article (?:has been|was))\b/i,
]

export function isBoilerplate(sentence: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(sentence.slice(0, 400)))
}
