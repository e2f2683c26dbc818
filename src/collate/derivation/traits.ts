import type { Witness } from '../../model/index.ts'

/** Traits of a text that revisers change in one direction more often than in the other; each pattern is linear. */
const PATTERNS = {
  commas: /,/g,
  parentheses: /\(/g,
  figures: /\d+/g,
  clauses: /\b(?:which|who|that|whose)\b/gi,
  contrasts: /\b(?:however|although|though|while|whereas|but)\b/gi,
  hedges: /\b(?:may|might|perhaps|probably|possibly|generally|usually|often|sometimes|some|many|several)\b/gi,
  joined: /\band\b/gi,
  semicolons: /;/g,
  colons: /:/g,
  quotations: /["“][^"“”]{20,400}["”]/g,
  headings: /^[^\n.,:;!?]{2,40}$/gm,
  listed: /^[ *•-] ?[^ \n]/gm,
  lines: /\n/g,
  paragraphs: /\n\n/g,
  addressed: /\b(?:you|your|we|us|our|i|my|let's)\b/gi,
  exclamations: /!/g,
  questions: /\?/g,
  contractions: /n['’]t\b|['’](?:re|ll|ve)\b/gi,
  praise: /\b(?:very|really|quite|famous|great|popular|interesting|important|best|most)\b/gi,
  passives: /\b(?:is|was|were|are|been|be) [a-z]{2,}ed\b/gi,
  abstractNouns: /\b[a-z]{3,}(?:tion|ment|ity|ness)s?\b/gi,
  doubledSpaces: /\S {2,5}(?=\S)/g,
  spacedMarks: /\p{L} [,.;:](?= |$)/gu,
  unspacedMarks: /\p{L}[,;:.](?=\p{L}{2})/gu,
  dashes: /[–—]/g,
  hyphensForDashes: /--| - /g,
  sources:
    /\b(?:isbn|retrieved|pp?\.|doi|et al|eds?\.|vol\.|journal|(?:university )?press)(?!\w)|\(\d{4}\)/gi,
  appendices: /\b(?:see also|references|external links|further reading|notes|bibliography)\b/gi,
  brackets: /[[\]]/g,
  tags: /<\/?\w+/g,
  bars: /\|/g,
  links: /https?:/g,
  foreignLetters: /[\u00c0-\u024f\u0370-\u1fff\u3040-\u9fff]/g,
} as const

export type Trait = keyof typeof PATTERNS | 'characters' | 'words' | 'letters' | 'forms'

const known = new WeakMap<Witness, Record<Trait, number>>()

/** How often each trait occurs in a witness's text; `characters` is its length, `letters` what of it stands in words, `forms` the number of distinct words. */
export function traitsOf(witness: Witness): Readonly<Record<Trait, number>> {
  const before = known.get(witness)
  if (before !== undefined) return before
  const { text } = witness.document
  const counted = Object.fromEntries(
    Object.entries(PATTERNS).map(([trait, pattern]) => [trait, text.match(pattern)?.length ?? 0]),
  ) as Record<keyof typeof PATTERNS, number>
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const traits = {
    ...counted,
    characters: text.length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    forms: new Set(words).size,
  }
  known.set(witness, traits)
  return traits
}
