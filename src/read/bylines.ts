import { findDates } from './dates/parse.ts'
import { AGENCY_OF } from './vocabulary/agencies.ts'
import { BODY_WORDS, BYLINE_WORDS, NO_NAMES, ROLE_WORDS, UNCASED_LABELS } from './vocabulary/byline-words.ts'
import { COMMENT_WORDS } from './vocabulary/comment-words.ts'
import { DATE_LABELS } from './vocabulary/date-labels.ts'

const byLength = (words: string): string[] => words.split(', ').sort((a, b) => b.length - a.length)
const BYLINE = byLength(BYLINE_WORDS)
const ROLES = new Set(ROLE_WORDS.split(', '))
const NO_NAME = new Set(NO_NAMES.split(', '))
const BODY = new Set(BODY_WORDS.split(', '))

/** Labels in scripts without capitals: by their form they are names. */
const LABEL = new Set([
  ...DATE_LABELS.flatMap(({ words }) => words.split(', ')),
  ...COMMENT_WORDS.split(', '),
  ...UNCASED_LABELS.split(', '),
])

/** Lines of more characters are running text. */
const LONGEST = 300
const MOST_NAMES = 12

const WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'‑-]*|(?:[\p{Lu}]\.){1,3})$/u
const PARTICLE =
  /^(?:de|van|von|der|den|da|di|la|le|bin|bint|al|el|ter|ten|du|dos|del|della|zu|zum|af|av|y|ibn|ben)$/i
// Scripts without capitals: a name is two to four short words, or one word of two to six characters.
const UNCASED =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,6}$|^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Thai}\p{M}’'-]{2,20}(?:\s[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Thai}\p{M}’'-]{2,20}){1,3}$/u
const KOREAN_REPORTER = /([\p{sc=Hangul}]{2,4})\s?기자/u
/** "By Ann Lee in New York", "By Ann Lee of the Portby Echo": where the writer was, and whose. */
const WRITTEN_IN =
  /\s(?:in|at|of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,2}\s*$/u
const CONJUNCTION = /\s(?:and|und|et|y|e|en|og|och|i|та|и|ve|dan|with|mit|ja|és|și|a)\s|\s?[&;,]\s?|\s\+\s/u

/** The names of a printed byline: "By" (in the page's language), one or more names, and nothing else but dates and roles; empty when the line is none. */
export function bylineNames(text: string): string[] {
  if (text.length > LONGEST) return []
  const stretches = stretchesOf(text)
  const first = stretches[0]
  const named = first === undefined ? undefined : afterByline(first)
  if (named === undefined) return []
  const parts = named
    .split(CONJUNCTION)
    .map((part) => part.replace(WRITTEN_IN, ''))
    .filter((part) => part.trim() !== '')
  const names = parts.map((part, at) => (at > 0 && isRole(part) ? undefined : nameOf(part)))
  // Each part is a name, or the role of the name before it.
  const told = parts.every((part, at) => names[at] !== undefined || (at > 0 && isRole(part)) || isBody(part))
  const found = names.flatMap((name) => name ?? [])
  return told &&
    found.length > 0 &&
    found.every((name) => name.includes(' ') || parts.length > 1 || UNCASED.test(name))
    ? found
    : []
}

/**
 * The names in what the markup says is a byline: other words are passed over, and one word may be a name. In a `mixed` line
 * (date, section and byline in one) only what a byline word introduces counts, or the one full name beside a date.
 */
export function markedNames(text: string, mixed: boolean): string[] {
  if (text.length > LONGEST) return []
  const korean = KOREAN_REPORTER.exec(text.replace(/[|\s]+/g, ' '))?.[1]
  if (korean) return [korean]
  const stretches = stretchesOf(text)
  const introduced = stretches.flatMap((stretch) => afterByline(stretch) ?? lateByline(stretch) ?? [])
  if (introduced.length > 0) return namesOf(introduced, true)
  const names = namesOf(stretches, stretches.length === 1 && !mixed)
  if (!mixed) return names
  return names.length === 1 && names[0]?.includes(' ') && findDates(text).length > 0 ? names : []
}

/** The names of stretches; `alone`: whether a single word may be one where nothing else stands in its stretch. */
function namesOf(stretches: string[], alone: boolean): string[] {
  const names: string[] = []
  for (const stretch of stretches) {
    const parts = stretch.split(CONJUNCTION)
    for (const [at, part] of parts.entries()) {
      // Behind a name, what ends in a role is the role's description ("Privacy and Digital Security Expert").
      if (at > 0 && isRole(part)) continue
      const name = nameOf(part)
      if (name && (name.includes(' ') || (alone && parts.length === 1) || UNCASED.test(name)))
        names.push(name)
    }
  }
  return [...new Set(names)].slice(0, MOST_NAMES)
}

/** Names that a machine-readable field holds: "Ann Lee, Bo Ray", "Ann Lee (al)"; a name may have any form there. */
export function statedNames(value: string): string[] {
  return value
    .slice(0, LONGEST * 10)
    .replace(/\s+/g, ' ')
    .split(/\s?[;|]\s?|,\s|\s[-–—]\s|\s(?:and|und|et|og|och|&)\s/)
    .map((name) =>
      name
        .replace(/\([^()]{0,40}\)\s*$/, '')
        .replace(/^(?:by|von|par|por|di|oleh)\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '' && !isRole(name))
}

/** Papers, agencies and desks by what their names end in, or begin with, where no space parts the words. */
const UNCASED_BODY =
  /(?:新聞|新闻|日報|日报|時報|时报|晚報|晚报|早報|早报|社|网|網|編集部|编辑部|編輯部|電視|电视|ニュース|日刊スポーツ|일보|신문|뉴스|방송|경제|편집국)$|^(?:وكالة|صحيفة|جريدة|قناة|موقع|شبكة|خبرگزاری|روزنامه|آخرین اخبار|آخر الأخبار|מערכת)/u

/** Whether a name is that of a body: an office, a paper, a company. */
export function isBody(name: string): boolean {
  return (
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => BODY.has(word)) ||
    UNCASED_BODY.test(name.trim()) ||
    /\.(?:de|com|net|org|at|ch|fr|uk|it|es|pl|ru|lt|tr|eu)$/i.test(name.trim())
  )
}

/** Whether a line is a writer's name and, behind a slash, an agency or the paper: "Inés Carrasco / EFE", which under a picture is its credit. */
export function isNameAndAgency(text: string): boolean {
  if (text.length > LONGEST_DESK) return false
  const parts = text.trim().split(/\s?\/\s?/)
  const [name = '', agency = ''] = parts
  return parts.length === 2 && AGENCY_OF.has(agency) && nameOf(name) !== undefined && name.includes(' ')
}

/** Whether a short line names nothing but a desk or agencies: "Staff and AFP", "Agencies", "dpa/AFP". */
export function isDeskLine(text: string): boolean {
  if (text.length > LONGEST_DESK) return false
  const inBrackets = /^[([](.{2,40})[)\]]$/u.exec(text.trim())?.[1]?.split(/\s?[/,;]\s?/)
  // "(dpa/kho)": an agency and who worked on its report.
  if (
    inBrackets?.some((part) => AGENCY_OF.has(part)) &&
    inBrackets.every((part) => /^\p{L}{2,10}$/u.test(part))
  )
    return true
  const parts = text
    .trim()
    .split(/\s?[/,;|&+]\s?|\s(?:and|und|et|y|with|mit)\s/u)
    .map((part) => part.trim())
  const isDesk = (part: string) => DESK.test(part) || AGENCY_OF.has(part)
  return parts.some(isDesk) && parts.every((part) => isDesk(part) || /^\p{Lu}{2,5}$/u.test(part))
}

const LONGEST_DESK = 60
/** The desk of a paper where it stands as the author. */
const DESK =
  /^(?:(?:our|web|online|news|tns|sports|local|foreign)\s)?(?:staff|staff (?:reporters?|writers?|correspondents?)|correspondents?|desk|news ?desk|web desk|bureau|agencies|news agencies|agency (?:report|reports|inputs)|wire (?:services?|reports?)|agenturen|red|redaktion|agences|rédaction|agencias|redacción|agenzie|redazione|agências|redação)$/i

function isRole(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  return words.some((word) => ROLES.has(word.replace(/[.,]/g, '')))
}

/** A line in stretches: dates, addresses and brackets out, marks between as borders. */
function stretchesOf(text: string): string[] {
  let line = text
  for (const date of findDates(text).reverse()) line = `${line.slice(0, date.start)}|${line.slice(date.end)}`
  // Most lines have neither, and to look for the whole of it is dear.
  if (/[文者]/.test(line))
    line = line.replace(/(?<![\p{L}\p{N}])(?:文|撰文|图文|圖文|作者|记者|記者)\s?[/／|｜]\s?/gu, '作者: ')
  line = line.replace(/[：:]\s?(?=\p{L})/gu, ': ')
  if (/@|http/.test(line)) line = line.replace(/\S{1,60}@\S{1,60}|https?:\S+|(?:^|\s)@\w+/g, '|')
  return line
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/gi, '|')
    .split(/[|•·–—\n»›/<>~]+|\s-\s|\s{3,}|\d+|\s(?=\p{Lu}\p{Ll}{2,15}:\s)|\s(?=\p{sc=Han}{1,4}:\s)/u)
    .map((stretch) => stretch.replace(/\s+/g, ' ').trim())
    .filter((stretch) => /\p{L}/u.test(stretch))
}

/** What follows the byline word that a stretch begins with. */
function afterByline(stretch: string): string | undefined {
  let rest = stretch
  let found = false
  // "Text: Von Ann Lee" has two.
  for (let round = 0; round < 3; round++) {
    const lower = rest.toLowerCase()
    const word = BYLINE.find(
      (candidate) =>
        lower.startsWith(candidate) &&
        // A page without white space between elements glues them: "ByAnn Lee".
        /^\s?:?\s?\S/.test(rest.slice(candidate.length)) &&
        (/^[\s:]/.test(rest.slice(candidate.length)) ||
          (candidate.length > 1 && /^\p{Lu}\p{Ll}/u.test(rest.slice(candidate.length)))),
    )
    if (!word) break
    rest = rest.slice(word.length).replace(/^[\s:]+/, '')
    found = true
  }
  return found ? rest : undefined
}

/** "June 4 by Ann Lee": the byline word stands inside the stretch. */
function lateByline(stretch: string): string | undefined {
  const match = /\s(?:by|von|par|por|di|door|oleh|av)\s(?=\p{Lu})/u.exec(stretch)
  return match ? stretch.slice(match.index + match[0].length) : undefined
}

/** The name that a part is, its roles left off; undefined when it is none. */
function nameOf(part: string): string | undefined {
  const bare = part
    .replace(/\s+/g, ' ')
    .replace(/[,:;\s]+$/, '')
    .trim()
  if (UNCASED.test(bare)) return LABEL.has(bare) ? undefined : bare
  const words = bare.split(' ')
  const role = words.findIndex((word) => ROLES.has(word.toLowerCase().replace(/[.,]/g, '')))
  const own = role < 0 ? words : words.slice(0, role)
  if (!isTwoWordBody(own)) while (own.length > 0 && NO_NAME.has(own.at(-1)?.toLowerCase() ?? '')) own.pop()
  if (own.join('').replace(/[^\p{L}]/gu, '').length < 3) return undefined
  if (own.length === 0 || own.length > 5 || bare.length > 60) return undefined
  if (!own.every((word, at) => WORD.test(word) || (at < own.length - 1 && PARTICLE.test(word))))
    return undefined
  if (!isTwoWordBody(own) && own.some((word) => NO_NAME.has(word.toLowerCase()))) return undefined
  return own.join(' ')
}

/** "Lumen News": the second word is the body's own; behind two words of a name, "News" is the section that the page prints there. */
function isTwoWordBody(words: readonly string[]): boolean {
  return words.length === 2 && words[1] === 'News' && !NO_NAME.has(words[0]?.toLowerCase() ?? '')
}
