import type { Entity } from '../../model/entity.ts'
import { type Gender, genderOfWords as genderOfList, genderOfName } from '../names/gender.ts'

export type { Gender }

/** The gender of a person where a title, a role or the given name shows it; undefined where nothing does. */
export function genderOf({ roles, forms }: Entity): Gender | undefined {
  const byRole = genderOfList(roles.flatMap((role) => role.toLowerCase().split(/\s+/)))
  if (byRole !== undefined) return byRole
  const full = forms.filter((form) => form.includes(' '))
  const shown = new Set((full.length > 0 ? full : forms).flatMap((form) => genderOfName(form) ?? []))
  return shown.size === 1 ? [...shown][0] : undefined
}

/** The gender that the words of a description show: "a police spokeswoman". */
export function genderOfWords(words: string): Gender | undefined {
  return genderOfList(words.toLowerCase().split(/\s+/))
}
