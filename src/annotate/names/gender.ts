import { COMMON_SURNAMES } from '../language/en/common-surnames.ts'
import {
  FEMININE_NAMES,
  FEMININE_WORDS,
  MASCULINE_NAMES,
  MASCULINE_WORDS,
} from '../language/en/gendered-words.ts'
import { nameKey } from './key.ts'

export type Gender = 'masculine' | 'feminine'

/** "Havlova", "Asanova", "Tikhanovskaya": Slavic surnames that only women bear, and their like in Central Asia; keys as of `nameKey`. */
const FEMININE_SURNAME = /[^aeiou](?:ova|eva|skaya)$(?<!(?:casan|villan|terran|cord|genev|nov)(?:ova|a))/

/** The gender that a full name shows by its given name or surname, or a given name alone that is no common surname. */
export function genderOfName(name: string): Gender | undefined {
  const key = nameKey(name)
  const [given = '', more] = key.split(' ', 2)
  if (more === undefined && COMMON_SURNAMES.has(key)) return undefined
  const byName = genderOfWords([given], MASCULINE_NAMES, FEMININE_NAMES)
  return byName ?? (FEMININE_SURNAME.test(key) ? 'feminine' : undefined)
}

/** The gender that the words of a title, a role or a description show ("Ms.", "spokeswoman"); lower case. */
export function genderOfWords(
  words: readonly string[],
  masculine: ReadonlySet<string> = MASCULINE_WORDS,
  feminine: ReadonlySet<string> = FEMININE_WORDS,
): Gender | undefined {
  const he = words.some((word) => masculine.has(word))
  const she = words.some((word) => feminine.has(word))
  return he === she ? undefined : he ? 'masculine' : 'feminine'
}
