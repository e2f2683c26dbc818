import type { DateCandidate } from '../../../model/document.ts'
import { RECORD_FIELDS } from '../../../obtain/unpack/record-fields.ts'
import { isBody } from '../../bylines.ts'
import { personCredit } from '../../credits.ts'
import type { Passage } from '../../passage.ts'
import { statedDate } from '../../stated-dates.ts'
import { countWords, endsSentence, folded } from '../../words.ts'
import { beforeBorders } from '../title-borders.ts'
import { attribute, elements, type Tree } from '../tree.ts'
import { type JsonString, jsonStrings, unescapedJson } from './json-values.ts'
import { passageOfStrings, passagesOfString } from './passages.ts'

/** An article that a page holds in its data alone. */
export interface DataArticle {
  passages: Passage[]
  /** Where it stands, in words. */
  where: string
  dates: DateCandidate[]
  credits: NonNullable<ReturnType<typeof personCredit>>[]
}

/** Fewer words are a teaser. */
const FEWEST = 40
/** Data of more characters are not looked at. */
const LARGEST = 8_000_000
const TITLE_KEYS = new Set(['title', 'headline', 'heading', 'name'])

/**
 * The article of a page that shows none until a program has run: what JSON-LD states as `articleBody`, else what its state for programs
 * (`<script type="application/json">`) holds under the page's title. Undefined where neither is there.
 */
export function dataArticle(
  tree: Tree,
  source: string,
  titles: readonly string[],
  name: string,
): DataArticle | undefined {
  const scripts = elements(tree).flatMap((element) => {
    const type = element.tagName === 'script' ? (attribute(element, 'type') ?? '') : ''
    const [child] = element.childNodes
    const place = child?.sourceCodeLocation
    if (!/json/i.test(type) || !place || place.endOffset - place.startOffset > LARGEST) return []
    return [
      {
        isStated: /ld\+json/i.test(type),
        start: place.startOffset,
        end: place.endOffset,
        id: attribute(element, 'id'),
      },
    ]
  })
  for (const { isStated, start, end } of scripts) {
    if (!isStated) continue
    const strings = placed(source, start, end).filter(({ path }) => path.at(-1) === 'articleBody')
    const [longest] = strings.sort((a, b) => b.end - b.start - (a.end - a.start))
    const passages = longest ? passagesOfString(source, longest, name) : []
    if (wordsOf(passages) >= FEWEST) return { passages, where: 'JSON-LD articleBody', dates: [], credits: [] }
  }
  for (const { isStated, start, end, id } of scripts) {
    const found = isStated ? undefined : stateArticle(source, placed(source, start, end), titles, name)
    if (found) return { ...found, where: `the data for its programs${id ? ` (${id})` : ''}` }
  }
  return undefined
}

function placed(source: string, start: number, end: number): JsonString[] {
  return jsonStrings(source.slice(start, end)).map((each) => ({
    ...each,
    start: each.start + start,
    end: each.end + start,
  }))
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text, cut }) => sum + (cut ? 0 : countWords(text)), 0)
}

/** The strings of one object of a page's state that have a title, and all below it. */
interface Owner {
  path: string
  title: string
  strings: JsonString[]
}

/** The article among a page's state: the object with the page's title whose strings of one kind have the most running text. */
function stateArticle(
  source: string,
  strings: readonly JsonString[],
  titles: readonly string[],
  name: string,
): Omit<DataArticle, 'where'> | undefined {
  const wanted = new Set(
    titles.flatMap((title) => [title, ...beforeBorders(title)].map(folded)).filter((title) => title !== ''),
  )
  const textOf = ({ start, end }: JsonString): string => unescapedJson(source.slice(start, end)).text
  const owners: Owner[] = []
  for (const string of strings) {
    if (!TITLE_KEYS.has(String(string.path.at(-1)))) continue
    const title = folded(textOf(string))
    if (wanted.has(title)) owners.push({ path: keyOf(string.path.slice(0, -1)), title, strings: [] })
  }
  for (const owner of owners)
    owner.strings = strings.filter(
      ({ path }) => keyOf(path).startsWith(`${owner.path}/`) || owner.path === '',
    )
  let best: { passages: Passage[]; words: number; owner: Owner } | undefined
  for (const owner of owners.slice(0, 20)) {
    const depth = owner.path === '' ? 0 : owner.path.split('/').length - 1
    const kinds = Map.groupBy(owner.strings, ({ path }) =>
      path
        .slice(depth)
        .map((step) => (typeof step === 'number' ? '#' : step))
        .join('/'),
    )
    for (const [kind, own] of kinds) {
      const prose = own.filter((string) => isProse(textOf(string)))
      if (prose.length === 0) continue
      const passages = kind.includes('#')
        ? paragraphsOf(source, owner.strings, own, depth, String(own[0]?.path.at(-1)), name)
        : own.flatMap((string) => passagesOfString(source, string, name))
      const words = wordsOf(passages)
      if (words >= FEWEST && words > (best?.words ?? 0)) best = { passages, words, owner }
    }
  }
  return best && { passages: best.passages, ...statedBy(best.owner, textOf) }
}

const keyOf = (path: readonly (string | number)[]): string => path.map((step) => `/${step}`).join('')

function isProse(text: string): boolean {
  const words = countWords(text.slice(0, 2000))
  return words >= 25 || (words >= 8 && endsSentence(text))
}

/** Paragraphs of a list: each of its elements is one, of all its strings with the key, in order. */
function paragraphsOf(
  source: string,
  all: readonly JsonString[],
  own: readonly JsonString[],
  depth: number,
  key: string,
  name: string,
): Passage[] {
  // Where the list is: the first index behind the owner.
  const border = (own[0]?.path.slice(depth).findIndex((step) => typeof step === 'number') ?? 0) + depth
  const list = keyOf(own[0]?.path.slice(0, border) ?? [])
  const within = all.filter(({ path }) => keyOf(path.slice(0, border)) === list)
  const elementsOf = Map.groupBy(within, ({ path }) => path[border])
  return [...elementsOf.values()].flatMap((strings) => {
    const texts = strings.filter(({ path }) => path.at(-1) === key || path.length === border + 1)
    const type = strings.find(
      ({ path }) => path.length === border + 2 && /^(?:type|kind|name|tag|style)$/.test(String(path.at(-1))),
    )
    const told = type ? source.slice(type.start, type.end) : ''
    const [only] = texts
    if (texts.length === 1 && only && /<\w/.test(unescapedJson(source.slice(only.start, only.end)).text))
      return passagesOfString(source, only, name)
    const kind = /head|^h[2-6]$|subtitle/i.test(told)
      ? 'heading'
      : /list|^li$/i.test(told)
        ? 'list-item'
        : 'paragraph'
    const passage = passageOfStrings(source, texts, kind)
    if (passage && /image|photo|caption|embed|video|gallery|related|newsletter/i.test(told))
      passage.cut ??= { reason: 'caption', because: `the page’s data call it “${told.slice(0, 30)}”` }
    return passage ? [passage] : []
  })
}

/** Dates and authors that the object of the article states beside it. */
function statedBy(
  owner: Owner,
  textOf: (string: JsonString) => string,
): Pick<DataArticle, 'dates' | 'credits'> {
  const depth = owner.path === '' ? 0 : owner.path.split('/').length - 1
  const dates: DateCandidate[] = []
  for (const role of ['published', 'updated'] as const)
    for (const field of RECORD_FIELDS[role])
      for (const string of owner.strings) {
        if (string.path.length !== depth + 1 || string.path.at(-1) !== field) continue
        const date = statedDate(
          textOf(string),
          role,
          `field ${field} of the page’s data`,
          'the site states it for its programs',
        )
        if (date) dates.push({ ...date, place: { kind: 'range', start: string.start, end: string.end } })
      }
  const credits = owner.strings.flatMap((string) => {
    const [field, ...below] = string.path.slice(depth).filter((step) => typeof step === 'string')
    const isName =
      below.length === 0 || (below.length === 1 && /^(?:name|fullName|displayName)$/.test(String(below[0])))
    if (!isName || !(RECORD_FIELDS.authors as readonly string[]).includes(String(field))) return []
    const name = textOf(string)
    return personCredit(name, `field ${field} of the page’s data`, string, isBody(name)) ?? []
  })
  return { dates, credits }
}
