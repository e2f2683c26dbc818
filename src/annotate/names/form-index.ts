import { lookupPlaces } from '../places/gazetteer.ts'
import { initialsOf, shortAcronymLetters } from './acronyms.ts'
import type { Form } from './form.ts'
import { countryMeant } from './place-forms.ts'
import { folded } from './transliterations.ts'

/** Words that more forms share than this tell nobody apart, and would make the search quadratic. */
const MOST_SHARED = 300

/**
 * For a form, those of `forms` that a rule of linking could join it to: they share a word (or its singular), the one
 * has the initials of the other, or both name one place or
 * country. In the order of `forms`. So no form is held against all others.
 */
export function formIndex(forms: readonly Form[]): (form: Form) => Form[] {
  const position = new Map(forms.map((form, i) => [form, i]))
  const byClue = new Map<string, Form[]>()
  for (const form of forms) {
    const clues = new Set([
      ...cluesOf(form),
      ...initialsOf(form.text).map((initials) => `initials ${initials}`),
    ])
    for (const clue of clues) {
      const list = byClue.get(clue)
      if (list === undefined) byClue.set(clue, [form])
      else if (list.length < MOST_SHARED) list.push(form)
    }
  }
  return (form) => {
    const letters = shortAcronymLetters(form.text)
    const clues = letters === undefined ? cluesOf(form) : [...cluesOf(form), `initials ${letters}`]
    const found = new Set(clues.flatMap((clue) => byClue.get(clue) ?? []))
    return [...found].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
  }
}

function cluesOf({ key, text, type }: Form): string[] {
  const words = key.split(' ').flatMap((word) => [word, word.replace(/s$/, '')])
  const place = type === 'place' ? lookupPlaces(text)[0] : undefined
  const clues = words.map((word) => `word ${word}`)
  if (type === 'person') clues.push(`sound ${folded(words.at(-2) ?? '')}`)
  const country = type === 'person' ? undefined : countryMeant(text)
  return [
    ...clues,
    ...(place === undefined ? [] : [`place ${place.id}`]),
    ...(country === undefined ? [] : [`country ${country}`]),
  ]
}
