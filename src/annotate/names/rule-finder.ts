import type { Sentence } from '../../model/index.ts'
import { ORDINARY_WORDS } from '../language/en/capitalised-words.ts'
import { DESCRIBING_COMPANIES } from '../language/en/name-end-words.ts'
import { PLACE_DIRECTIONS, PLACE_PREPOSITIONS } from '../language/en/place-words.ts'
import { HONORIFICS, ROLES } from '../language/en/titles.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { countryOfPeople, isPeople } from '../places/peoples.ts'
import type { Candidate, Finder } from './candidate.ts'
import { decideNames } from './decision.ts'
import { headingCandidates, isHeading } from './headings.ts'
import { capitalRuns, isStrongHead } from './runs.ts'
import type { RunPart } from './titles.ts'
import { roleAfter, roleBefore, spanOf, splitTitles } from './titles.ts'
import { contextVotes, ownVotes } from './votes.ts'
import type { NameWord } from './words.ts'
import { isAcronym, mayBeName, nameWords } from './words.ts'

/** Words that stand in the document in small letters: their capital at the start of a sentence says nothing. */
function smallWords(sentences: readonly NameWord[][]): Set<string> {
  const small = new Set<string>()
  for (const words of sentences) for (const word of words) if (word.text === word.lower) small.add(word.lower)
  return small
}

/** Cuts ordinary words at the start of a sentence and peoples before a name: "Russian troops", "Police in …". */
function trim(part: RunPart, small: ReadonlySet<string>): NameWord[] {
  let { words } = part
  const organisation = (): boolean => words.some((word, i) => i > 0 && isStrongHead(word))
  for (;;) {
    const [first, second] = words
    if (first === undefined) return []
    if (/^(?:of|for|and|&|\.|the)$/.test(first.lower)) words = words.slice(1)
    else if (second !== undefined && !organisation() && isCompoundDemonym(first, second))
      words = words.slice(2)
    // "Rep. French Hale": behind a form of address it is a given name.
    else if (isPeople(first.text) && !organisation() && !(part.honorific && words.length === 2))
      words = words.slice(1)
    else if (second !== undefined && first.opening && DESCRIBING_COMPANIES.has(first.lower))
      words = words.slice(1)
    else if (
      first.opening &&
      words.length > 1 &&
      !isAcronym(first.text) &&
      lookupPlaces(words.map((word) => word.text).join(' ')).length === 0 &&
      !organisation() &&
      isSmall(first, small)
    ) {
      words = words.slice(1)
    } else return words
  }
}

/** "South Korean", "Central Asian". */
const isCompoundDemonym = (first: NameWord, second: NameWord): boolean =>
  isPeople(`${first.text} ${second.text}`) || (PLACE_DIRECTIONS.has(first.lower) && isPeople(second.text))

/** Whether the words name nothing but the people of a country: "Kazakhs", "South Korean". */
export function isOnlyPeople(words: readonly NameWord[]): boolean {
  const [first, second] = words
  if (first === undefined || words.length > 2) return false
  return second === undefined ? countryOfPeople(first.text) !== undefined : isCompoundDemonym(first, second)
}

const isSmall = (word: NameWord, small: ReadonlySet<string>): boolean =>
  small.has(word.lower) || ORDINARY_WORDS.has(word.lower)

function candidate(
  text: string,
  words: readonly NameWord[],
  part: RunPart,
  small: ReadonlySet<string>,
): Candidate | undefined {
  const kept = trim(part, small)
  const span = spanOf(text, kept)
  const first = kept[0]
  const last = kept[kept.length - 1]
  if (span === undefined || first === undefined || last === undefined || !kept.some(mayBeName))
    return undefined
  if (kept.length === 1 && span.text.length === 1) return undefined
  const from = first.index
  const to = last.index + 1
  const votes = [...ownVotes(kept), ...contextVotes(words, from, to)]
  if (kept.length === 1 && first.opening && small.has(first.lower))
    votes.push({ type: 'none', evidence: 'small', weight: 2.5 })
  const before = part.role.length > 0 ? part.role : roleBefore(words, from)
  const role = before.length > 0 ? before : roleAfter(words, to)
  if (part.honorific) votes.push({ type: 'person', evidence: 'honorific', weight: 4 })
  else if (before.length > 0) votes.push({ type: 'person', evidence: 'role', weight: 3 })
  else if (role.length > 0) votes.push({ type: 'person', evidence: 'apposition', weight: 1.5 })
  const roleSpan = role.length > 0 ? spanOf(text, leading(words, role)) : undefined
  return { ...span, votes, ...(roleSpan && { role: roleSpan }) }
}

/** A title may begin in small letters before its capitals: "former Prime Minister". */
function leading(words: readonly NameWord[], role: NameWord[]): NameWord[] {
  const first = role[0]
  if (first === undefined || first.text === first.lower) return role
  const from = first.index
  const before = words[from - 1]
  return before !== undefined &&
    first.joined &&
    /^(?:former|acting|interim|outgoing|incoming|then|late|deputy|ex)$/.test(before.lower)
    ? [before, ...role]
    : role
}

/** The words of a sentence, and whether it is written like a heading. */
export interface SentenceWords {
  words: NameWord[]
  heading: boolean
}

export const sentenceWords = (sentences: readonly Sentence[]): SentenceWords[] =>
  sentences.map((sentence) => {
    const words = nameWords(sentence)
    return { words, heading: isHeading(words) }
  })

/** "in General Santos", "GENERAL SANTOS, Philippines": a town that is called like an officer, by what stands beside it. */
function isPlaceLikeOfficer(words: readonly NameWord[], run: readonly NameWord[]): boolean {
  const [first, second] = run
  const last = run.at(-1)
  if (first === undefined || second === undefined || last === undefined || run.length > 3) return false
  if (!HONORIFICS.has(first.lower) && !ROLES.has(first.lower)) return false
  const [behind, container] = words.slice(last.index + 1)
  const inside = PLACE_PREPOSITIONS.has(words[first.index - 1]?.lower ?? '')
  const contained =
    behind?.text === ',' && lookupPlaces(container?.text ?? '').some(({ kind }) => kind !== 'city')
  return (inside || contained) && lookupPlaces(run.map(({ text }) => text).join(' ')).length > 0
}

/** Capitalised stretches, without titles and peoples, with votes from word lists and context; `text` is the document's. */
export function candidatesIn(text: string, sentences: readonly SentenceWords[]): Candidate[] {
  const running = sentences.filter(({ heading }) => !heading)
  const small = smallWords(running.map(({ words }) => words))
  const found: Candidate[] = []
  for (const { words } of running) {
    for (const run of capitalRuns(words)) {
      for (const part of isPlaceLikeOfficer(words, run)
        ? [{ words: run, role: [], honorific: false }]
        : splitTitles(run)) {
        const made = candidate(text, words, part, small)
        if (made !== undefined) found.push(made)
      }
    }
  }
  // In headings every word has a capital, so only names that the running text or the lists know are believed.
  const headings = sentences.filter(({ heading }) => heading)
  if (headings.length > 0) {
    const decided = [...decideNames(found)]
    const surnames = decided.flatMap(([key, type]) =>
      type === 'person' ? (key.split(' ').at(-1) ?? []) : [],
    )
    const known = new Set([...decided.map(([key]) => key), ...surnames])
    for (const { words } of headings) found.push(...headingCandidates(text, words, known))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The rule-based finder. */
export const findByRules: Finder = (document, sentences) =>
  candidatesIn(document.text, sentenceWords(sentences))
