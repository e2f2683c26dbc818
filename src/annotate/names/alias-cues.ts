import { ALIAS_CUES, ALIAS_FILLERS } from '../language/en/alias-words.ts'
import type { Form, TypedName } from './form.ts'
import { nameKey } from './key.ts'

const LONGEST_GAP = 200
const LONGEST_WORDS = 12
const BRACKETED = /\([^()]*\)/g
/** "Ann Lee (born Anna Leander; …": elsewhere "born" is followed by where and when, not by a name of the same kind. */
const BORN = /^\s?\(born\s$/

function saysSo(gap: string): boolean {
  if (BORN.test(gap)) return true
  const words = gap
    .toLowerCase()
    .replace(BRACKETED, ' ')
    .split(/[\s,;:()[\]“”"‘’'–—-]+/)
    .filter(Boolean)
  return (
    words.length <= LONGEST_WORDS &&
    words.some((word) => ALIAS_CUES.has(word)) &&
    words.every((word) => ALIAS_CUES.has(word) || ALIAS_FILLERS.has(word))
  )
}

/**
 * Pairs of forms of one type of which the text says that the one is another name of the other: "Meridian Bank,
 * formerly Harrow Savings". Not of places: in "Harrow, Ohio, known as the Lock City" it is not Ohio that is known so.
 */
export function saidToBeSame(
  text: string,
  names: readonly TypedName[],
  forms: readonly Form[],
): [Form, Form][] {
  const formOf = new Map(forms.flatMap((form) => form.mentions.map((name) => [name, form] as const)))
  const sorted = [...names].sort((a, b) => a.start - b.start)
  return [...bornAs(text, sorted, formOf), ...aliases(text, sorted, formOf)]
}

/**
 * "Ann Reed, the painter, has died. … Born Ann Mary Marsh in Harrow": a sentence that opens so tells the earlier name of
 * the person with that given name whom the text named first.
 */
function bornAs(
  text: string,
  sorted: readonly TypedName[],
  formOf: ReadonlyMap<TypedName, Form>,
): [Form, Form][] {
  return sorted.flatMap((name, i) => {
    if (
      name.type !== 'person' ||
      !/(?:^|[\n.!?”"]\s?)Born\s$/u.test(text.slice(Math.max(0, name.start - 8), name.start))
    )
      return []
    const given = nameKey(name.text).split(' ')[0]
    const first = sorted
      .slice(0, i)
      .find((other) => other.type === 'person' && nameKey(other.text).startsWith(`${given} `))
    const [a, b] = [first && formOf.get(first), formOf.get(name)]
    if (a === undefined || b === undefined || a === b) return []
    const pair: [Form, Form] = [a, b]
    return [pair]
  })
}

function aliases(
  text: string,
  sorted: readonly TypedName[],
  formOf: ReadonlyMap<TypedName, Form>,
): [Form, Form][] {
  return sorted.flatMap((name, i) => {
    const next = sorted[i + 1]
    const short = next !== undefined && next.start >= name.end && next.start - name.end <= LONGEST_GAP
    if (
      !short ||
      next.type !== name.type ||
      name.type === 'place' ||
      !saysSo(text.slice(name.end, next.start))
    )
      return []
    const [a, b] = [formOf.get(name), formOf.get(next)]
    if (a === undefined || b === undefined) return []
    const pair: [Form, Form] = [a, b]
    return [pair]
  })
}
