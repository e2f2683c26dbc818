import type { Entity } from '../../model/entity.ts'
import {
  FEMININE_NAMES,
  FEMININE_WORDS,
  MASCULINE_NAMES,
  MASCULINE_WORDS,
} from '../language/en/gendered-words.ts'

export type Gender = 'masculine' | 'feminine'

/** The gender of a person where a title, a role or the given name shows it; undefined where nothing does. */
export function genderOf(entity: Entity): Gender | undefined {
  const roles = entity.roles.flatMap((role) => role.toLowerCase().split(/\s+/))
  const byRole = vote(roles, MASCULINE_WORDS, FEMININE_WORDS)
  if (byRole !== undefined) return byRole
  const given = entity.forms
    .filter((form) => form.includes(' '))
    .map((form) => form.toLowerCase().split(/[\s-]+/)[0] ?? '')
  return vote(given, MASCULINE_NAMES, FEMININE_NAMES)
}

/** The gender that the words of a description show: "a police spokeswoman". */
export function genderOfWords(words: string): Gender | undefined {
  return vote(words.toLowerCase().split(/\s+/), MASCULINE_WORDS, FEMININE_WORDS)
}

function vote(
  words: readonly string[],
  masculine: ReadonlySet<string>,
  feminine: ReadonlySet<string>,
): Gender | undefined {
  const he = words.some((word) => masculine.has(word))
  const she = words.some((word) => feminine.has(word))
  return he === she ? undefined : he ? 'masculine' : 'feminine'
}
