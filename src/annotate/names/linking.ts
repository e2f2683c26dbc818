import type { EntityType, Span } from '../../model/index.ts'
import { ORGANISATION_HEADS } from '../language/en/organisation-words.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import { isAcronymOf } from './acronyms.ts'
import { nameKey } from './key.ts'
import { isMisspelling } from './misspellings.ts'
import { isShortFormOf, samePerson } from './person-forms.ts'
import { isAcronym } from './words.ts'

/** A mention with its type decided, before it has an entity. */
export interface TypedName extends Span {
  type: EntityType | 'other'
  role?: Span
}

/** All mentions of one spelling; `type` is that of the first. */
export interface Form {
  key: string
  text: string
  type: TypedName['type']
  mentions: TypedName[]
  /** Index of the group. */
  group: number
}

/** Why a form belongs to the same entity as another. */
export interface Joining {
  form: Form
  to: Form
  rule: string
  says: string
}

export interface Linking {
  /** In order of first appearance. */
  forms: Form[]
  joinings: Joining[]
  /** Pairs that may be the same, not put together. */
  maybe: { form: Form; to: Form; why: string }[]
}

const CORPORATE =
  /^(?:inc|corp|corporation|co|company|companies|ltd|limited|llc|plc|group|holdings|international|motor|motors|lab|labs|laboratories|technologies|systems|ag|gmbh|sa|airlines|airways|stores|entertainment|pharmaceuticals|foundation)$/

function formsOf(names: readonly TypedName[]): Form[] {
  const forms = new Map<string, Form>()
  for (const name of names) {
    const key = nameKey(name.text).replace(/^the /, '')
    const form = forms.get(key)
    if (form === undefined)
      forms.set(key, { key, text: name.text, type: name.type, mentions: [name], group: forms.size })
    else form.mentions.push(name)
  }
  return [...forms.values()]
}

/** "Kaspersky" and "Kaspersky Lab": the longer form only adds words that companies add. */
function isShortOrganisation(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => CORPORATE.test(word))
}

/** "Senate" after "US Senate": the head alone, when the document has one such body only. */
function isBareHead(short: string, long: string): boolean {
  return ORGANISATION_HEADS.has(short) && (long.endsWith(` ${short}`) || long.startsWith(`${short} of `))
}

function sameCountry(a: string, b: string): boolean {
  const [x] = lookupPlaces(a)
  const [y] = lookupPlaces(b)
  return x !== undefined && x.kind === 'country' && y?.kind === 'country' && x.id === y.id
}

function sameCity(a: string, b: string): boolean {
  const [x] = lookupPlaces(a)
  const [y] = lookupPlaces(b)
  return (
    x !== undefined && (x.kind === 'city' || x.kind === 'capital') && x.population > 100_000 && x.id === y?.id
  )
}

/** The rule by which `short` is another form of `long`, with its sentence for the reader. */
function ruleFor(short: Form, long: Form): { rule: string; says: string } | undefined {
  const says = (why: string): string => `“${short.text}” ${why} “${long.text}”`
  const either = (type: EntityType): boolean => short.type === type && long.type === type
  if (isAcronym(short.text) && long.type !== 'person' && isAcronymOf(short.text, long.text)) {
    return { rule: 'initials', says: says('is made of the initials of') }
  }
  if (either('person') && samePerson(short.key, long.key)) {
    return { rule: 'initials-of-given-names', says: says('has the same surname and initials as') }
  }
  if (either('person') && isShortFormOf(short.key, long.key)) {
    return { rule: 'part-of-name', says: says('is part of the full name') }
  }
  if (either('organisation') && isShortOrganisation(short.key, long.key)) {
    return { rule: 'without-legal-form', says: says('is the name without the company’s form,') }
  }
  if (either('organisation') && isBareHead(short.key, long.key)) {
    return { rule: 'bare-head', says: says('is the head word of') }
  }
  if (either('place') && sameCountry(short.text, long.text)) {
    return { rule: 'same-country', says: says('is another name of the country') }
  }
  if (either('place') && sameCity(short.text, long.text)) {
    return { rule: 'same-city', says: says('is another name of the city') }
  }
  return undefined
}

/**
 * Puts the forms of one document together, precision first: a short form goes to its long form only when the
 * document has one that fits; with two ("Ann Lee", "Bo Lee", "Lee") the pairs are offered as `maybe`.
 */
export function linkNames(names: readonly TypedName[], options = { misspellings: true }): Linking {
  const forms = formsOf(names)
  const joinings: Joining[] = []
  const maybe: Linking['maybe'] = []
  const join = (form: Form, to: Form, rule: string, says: string): void => {
    if (form.group === to.group) return
    const [kept, lost] = form.group < to.group ? [form.group, to.group] : [to.group, form.group]
    for (const other of forms) if (other.group === lost) other.group = kept
    joinings.push({ form, to, rule, says })
  }
  // Longest first, so that what a short form leads to is already whole.
  const byLength = [...forms].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  for (const short of byLength) {
    const fitting = byLength.flatMap((long) => {
      if (long === short || long.key.length < short.key.length) return []
      const rule = ruleFor(short, long)
      return rule === undefined ? [] : [{ long, ...rule }]
    })
    const groups = new Set(fitting.map(({ long }) => long.group))
    const [first] = fitting
    if (first === undefined) continue
    if (groups.size === 1) join(short, first.long, first.rule, first.says)
    else {
      for (const group of groups) {
        const to = fitting.find(({ long }) => long.group === group)
        if (to) maybe.push({ form: short, to: to.long, why: `${to.says}, but so it is of others here` })
      }
    }
  }
  if (options.misspellings) joinMisspellings(forms, join)
  return { forms, joinings, maybe }
}

function joinMisspellings(
  forms: readonly Form[],
  join: (form: Form, to: Form, rule: string, says: string) => void,
): void {
  const people = forms.filter((form) => form.type === 'person')
  const surnames = new Map<number, { count: number; surname: string; form: Form }[]>()
  for (const form of people) {
    const list = surnames.get(form.group) ?? []
    const surname = form.key.split(' ').at(-1) ?? ''
    list.push({ count: form.mentions.length, surname, form })
    surnames.set(form.group, list)
  }
  for (const rare of people) {
    if (rare.key.includes(' ') || (surnames.get(rare.group)?.length ?? 0) > 1) continue
    const fitting = [...surnames].filter(([group, list]) => {
      if (group === rare.group || !list.some(({ form }) => form.key.includes(' '))) return false
      const count = list.reduce((sum, item) => sum + item.count, 0)
      return list.some(({ surname }) => isMisspelling(rare.key, rare.mentions.length, surname, count))
    })
    const to =
      fitting.length === 1 ? fitting[0]?.[1].find(({ form }) => form.key.includes(' '))?.form : undefined
    if (to === undefined) continue
    join(
      rare,
      to,
      'misspelling',
      `“${rare.text}” is one letter from the surname of “${to.text}”, which this document writes far more often`,
    )
  }
}
