import { MONTH_NAMES, WEEKDAYS } from '../../annotate/language/en/matter-words.ts'
import { HONORIFICS, ROLES } from '../../annotate/language/en/titles.ts'
import { lookupPlaces } from '../../annotate/places/gazetteer.ts'
import { countryOfPeople } from '../../annotate/places/peoples.ts'
import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { shared } from './content-words.ts'
import { nearWords, sentenceOf } from './context.ts'
import { deletions, editDistance } from './edit-distance.ts'
import type { Node, Pairing, Statement } from './statement.ts'

/** Letters a word must have before a letter's difference counts as a spelling and not as another name. */
const SHORTEST = 5
const SHORTEST_BESIDE_A_NAME = 4
/** Senses in common that two words must have around them, to be one name without a second word beside them that says so. */
const COMMON_AROUND = 3
/** Letters from which two words are a letter apart by a slip only, so that one sense around them is enough. Set by hand. */
const LONG = 8

/** A capitalised word of a witness. */
interface Spelling {
  word: string
  /** The capitalised words that stand before or behind it, lower case. */
  beside: ReadonlySet<string>
  /** Every place where it stands; made when it is first asked for, since hardly any word has another spelling. */
  node(): Node
}

/**
 * Spellings of one name that differ by a letter between witnesses ("Brandvik", "Brandvick"): one node for each witness and spelling.
 * Two are one name when not both witnesses have both spellings, when a further word of the name is the same or the same words stand
 * around it, and when they are no inflections of one another ("Yemen", "Yemeni") and not two places.
 */
export function namePairings(witnesses: readonly Witness[]): Pairing[] {
  const small = new Set(
    witnesses.flatMap(({ document }) =>
      tokens(document.text).flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])),
    ),
  )
  const written = witnesses.map((witness) => spellingsOf(witness, small))
  return written.flatMap((left, index) => {
    const byDeletion = Map.groupBy(
      [...left.values()].flatMap((spelling) => deletions(spelling.word).map((form) => ({ form, spelling }))),
      ({ form }) => form,
    )
    return written.slice(index + 1).flatMap((right) =>
      [...right.values()].flatMap((b): Pairing[] => {
        const near = deletions(b.word).flatMap((form) => byDeletion.get(form) ?? [])
        return [...new Set(near.map(({ spelling }) => spelling))]
          .filter((a) => isSlip(a, b, left.has(b.word), right.has(a.word)))
          .map((a) => ({ a: a.node(), b: b.node(), score: 1 }))
      }),
    )
  })
}

/** The capitalised words of a witness by their letters; words that stand in small letters anywhere in the story are no names. */
function spellingsOf(witness: Witness, small: ReadonlySet<string>): Map<string, Spelling> {
  const all = tokens(witness.document.text)
  const places = new Map<string, number[]>()
  for (const [index, token] of all.entries()) {
    const word = nameWord(token)
    if (word.length < SHORTEST_BESIDE_A_NAME || small.has(word) || isTitle(word) || DAY_NAMES.has(word))
      continue
    places.set(word, [...(places.get(word) ?? []), index])
  }
  return new Map(
    [...places].map(([word, indices]) => {
      const neighbours = indices.flatMap((index) => [nameWord(all[index - 1]), nameWord(all[index + 1])])
      let made: Node | undefined
      const node = () => {
        made ??= nodeOf(witness, word, all, indices)
        return made
      }
      return [word, { word, beside: new Set(neighbours.filter((name) => name !== '')), node }]
    }),
  )
}

/** A slip in the name of a day or a month is told by its time. */
const DAY_NAMES = new Set([...MONTH_NAMES, ...WEEKDAYS].map((name) => name.toLowerCase()))

function isTitle(word: string): boolean {
  return ROLES.has(word) || HONORIFICS.has(word)
}

function nodeOf(
  { document, annotations }: Witness,
  word: string,
  all: readonly Token[],
  indices: readonly number[],
): Node {
  const statements = indices.flatMap((index): Statement[] => {
    const token = all[index]
    const sentence = token === undefined ? undefined : sentenceOf(annotations.sentences, token)
    if (token === undefined || sentence === undefined) return []
    return [
      {
        said: { kind: 'name', form: word },
        anchor: anchorOf(document, token.start, token.start + bare(token.text).length),
        value: bare(token.text),
        about: fullName(all, index),
        sentence: sentence.id,
        near: nearWords(sentence, token),
      },
    ]
  })
  return { document: document.id, kind: 'name', statements }
}

/** The capitalised words that a name's word stands among: "Helene Brandvik". */
function fullName(all: readonly Token[], index: number): string {
  let from = index
  let to = index
  while (nameWord(all[from - 1]) !== '') from -= 1
  while (nameWord(all[to + 1]) !== '') to += 1
  return all
    .slice(from, to + 1)
    .map(({ text }) => bare(text))
    .join(' ')
}

/** The lower-case letters of a capitalised word without its possessive ending; empty for any other token. */
function nameWord(token: Token | undefined): string {
  const text = token?.text ?? ''
  return /^\p{Lu}[\p{L}\p{M}]*(?:['’]s)?$/u.test(text) ? bare(text).toLowerCase() : ''
}

function bare(text: string): string {
  return text.replace(/['’]s$/, '')
}

function areOneName(a: Spelling, b: Spelling): boolean {
  if (!isOtherSpelling(a.word, b.word) || isPlaceAndPeople(a.word, b.word)) return false
  const besideOne = [...a.beside].some((word) => b.beside.has(word))
  if (besideOne) return true
  if (Math.min(a.word.length, b.word.length) < SHORTEST || areTwoPlaces(a.word, b.word)) return false
  const enough = Math.min(a.word.length, b.word.length) >= LONG ? 1 : COMMON_AROUND
  return a.node().statements.some((x) => b.node().statements.some((y) => shared(x.near, y.near) >= enough))
}

/** "Germany" and "German". */
function isPlaceAndPeople(a: string, b: string): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([place = '', people = '']) =>
      lookupPlaces(place).length > 0 &&
      countryOfPeople(people) !== undefined &&
      lookupPlaces(people).length === 0,
  )
}

/**
 * Whether `a` of one witness and `b` of another are one name: neither has the other's spelling, or one has both of them, as only a
 * report does that slips once, and a further word of the name is the same.
 */
function isSlip(a: Spelling, b: Spelling, firstHasBoth: boolean, secondHasBoth: boolean): boolean {
  if (!firstHasBoth && !secondHasBoth) return areOneName(a, b)
  if (firstHasBoth && secondHasBoth) return false
  if (!isOtherSpelling(a.word, b.word) || isPlaceAndPeople(a.word, b.word)) return false
  return [...a.beside].some((word) => b.beside.has(word))
}

function areTwoPlaces(a: string, b: string): boolean {
  return lookupPlaces(a).length > 0 && lookupPlaces(b).length > 0
}

/** Endings that make another word of a name: a people, a language, a plural, a woman's form. */
const INFLECTION = /^(?:s|n|i|a|an|ian|ish|es|ern)$/

/** Lower case without accents: "Calderón" and "Calderon" are one spelling. */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Whether two words differ as one name written in two ways does: by one letter, or two neighbours swapped, and not by an ending. */
export function isOtherSpelling(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)]
  if (left === right || left.charAt(0) !== right.charAt(0)) return false
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (longer.startsWith(shorter) && INFLECTION.test(longer.slice(shorter.length))) return false
  // Two short words of one length a letter apart are two names more often than one ("Berg", "Borg"), unless letters are swapped.
  const exchanged = left.length === right.length && [...left].sort().join('') !== [...right].sort().join('')
  return editDistance(left, right) === 1 && (!exchanged || left.length >= SHORTEST)
}
