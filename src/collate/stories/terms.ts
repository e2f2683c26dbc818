import { tokens } from '../../annotate/tokens.ts'
import type { Document } from '../../model/index.ts'
import { normalForm } from '../alignment/comparable.ts'
import { COMMON_WORDS } from './common-words.ts'
import { figureTerm } from './figure-terms.ts'
import { WORD_SHARES } from './word-shares.ts'

/** Weighted terms of a text, as a vector of length 1. */
export type Terms = ReadonlyMap<string, number>

/** As many documents as the background counts for: a small collection says little about what is rare. */
const BACKGROUND_DOCUMENTS = 60
/** Share of documents in which a word stands that the background does not know. */
const RARE = 0.004
/**
 * The same for short words of a language without a background, by their letters: the commonest words are the shortest (Zipf 1935). By
 * judgement; names are left out.
 */
const SHORT: ReadonlyMap<number, number> = new Map([
  [1, 0.5],
  [2, 0.5],
  [3, 0.4],
  [4, 0.15],
])
/** A word of the title counts as much as if it stood so many times more in the text. */
const TITLE = 2
/** The first words of a text tell what happened (the lead of the inverted pyramid); each counts so many times more. */
const LEAD = 2
const LEAD_WORDS = 60
/** Letters by which a word of Cyrillic script is known. Set on pairs-tg (dev), where 5 do about as well. */
const STEM_LETTERS = 6
const CYRILLIC = /^\p{Script=Cyrillic}/u

/** Letters of Latin script beyond those of English. */
const MARKED_LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/

/** Thousands set apart, by comma or by point. */
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/

const BACKGROUND = sharesOf(WORD_SHARES, (word) => word)
const BACKGROUNDS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['en', BACKGROUND],
  ...Object.entries(COMMON_WORDS).map(([language, rows]): [string, ReadonlyMap<string, number>] => [
    language,
    sharesOf(rows, termOf),
  ]),
])

/** Whether the background knows the word. */
export function isKnownWord(word: string): boolean {
  return BACKGROUND.has(word)
}

/** Of forms that are one term the commonest tells its share. */
function sharesOf(
  rows: readonly (readonly [number, string])[],
  term: (word: string) => string,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const [share, words] of rows)
    for (const word of words.trim().split(/\s+/))
      shares.set(term(word), Math.max(share, shares.get(term(word)) ?? 0))
  return shares
}

/** The words of a text by their stems, and which of them are names or numbers. */
export interface TermCounts {
  /** ISO 639-1 code, `''` where the language is not known. */
  language: string
  /** How often each term stands there, those of the title and the lead more. */
  terms: [string, number][]
  names: string[]
}

/**
 * Term vectors of all witnesses, by document id: log frequency by inverse document frequency, which is estimated from
 * a background and the witnesses together, so that two documents alone can be compared as well as ten thousand. Those
 * in `copies` are not counted: a text that is printed again makes its words no commoner.
 */
export function termVectors(
  witnesses: readonly (TermCounts & { id: string })[],
  copies: ReadonlySet<string> = new Set(),
): Map<string, Terms> {
  const frequency = new Map<string, number>()
  const originals = witnesses.filter(({ id }) => !copies.has(id))
  for (const { terms } of originals)
    for (const [term] of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const weigher = (counts: TermCounts) => {
    const shareOf = sharesIn(counts)
    return (term: string): number => {
      const known = BACKGROUND_DOCUMENTS * shareOf(term)
      const share = (known + (frequency.get(term) ?? 0)) / (BACKGROUND_DOCUMENTS + originals.length)
      return Math.max(0, -Math.log(share))
    }
  }
  return new Map(witnesses.map((one) => [one.id, weigh(one, weigher(one))]))
}

/** In what share of the texts of its language a term of a text stands: by the background, else by how short it is. */
function sharesIn({ language, names }: TermCounts): (term: string) => number {
  const background = backgroundOf(language)
  if (background !== undefined) return (term) => background.get(term) ?? RARE
  const named = new Set(names)
  return (term) => (named.has(term) ? RARE : (SHORT.get(term.length) ?? RARE))
}

/** The background of a language, of English where it is not known; undefined where there is none. */
function backgroundOf(language: string): ReadonlyMap<string, number> | undefined {
  return language === '' ? BACKGROUND : BACKGROUNDS.get(language)
}

export function termCounts(document: Document): TermCounts {
  const language = document.language.absent ? '' : document.language.value
  const isKnown = backgroundOf(language) !== undefined
  const agency = agencyWords(document)
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const small = new Set<string>()
  let place = 0
  for (const { kind, start, end } of document.blocks) {
    const title = kind === 'title'
    let first = true
    const all = tokens(document.text.slice(start, end))
    for (const [at, token] of all.entries()) {
      if (token.kind === 'mark') {
        first = /[.!?]/.test(token.text)
        continue
      }
      const form = normalForm(token.text)
      if (agency.has(form)) continue
      const figure = figureTerm(form, all[at + 1]?.text)
      const term = figure ?? termOf(form)
      const more = title ? TITLE : place < LEAD_WORDS ? LEAD : 0
      if (!title) place++
      counts.set(term, (counts.get(term) ?? 0) + 1 + more)
      if (!first && /^[\p{Lu}\d]/u.test(token.text)) names.add(term)
      if (!isKnown && /^\p{Ll}/u.test(token.text)) small.add(term)
      first = false
    }
  }
  // Behind a colon or a quotation mark grammar's words are written large too; where no background knows them, the text itself does.
  return { language, terms: [...counts], names: [...names.difference(small)] }
}

/** The names of agencies that a text credits: they stand in its dateline, and in all else that the agency sends out. */
function agencyWords({ credits }: Document): ReadonlySet<string> {
  const agencies = credits.filter(({ kind }) => kind === 'agency')
  return new Set(agencies.flatMap(({ name }) => tokens(name).map(({ text }) => normalForm(text))))
}

/**
 * A word's form without possessive ending and plural s; more stemming joins what should stay apart. A figure without the
 * marks of its thousands, which languages and papers set differently. Languages of Cyrillic script inflect all words, names too: the
 * first letters stand for them, which finds as much as a stemmer does (McNamee and Mayfield 2004). One paper writes Pavlić and another
 * Pavlic: marks on Latin letters don't count.
 */
export function termOf(written: string): string {
  const word = withoutMarks(written)
  if (THOUSANDS.test(word)) return word.replace(/[.,]/g, '')
  if (CYRILLIC.test(word)) return word.slice(0, STEM_LETTERS)
  const bare = word.replace(/'s?$/, '')
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

/** A word without the marks on its letters, where these are Latin. */
export function withoutMarks(word: string): string {
  return MARKED_LATIN.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word
}

function weigh({ terms }: TermCounts, rarity: (term: string) => number): Terms {
  const weights = new Map<string, number>()
  let squares = 0
  for (const [term, times] of terms) {
    const weight = (1 + Math.log(times)) * rarity(term)
    weights.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}
