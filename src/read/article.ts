import {
  clickCut,
  clockCut,
  contactCut,
  contributionCut,
  copyrightCut,
  datedByline,
  followCut,
  offerCut,
  ornamentCut,
  pointingCut,
  readingTimeCut,
} from './asides.ts'
import { bylineNames, isDeskLine } from './bylines.ts'
import { dateLine } from './dates/labels.ts'
import type { Cut } from './passage.ts'
import { printCut } from './print.ts'
import { isSignedLine } from './signed-paragraphs.ts'
import { AGENCY_OF } from './vocabulary/agencies.ts'
import { CREDIT_WORDS } from './vocabulary/credits.ts'
import { LINE_STARTS } from './vocabulary/line-starts.ts'
import { countWords, endsSentence, lowered } from './words.ts'

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi
const STARTS = LINE_STARTS.map((starts) => ({ ...starts, phrases: starts.phrases.split(', ') }))
/** The phrases by their first letter, in the table's order: most lines begin with no phrase's. */
const STARTS_BY_LETTER = Map.groupBy(
  STARTS.flatMap(({ phrases, ...starts }) => phrases.map((phrase) => ({ ...starts, phrase }))),
  ({ phrase }) => phrase[0],
)
const CREDIT = new Set(CREDIT_WORDS.split(', '))

/** Why a line, by its own words, is not the article's; undefined when nothing speaks against it. */
export function lineCut(text: string): Cut | undefined {
  return (
    addressCut(text) ??
    printCut(text) ??
    dateCut(text) ??
    clockCut(text) ??
    phraseCut(text) ??
    contributionCut(text) ??
    contactCut(text) ??
    readingTimeCut(text) ??
    pointingCut(text) ??
    offerCut(text) ??
    followCut(text) ??
    clickCut(text) ??
    ornamentCut(text) ??
    copyrightCut(text) ??
    datedByline(text) ??
    creditCut(text) ??
    bylineCut(text) ??
    menuCut(text)
  )
}

/** A row of menu entries: three or more short parts between bars. */
function menuCut(text: string): Cut | undefined {
  if (text.length > 300) return undefined
  const parts = text.split(/\s[|›»•·>/]\s/)
  if (parts.length < 3 || !parts.every((part) => countWords(part) <= 3 && !/\d/.test(part))) return undefined
  return { reason: 'navigation', because: `${parts.length} short entries between bars` }
}

const TEASER_HEADS = STARTS.filter(({ reason }) => reason === 'teaser-list').flatMap(({ phrases }) => phrases)

/**
 * The phrase with which a list of other articles begins; its first entry may stick to it ("Latest newsStorm hits coast"), or in a line
 * that is `linked` follow it.
 */
export function teaserHead(text: string, linked = false): string | undefined {
  const line = lowered(text.trim())
  return TEASER_HEADS.find((phrase) => {
    if (!line.startsWith(phrase)) return false
    const after = text.trim().slice(phrase.length)
    return /^[\s:.…»›>!]*$/.test(after) || (linked ? /^\s?\p{Lu}/u : /^\p{Lu}/u).test(after)
  })
}

const CLOSING_CREDIT =
  /(?:\(|\[|(?<=[.!?”"])\s)\s?(?:(?:AP |AFP |EPA |Reuters )?(?:photo|photos|foto|image|picture|file|pic|fotó|фото)\b|getty|shutterstock|alamy|EPA\b|imago\b)[^()[\]]{0,60}[)\]]?$/i

// "폐쇄되는 다리. [연합뉴스 자료사진]", "水門＝11日（山田花子撮影）", "（王芳 摄）".
const CJK_CREDIT =
  /[[(（【［〈][^[\]()（）【】［］〈〉]{0,24}(?:자료사진|사진|제공|写真|撮影|提供|供图|供圖|摄|攝)[\])）】］〉]$/u

// "El embalse, este jueves. / MARTA LÓPEZ": a photographer in capitals behind the last word.
const CAPITALS_CREDIT = /[.!?”"»]\s?[/|©]\s?\p{Lu}{2,}(?:[ .’'-]{1,2}\p{Lu}[\p{Lu}.’'-]{0,20}){1,4}$/u

// "REUTERS/Ann Lee" behind the last sentence.
const SLASH_CREDIT = /[.!?”"]\s\p{Lu}[\p{L} -]{1,20}\s?\/\s?\p{Lu}[\p{L} .'’/-]{1,40}$/u

// "[2/5] Ferries in the harbour": one of a row of pictures.
const NUMBERED_PICTURE = /^\[\d{1,2}\s?\/\s?\d{1,2}\]/

/** A caption that ends in its own credit, "Ferries in the harbour. (AP Photo/Ann Lee)", or begins with its number in a row of pictures. */
export function captionCut(text: string): Cut | undefined {
  const number = NUMBERED_PICTURE.exec(text)
  if (number && countWords(text) <= 90)
    return { reason: 'caption', because: `begins with the number of a picture, “${number[0]}”` }
  const end = text.slice(-90)
  const match =
    CLOSING_CREDIT.exec(end) ?? SLASH_CREDIT.exec(end) ?? CAPITALS_CREDIT.exec(end) ?? CJK_CREDIT.exec(end)
  if (!match || countWords(text) > 60) return undefined
  return { reason: 'caption', because: `ends with the credit “${match[0].replace(/^[.!?”"]/, '').trim()}”` }
}

// "post.example/ann": of domains that addresses of people and papers mostly have.
const BARE_ADDRESS =
  /^[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.(?:com|net|org|info|co|io|me|tv|de|fr|it|es|uk|nl|at|ch|be|pl|se|dk|no|ru)\/[\w@./?=&%-]{1,120}$/i

/** A line of nothing but addresses. */
export function addressCut(text: string): Cut | undefined {
  if (text.length <= 200 && BARE_ADDRESS.test(text.trim()))
    return { reason: 'link-address', because: 'nothing but the address of a page' }
  if (!/^\s*[(<[]?(?:https?:\/\/|www\.)/i.test(text)) return undefined
  // What is left may be the rest of an address that the print broke at a hyphen or a slash.
  const rest = text
    .replace(ADDRESS, ' ')
    .split(/\s+/)
    .filter((word) => !/^[\w%.~-]{0,200}[-/._=][\w%./?=&#~-]{0,200}$/.test(word))
  return countWords(rest.join(' ')) === 0
    ? { reason: 'link-address', because: 'nothing but the address of a page' }
    : undefined
}

function dateCut(text: string): Cut | undefined {
  const role = dateLine(text)
  if (!role) return undefined
  return {
    reason: 'date-line',
    because: role === 'unlabelled' ? 'a line of only a date' : `a date with the label “${role}”`,
  }
}

/** A line that begins as lines do that lead elsewhere or ask for something. */
export function phraseCut(text: string): Cut | undefined {
  const trimmed = text.trim()
  const line = lowered(trimmed)
  let words: number | undefined
  for (const { reason, words: limit, needsColon, phrase } of STARTS_BY_LETTER.get(line[0]) ?? []) {
    if (!line.startsWith(phrase)) continue
    words ??= countWords(text.slice(0, 600))
    if (words > limit) continue
    // "Click to playTap to play": two elements stick together.
    const isGlued =
      phrase.includes(' ') && /^\p{Ll}\p{Lu}/u.test(trimmed.slice(phrase.length - 1, phrase.length + 1))
    const after = `${isGlued ? ' ' : ''}${line.slice(phrase.length)}`
    const alone = /^[\s:.…»›>→!]*$/.test(after)
    const colon = /^\s{0,2}[:：|»›>→–—】]/.test(after)
    if (alone || colon || (!needsColon && isBorder(phrase, after) && !(limit <= 12 && endsSentence(text))))
      return { reason, because: `begins with “${phrase}”` }
  }
  return undefined
}

/** Scripts that set no space between words: a phrase of so many characters is no beginning of a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4}$/u

/** Whether a phrase ends where what follows begins: not in the midst of a word. */
function isBorder(phrase: string, after: string): boolean {
  return !/^[\p{L}\p{M}\p{N}]/u.test(after) || UNSPACED.test(phrase)
}

/** The credit of a picture: a short line with a picture word, an agency behind a slash, or a copyright mark. */
export function creditCut(text: string): Cut | undefined {
  const words = countWords(text)
  const short = /(?<=\s)(\p{L}{3,12})\.$/u.exec(text)?.[1]?.toLowerCase()
  const isShort = short !== undefined && CREDIT.has(short)
  if (words === 0 || words > 14 || (endsSentence(text) && !isShort)) return undefined
  const label = /^\(?([\p{L} ]{2,20})\s?[:/©]/u.exec(text.trim())?.[1]?.trim().toLowerCase()
  if (label && CREDIT.has(label)) return { reason: 'credit', because: `begins with “${label}”` }
  const parts = text
    .split(/\s?[/|©]\s?/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return undefined
  if (isShort && text.includes('/'))
    return { reason: 'credit', because: `ends with “${short}.” behind a slash` }
  const agency = parts.find((part) => AGENCY_OF.has(part) || CREDIT.has(part.toLowerCase()))
  return agency ? { reason: 'credit', because: `names “${agency}” behind a slash` } : undefined
}

/** "By" and one or more names, or a desk and agencies, and nothing else. */
export function bylineCut(text: string): Cut | undefined {
  if (isSignedLine(text)) return { reason: 'byline', because: 'names only who wrote or edited the text' }
  if (isDeskLine(text)) return { reason: 'byline', because: 'names only a desk or agencies' }
  const names = bylineNames(text)
  return names.length > 0
    ? { reason: 'byline', because: `“by” and ${names.length === 1 ? 'a name' : 'names'}` }
    : undefined
}
