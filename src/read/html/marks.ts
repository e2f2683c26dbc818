import type { CutReason } from '../../model/document.ts'
import type { Cut } from '../passage.ts'
import { BODY_WORDS, LEDE_WORDS, MARKUP_WORDS } from '../vocabulary/markup.ts'
import { remembered } from './remembered.ts'
import { attribute, type Element } from './tree.ts'

const TAG_MARKS: Record<string, CutReason> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'teaser-list',
  footer: 'page-footer',
  header: 'page-header',
  figcaption: 'caption',
  form: 'form',
  button: 'form',
  label: 'form',
  legend: 'form',
  dialog: 'form',
  search: 'form',
  'amp-sidebar': 'navigation',
  'amp-consent': 'cookie-notice',
}

// WAI-ARIA 1.2, landmark and widget roles.
const ROLE_MARKS: Record<string, CutReason> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  complementary: 'teaser-list',
  contentinfo: 'page-footer',
  banner: 'page-header',
  search: 'form',
  dialog: 'form',
  alertdialog: 'cookie-notice',
  tooltip: 'form',
  button: 'form',
}

const ITEMPROP_MARKS: Record<string, CutReason> = {
  author: 'byline',
  datepublished: 'date-line',
  datemodified: 'date-line',
  comment: 'comment',
  caption: 'caption',
  copyrightholder: 'credit',
}

// Posts of other sites shown inside the article: someone else's text, with its own page.
const EMBEDDED =
  / (?:twitter tweet|instagram media|fb post|tiktok embed|bluesky embed|telegram post|truthsocial embed|threads post) /

const MARKUP = new Map<string, CutReason>()
for (const [reason, words] of Object.entries(MARKUP_WORDS))
  for (const word of words.split(', ')) MARKUP.set(word, reason as CutReason)
const BODY = new Set(BODY_WORDS.split(', '))
const LEDE = new Set(LEDE_WORDS.split(', '))

/** The table's entry for any word or pair of words of `names` (" most read list "); pairs count first. */
function lookUp<T>(
  names: string,
  find: (word: string) => T | undefined,
): { word: string; found: T } | undefined {
  const words = names.trim().split(' ')
  for (let at = 0; at + 1 < words.length; at++) {
    const word = `${words[at]} ${words[at + 1]}`
    const found = find(word)
    if (found !== undefined) return { word, found }
  }
  for (const word of words) {
    const found = find(word)
    if (found !== undefined) return { word, found }
  }
  return undefined
}

/** What the words of a class and id call an element. */
interface Called {
  body: boolean
  lede: boolean
  furniture: { word: string; found: CutReason } | undefined
}

const calledBy = remembered(
  (names): Called => ({
    body: lookUp(names, (word) => BODY.has(word) || undefined) !== undefined,
    lede: lookUp(names, (word) => LEDE.has(word) || undefined) !== undefined,
    furniture: lookUp(names, (word) => MARKUP.get(word)),
  }),
)

export function namesBody(names: string): boolean {
  return names !== '' && calledBy(names).body
}

export function namesLede(names: string): boolean {
  return names !== '' && calledBy(names).lede
}

/** What an element says of itself by its tag, role, itemprop, class and id; its prose may overrule that. */
export function markOf(element: Element, names: string): Cut | undefined {
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'main') return undefined
  const byTag = TAG_MARKS[element.tagName]
  if (byTag && element.tagName !== 'header' && element.tagName !== 'aside')
    return { reason: byTag, because: `element <${element.tagName}>` }
  const role = ROLE_MARKS[attribute(element, 'role') ?? '']
  if (role) return { reason: role, because: `role ${attribute(element, 'role')}` }
  const property = attribute(element, 'itemprop')?.toLowerCase() ?? ''
  const byProperty = ITEMPROP_MARKS[property]
  if (byProperty) return { reason: byProperty, because: `itemprop ${property}` }
  const post = EMBEDDED.exec(names)
  if (post) return { reason: 'outside-article', because: `an embedded post (“${post[0].trim()}”)` }
  const named =
    names && property !== 'articlebody' && !namesBody(names) ? calledBy(names).furniture : undefined
  if (named) return { reason: named.found, because: `class or id names “${named.word}”` }
  return byTag ? { reason: byTag, because: `element <${element.tagName}>` } : undefined
}
