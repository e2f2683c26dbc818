import type { Credit } from '../../model/document.ts'
import { dateLine } from '../dates/labels.ts'
import { countWords, endsSentence } from '../words.ts'
import type { Page } from './blocks.ts'
import type { Verdict } from './verdict.ts'

/** Kept blocks at the end among which one about the writer is looked for. */
const LAST = 4
/** Longer ones tell a story. */
const LONGEST = 120

/**
 * Cuts what closes the page about its writer: a last paragraph that opens with the name of who is credited, where no other
 * paragraph names them. Needs no words of a language.
 */
export function cutAboutAuthors(page: Page, verdicts: Verdict[], credits: readonly Credit[]): void {
  const names = credits.flatMap(({ name, kind, of }) =>
    kind === 'person' && of === 'text' && name.includes(' ') ? [name] : [],
  )
  if (names.length === 0) return
  const kept = page.blocks.flatMap((_, at) =>
    verdicts[at]?.cut || verdicts[at]?.kind === 'title' ? [] : [at],
  )
  const last = kept.slice(-LAST)
  if (kept.length <= LAST) return
  for (const at of last.reverse()) {
    const block = page.blocks[at]
    const verdict = verdicts[at]
    if (!block || !verdict || verdict.kind === 'heading') continue
    const name = names.find((each) => isAbout(block.text, each))
    const isAlone = names.some((each) => block.text.trim() === each)
    if (isAlone) {
      verdict.cut = { reason: 'author-box', because: 'closes the page with who is credited' }
      continue
    }
    const isNamed = kept.some(
      (other) =>
        other !== at &&
        name !== undefined &&
        page.blocks[other]?.text.trim() !== name &&
        page.blocks[other]?.text.includes(name),
    )
    // The story's last paragraph ends the search.
    if (name === undefined || isNamed || block.words > LONGEST) return
    verdict.cut = { reason: 'author-box', because: `closes the page and is about ${name}` }
  }
}

/** Words that may stand before the name: "Our correspondent Ann Lee covers …". */
const BEFORE = 4

/** "Ann Lee covers the harbour.", not "Ann Lee: What do you say to that?". */
function isAbout(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || countWords(text.slice(0, at)) > BEFORE || /[.!?:“”"„«»]/.test(text.slice(0, at))) return false
  return /^(?:,|['’]s\s|\s[\p{Ll}\p{Lo}(–—-])/u.test(text.slice(at + name.length))
}

/** Kept lines between headline and story of so many words beside a name are a byline. */
const LABEL = 3
/** And so many beside a name and a time of day: "Ann Lee Published yesterday at 07:30, changed at 09:10". */
const TIMED = 14

/** Such a line stands among the first blocks under the headline. */
const UNDER = 10

/** Cuts lines under the headline of nothing but the name of who is credited and a word or two: "Interview: Ann Lee". */
export function cutCreditedLines(
  page: Page,
  verdicts: Verdict[],
  credits: readonly Credit[],
  title: number | undefined,
): void {
  const names = credits.flatMap(({ name, kind }) => (kind === 'person' && name.includes(' ') ? [name] : []))
  if (title === undefined || names.length === 0) return
  for (let at = title + 1; at < Math.min(page.blocks.length, title + UNDER); at++) {
    const block = page.blocks[at]
    const verdict = verdicts[at]
    if (!block || !verdict || verdict.cut) continue
    const rest = names.reduce((text, name) => text.replace(name, ' '), block.text)
    const isTimed =
      /\d[:.h]\d{2}/.test(rest) &&
      countWords(rest) <= TIMED &&
      names.some((name) => block.text.startsWith(name))
    if (isTimed) verdict.cut = { reason: 'date-line', because: 'a time and who is credited' }
    else if (rest !== block.text && dateLine(rest.replace(/[\s/,|·•–-]+$/, '')) !== undefined)
      verdict.cut = { reason: 'date-line', because: 'a date and who is credited' }
    else if (
      rest !== block.text &&
      countWords(rest) <= LABEL &&
      !endsSentence(block.text) &&
      !/[:：]\s*$/.test(block.text)
    )
      verdict.cut = { reason: 'byline', because: 'names only who is credited' }
  }
}
