import type { Mention } from '../../model/entity.ts'
import { LETTERS_BEHIND } from '../language/en/name-end-words.ts'
import { HONORIFICS, ROLES } from '../language/en/titles.ts'
import { tokens } from '../tokens.ts'
import { type Description, isBareName, readDescription } from './description.ts'
import type { Range } from './finding.ts'
import { firstEndingBehind } from './order.ts'

/** What a source phrase is, for finding whom it means. */
export type Source =
  | { kind: 'none' }
  | { kind: 'pronoun'; word: string; at: number }
  /** "Q" and "A" of an interview. */
  | { kind: 'label'; asks: boolean }
  /** The phrase names its head: "longtime pollster Ann Reed", "Ann Reed, the mayor of Hill Valley". */
  | { kind: 'name'; mention: Mention }
  /** "Ann Reed and Bo Lee": several speak as one. */
  | { kind: 'names'; mentions: Mention[] }
  /** A name that no mention covers. */
  | { kind: 'unlisted-name'; name: string }
  /** "the head of state", "his aide", "two officials". */
  | { kind: 'description'; description: Description; range: Range }

const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they we i you it who which that his her their its our my him them this these those one many some several few most all others everyone everybody someone nobody'.split(
    ' ',
  ),
)
const OUTSIDE_HEAD: ReadonlySet<string> = new Set(
  'of for from in at on with to who which that whose where by near about against among between like including'.split(
    ' ',
  ),
)
const POSSESSIVE = /^['’]s?/

/** Reads the phrase; `mentions` are those of the document, in order of text. */
export function readSource(text: string, ranges: readonly Range[], mentions: readonly Mention[]): Source {
  const range = ranges[0]
  if (range === undefined) return { kind: 'none' }
  const words = text.slice(range.start, range.end)
  if (PRONOUNS.has(words.toLowerCase()))
    return { kind: 'pronoun', word: words.toLowerCase(), at: range.start }
  if (words === 'Q' || words === 'A') return { kind: 'label', asks: words === 'Q' }
  const inside: Mention[] = []
  for (let index = firstEndingBehind(mentions, range.start); index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.end > range.end) break
    if (mention.start >= range.start && !inBrackets(text.slice(range.start, mention.start)))
      inside.push(mention)
  }
  const several = jointNames(text, range, inside) ?? jointNames(text, range, withoutBodies(text, inside))
  if (several !== undefined) return { kind: 'names', mentions: several }
  for (const segment of segments(text, range)) {
    const appositive = segment.start !== range.start
    // What stands behind a comma says who somebody is, or where from: a place there is no head.
    const named = appositive ? inside.filter(({ type }) => type !== 'place') : inside
    const head = headMention(text, segment, named)
    if (head !== undefined) return { kind: 'name', mention: head }
    if (!appositive && inside.length === 0) {
      const name = trailingName(text.slice(segment.start, segment.end), segment.start === range.start)
      if (name !== undefined) return { kind: 'unlisted-name', name }
    }
  }
  const first = segments(text, range)[0] ?? range
  const phrase = text.slice(first.start, first.end)
  if (isBareName(phrase)) return { kind: 'unlisted-name', name: phrase }
  const opening = /(?:^|[.!?\n”"]\s*)$/.test(text.slice(Math.max(0, range.start - 4), range.start))
  return {
    kind: 'description',
    description: readDescription(phrase, opening),
    range,
  }
}

/** "Councillor Ann Reed (*Lab*, Larkfield)": what stands in brackets says something of the source and is none. */
const inBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

const JOINT = /^(?:,\s|,?\s(?:and|&)\s)(?:the\s)?(?:[\p{L}.-]{1,20}\s){0,3}$/u
/** ", 19, of Ince", " of Montana", " (Lab, Larkfield)": what may stand behind each name of a list. */
const BESIDE =
  /^(?:,\s\d{1,3}(?=,|\s))?(?:,?\s(?:of|from)\s(?:no fixed (?:address|abode)|\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){0,2}))?(?=,|\s(?:and|&)\s)/u
const WITH_AND = /\s(?:and|&)\s/

/** The names of a list that the phrase opens with: "Ann Reed, Sen. Bo Lee and Cy Marsh, who are partners". */
function jointNames(text: string, range: Range, inside: readonly Mention[]): Mention[] | undefined {
  const [first] = inside
  if (first === undefined || insideModifier(text.slice(range.start, first.start))) return undefined
  const list = [first]
  let joined = false
  for (const [i, mention] of inside.entries()) {
    if (i === 0) continue
    const whole = text.slice(list.at(-1)?.end, mention.start)
    // The place behind a name is no member of the list of persons.
    if (
      mention.type === 'place' &&
      first.type === 'person' &&
      BESIDE.test(text.slice(list.at(-1)?.end, range.end))
    )
      continue
    const gap = first.type === 'person' ? whole.replace(BESIDE, '') : whole
    if (mention.type !== first.type || !JOINT.test(gap) || insideModifier(gap)) break
    list.push(mention)
    joined = WITH_AND.test(gap)
    if (joined) break
  }
  const behind = text.slice(list.at(-1)?.end, range.end)
  const closed =
    behind === '' || /^(?:,|\s\()/.test(behind) || OUTSIDE_HEAD.has(/^\s(\S+)/.exec(behind)?.[1] ?? '')
  const ids = new Set(list.map(({ entity }) => entity))
  return joined && closed && ids.size > 1 ? list : undefined
}

/** "PPP's Ann Reed and ANP chief Bo Lee": without the bodies that only say whose they are. */
function withoutBodies(text: string, inside: readonly Mention[]): Mention[] {
  return inside.filter((mention, i) => {
    const next = inside[i + 1]
    if (mention.type === 'person' || next?.type !== 'person') return true
    return !/^(?:['’]s)?\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}$/u.test(text.slice(mention.end, next.start))
  })
}

/** The stretches between commas and dashes. */
function segments(text: string, range: Range): Range[] {
  const found: Range[] = []
  let start = range.start
  for (const match of text
    .slice(range.start, range.end)
    .matchAll(/\s*(?:,(?!\d|\s\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{0,20})?-based\b)|[—–])\s*/gu)) {
    const end = range.start + match.index
    if (inBrackets(text.slice(start, end))) continue
    if (end > start) found.push({ start, end })
    start = end + match[0].length
  }
  if (start < range.end) found.push({ start, end: range.end })
  return found
}

/** The mention that ends the head of the phrase: before "of …", "who …", and no possessor or modifier. */
function headMention(text: string, segment: Range, mentions: readonly Mention[]): Mention | undefined {
  for (const mention of mentions.toReversed()) {
    if (mention.start < segment.start || mention.end > segment.end) continue
    const before = text.slice(segment.start, mention.start)
    const holds = mention.type === 'person' && (isOffice(before) || hasOwnRole(text, segment.start, mention))
    if (insideModifier(before) && !holds) continue
    const behind = withoutLetters(text.slice(mention.end, segment.end).trim())
    // "Ann Reed's" of "Ann Reed's hopes of winning" is hers; "Ann Reed's aide" is not.
    if (POSSESSIVE.test(behind) && !/^['’]s?$/.test(behind)) continue
    const next = behind.split(/\s+/)[0]?.toLowerCase() ?? ''
    const closes =
      behind === '' ||
      /^(?:[([“"]|['’]s?$)/.test(behind) ||
      OUTSIDE_HEAD.has(next) ||
      /^(?:and|himself|herself|itself)$/.test(next)
    if (closes) return mention
  }
  return undefined
}

/** "Miriam Oyelaran *KC*": without the letters behind the name. */
const withoutLetters = (behind: string): string => (LETTERS_BEHIND.has(behind) ? '' : behind)

const OFFICE =
  /^(?:the\s)?((?:\p{L}[\p{L}-]*\s){1,4})(?:of|for)\s(?:the\s)?((?:\p{Lu}[\p{L}-]*\s|and\s){1,5})(?:\(\p{Lu}[^()]{0,30}\)\s)?$/u

/** "Leader of the Opposition ", "Deputy Commissioner of Police (Whitefield) ": an office with its field, right before the name of who holds it. */
function isOffice(before: string): boolean {
  const [, office = '', field = ''] = OFFICE.exec(before) ?? []
  const person = (words: string): boolean => /^(?:person|people)$/.test(readDescription(words, false).kind)
  return office !== '' && person(office) && !field.split(/\s+/).some((word) => word !== '' && isTitle(word))
}

/** "the Federation of Traders (FPT) *president* Ann Reed": a role right before the name that is no complement of what stands before it. */
function hasOwnRole(text: string, from: number, { start, role }: Mention): boolean {
  if (role === undefined || role.start <= from || role.end + 1 !== start || !/^\p{Ll}/u.test(role.text))
    return false
  return !OUTSIDE_HEAD.has(
    /(\p{L}+)\s(?:the\s)?$/u.exec(text.slice(from, role.start))?.[1]?.toLowerCase() ?? '',
  )
}

const isTitle = (word: string): boolean => ROLES.has(word.toLowerCase()) || HONORIFICS.has(word.toLowerCase())

/** Whether "of", "for", "who" … stand before, so that what follows hangs on another head. */
function insideModifier(before: string): boolean {
  // "WHO spokesperson Ann Reed": capitals are a name.
  return before
    .split(/\s+/)
    .some((word) => !/^\p{Lu}{2,}$/u.test(word) && OUTSIDE_HEAD.has(word.toLowerCase()))
}

/** The capitalised words that end the head: a name that the name finder passed over. */
function trailingName(phrase: string, opening: boolean): string | undefined {
  const words = tokens(phrase).filter((token) => token.kind !== 'mark')
  const outside = words.findIndex((word) => OUTSIDE_HEAD.has(word.text.toLowerCase()))
  const head = outside < 0 ? words : words.slice(0, outside)
  let from = head.length
  while (from > 0 && /^\p{Lu}/u.test(head[from - 1]?.text ?? '')) from--
  if (from === head.length || (opening && from === 0 && head.length === 1 && outside >= 0)) return undefined
  const first = head[from]
  const last = head.at(-1)
  if (first === undefined || last === undefined || POSSESSIVE.test(last.text.slice(-2))) return undefined
  // "Residents said"
  if (opening && head.length === 1 && readDescription(head[0]?.text ?? '', true).kind === 'people')
    return undefined
  // "The Post said"
  const title = phrase.slice(head[1]?.start ?? 0, last.end)
  if (from === 0 && first.text === 'The' && head.length > 1 && !isRole(title)) return title
  if (
    from === 0 &&
    /^(?:the|a|an|his|her|its|their|our|my|some|many|most|one|two|several|few|all|both|no)$/i.test(first.text)
  ) {
    return undefined
  }
  return phrase.slice(first.start, last.end)
}

/** Whether capitalised words are no name: "The President". */
function isRole(title: string): boolean {
  return /^(?:person|people)$/.test(readDescription(title, false).kind)
}

/** The description without its article, lower case: what is compared with roles. */
export function withoutArticle(words: string): string {
  return words.replace(/^(?:the|this|that|a|an)\s+/i, '').toLowerCase()
}
