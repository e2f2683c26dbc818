import { bracketed, isAcronymOf, isShortAcronymOf } from './acronyms.ts'
import { saidToBeSame } from './alias-cues.ts'
import type { Form, TypedName } from './form.ts'
import { formIndex } from './form-index.ts'
import { type Gender, genderOfName, genderOfWords } from './gender.ts'
import { nameKey } from './key.ts'
import { isBroughtInAsKin } from './kin.ts'
import { isMisspeltFullName, isMisspeltPhrase, joinMisspellings } from './misspellings.ts'
import {
  isBareHead,
  isFirstOf,
  isSameOrgan,
  lacksComplement,
  lacksKindBefore,
  lacksLeaning,
  lacksLegalForm,
  lacksPlace,
} from './organisation-forms.ts'
import { ownerOf } from './owners.ts'
import { isBareTitle, isGivenNameOf, isShortFormOf, isSurnameOf, samePerson } from './person-forms.ts'
import { isSameCountry, isSamePlace, lacksPlaceWord } from './place-forms.ts'
import { isTransliteration } from './transliterations.ts'

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

const keyOf = (name: TypedName): string => nameKey(name.text).replace(/^the /, '')

/**
 * The keys that name a person here and something else there, with cause: the document has the person's full name
 * ("George Washington … Washington … in Washington").
 */
function sharedSurnames(names: readonly TypedName[]): ReadonlySet<string> {
  const persons = new Set<string>()
  const others = new Set<string>()
  for (const name of names) (name.type === 'person' ? persons : others).add(keyOf(name))
  const shared = [...persons].filter((key) => others.has(key))
  return new Set(shared.filter((key) => [...persons].some((full) => isShortFormOf(key, full))))
}

/** Surnames that several persons have whom the document names in full: a title tells them apart ("Mr. Allard", "Ms. Allard"). */
function sharedFamilies(names: readonly TypedName[]): ReadonlySet<string> {
  const full = new Set(names.filter(({ type }) => type === 'person').map(keyOf))
  const bearers = Map.groupBy(
    [...full].filter((key) => key.includes(' ')),
    (key) => key.slice(key.lastIndexOf(' ') + 1),
  )
  return new Set([...bearers].flatMap(([surname, keys]) => (keys.length > 1 ? [surname] : [])))
}

/** By name, the country whose organ it is, where the document speaks of the like organs of several countries. */
function ownersAmong(names: readonly TypedName[], text: string | undefined): Map<TypedName, string> {
  const owners = new Map<TypedName, string>()
  if (text === undefined) return owners
  const byKey = new Map<string, Set<string>>()
  for (const name of names) {
    const owner = ownerOf(text, keyOf(name), name)
    if (owner === undefined) continue
    owners.set(name, owner)
    byKey.set(keyOf(name), (byKey.get(keyOf(name)) ?? new Set()).add(owner))
  }
  return new Map([...owners].filter(([name]) => (byKey.get(keyOf(name))?.size ?? 0) > 1))
}

function formsOf(names: readonly TypedName[], text: string | undefined): Form[] {
  const shared = sharedSurnames(names)
  const owners = ownersAmong(names, text)
  const forms = new Map<string, Form>()
  const families = sharedFamilies(names)
  const genderOf = (name: TypedName, key: string): Gender | undefined =>
    name.type === 'person' && families.has(key) && name.role !== undefined
      ? genderOfWords([name.role.text.toLowerCase()])
      : undefined
  const slotOf = (name: TypedName, key: string): string => {
    const gender = genderOf(name, key)
    if (gender !== undefined) return `${key} (${gender})`
    if (name.bearer !== undefined) return `${key} (${name.bearer === 'open' ? 'open' : name.type})`
    if (name.type === 'person' && shared.has(key)) return `${key} (person)`
    const owner = owners.get(name)
    return owner === undefined ? key : `${key} (of ${owner})`
  }
  for (const name of names) {
    const key = keyOf(name)
    const slot = slotOf(name, key)
    const form = forms.get(slot)
    const gender = genderOf(name, key)
    if (form === undefined)
      forms.set(slot, {
        key,
        text: name.text,
        type: name.type,
        mentions: [name],
        ...(gender && { gender }),
        group: forms.size,
      })
    else {
      // A headline's or a dateline's capitals are not how the name is written.
      if (isShouted(form.text) && /\p{Ll}/u.test(name.text)) form.text = name.text
      form.mentions.push(name)
    }
  }
  return [...forms.values()]
}

/** "KYLA VANCE", "ISLAMABAD": too long for an abbreviation. */
const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{2,} \p{Lu}{2,}|\p{Lu}{7,}/u.test(text)

/** The rule by which `short` is another form of `long`, with its sentence for the reader. */
function ruleFor(short: Form, long: Form): { rule: string; says: string } | undefined {
  const rule = (name: string, why: string): { rule: string; says: string } => ({
    rule: name,
    says: `“${short.text}” ${why} “${long.text}”`,
  })
  if (long.type !== 'person' && isAcronymOf(short.text, long.text))
    return rule('initials', 'is made of the initials of')
  if (short.type !== long.type) return undefined
  if (short.type === 'person') {
    if (isBareTitle(short.key) || isBareTitle(long.key)) return undefined
    // One surname with a title and without, or with another, is that of two people or of one: its full name says which.
    if (short.key === long.key && short.gender !== long.gender) return undefined
    if (short.gender !== undefined && (genderOfName(long.text) ?? short.gender) !== short.gender)
      return undefined
    if (samePerson(short.key, long.key)) return rule('same-words', 'has the same words or initials as')
    if (isMisspeltFullName(short.key, long.key))
      return rule('misspelling', 'has the given names and but for one letter the surname of')
    // "Tom and Erin Vasquez … Mr. Vasquez" is not Erin.
    const titled = titledGender(short)
    if (titled !== undefined && (genderOfName(long.text) ?? titled) !== titled) return undefined
    if (isShortFormOf(short.key, long.key)) return rule('part-of-name', 'is part of the full name')
    if (isTransliteration(short.key, long.key))
      return rule('transliteration', 'is, in another spelling with Latin letters,')
  } else if (short.type === 'organisation') {
    if (isShortAcronymOf(short.text, long.text)) return rule('initials', 'is made of the initials of')
    if (isSameOrgan(short.key, long.key)) return rule('same-organ', 'is, in other words,')
    if (isSameCountry(short.text, long.text)) return rule('same-country', 'stands for the country of')
    if (lacksLegalForm(short.key, long.key)) return rule('without-kind', 'is, without the word for its kind,')
    if (isBareHead(short.key, long.key)) return rule('bare-head', 'is the head word of')
    if (lacksPlace(short.key, long.key)) return rule('without-place', 'is, without the place,')
    if (lacksComplement(short.key, long.key)) return rule('without-complement', 'is the first part of')
    if (lacksKindBefore(short.key, long.key))
      return rule('without-kind', 'is, without the word for its kind,')
    if (lacksLeaning(short.key, long.key)) return rule('without-leaning', 'is, without its leaning,')
    if (isFirstOf(short.key, long.key)) return rule('first-word', 'is the first word of')
    if (isMisspelt(short, long)) return rule('misspelling', 'has but for one letter the words of')
  } else if (short.type === 'place') {
    if (isSamePlace(short.text, long.text)) return rule('same-place', 'is in the gazetteer another name of')
    if (isSameCountry(short.text, long.text)) return rule('same-country', 'stands for the country of')
    if (lacksPlaceWord(short.key, long.key)) return rule('without-kind', 'is, without the word for its kind,')
    if (isMisspelt(short, long)) return rule('misspelling', 'has but for one letter the words of')
  }
  return undefined
}

/** What the titles that stand before a name say: "Mr.", "Ms."; none where they differ. */
function titledGender({ mentions }: Form): Gender | undefined {
  const genders = new Set(
    mentions.flatMap(({ role }) =>
      role === undefined ? [] : (genderOfWords(role.text.toLowerCase().split(' ')) ?? []),
    ),
  )
  const [only] = genders
  return genders.size === 1 ? only : undefined
}

/** A slip is rare: two names that are both met often are two. */
const isMisspelt = (a: Form, b: Form): boolean =>
  Math.min(a.mentions.length, b.mentions.length) <= 2 && isMisspeltPhrase(a.key, b.key)

/** Whether the document has several bearers of the name and does not tell which is meant. */
const isOpen = ({ mentions: [first] }: Form): boolean => first?.bearer === 'open'

/** Whom a name with several bearers may mean: persons of that surname, bodies that begin with it, or what bears it alone; one a group. */
function bearersOf(short: Form, possible: readonly Form[]): Form[] {
  const fitting = possible.filter(
    (long) =>
      !isOpen(long) &&
      (long.key === short.key ||
        (long.type === 'person' ? isSurnameOf(short.key, long.key) : long.key.startsWith(`${short.key} `))),
  )
  return [...Map.groupBy(fitting, ({ group }) => group).values()].flatMap(([first]) => first ?? [])
}

/** The group that alone was introduced when `short` was first used after a fitting name; none when two were. */
function introducedBefore(short: Form, fitting: readonly { long: Form }[]): number | undefined {
  const introduced = new Map<number, number>()
  for (const { long } of fitting) {
    const start = long.mentions[0]?.start ?? 0
    introduced.set(long.group, Math.min(start, introduced.get(long.group) ?? start))
  }
  const [first, second] = [...introduced].sort((a, b) => a[1] - b[1])
  if (first === undefined || second === undefined) return first?.[0]
  const between = short.mentions.some(({ start }) => start > first[1] && start < second[1])
  return between ? first[0] : undefined
}

/** Of those that fit, the ones that are spelt so: where "Zhaparov" and "Japarov" are two, "Zhaparov" is the first. */
function preferred<Fitting extends { rule: string }>(fitting: readonly Fitting[]): readonly Fitting[] {
  const spelt = fitting.filter(({ rule }) => rule !== 'transliteration' && rule !== 'misspelling')
  return spelt.length > 0 ? spelt : fitting
}

/** `text`: the document's, where the names have places in it; without it, nothing that depends on places is done. */
export interface LinkOptions {
  text?: string
}

/**
 * Puts the forms of one document together, precision first: a short form goes to its long form when the document has
 * one that fits, or only one was introduced when the short form came into use. Otherwise ("Ann Lee and Bo Lee … Lee")
 * the pairs are offered as `maybe`.
 */
export function linkNames(names: readonly TypedName[], { text }: LinkOptions = {}): Linking {
  const forms = formsOf(names, text)
  const members = new Map(forms.map((form) => [form.group, [form]]))
  const joinings: Joining[] = []
  const maybe: Linking['maybe'] = []
  const join = (form: Form, to: Form, rule: string, says: string): void => {
    if (form.group === to.group) return
    const [kept, lost] = form.group < to.group ? [form.group, to.group] : [to.group, form.group]
    const moved = members.get(lost) ?? []
    for (const other of moved) other.group = kept
    members.set(kept, [...(members.get(kept) ?? []), ...moved])
    joinings.push({ form, to, rule, says })
  }
  if (text !== undefined) {
    for (const [short, long] of bracketed(text, names, forms)) {
      join(
        short,
        long,
        'bracketed',
        `“${short.text}” and “${long.text}” stand beside each other, one in brackets`,
      )
    }
  }
  if (text !== undefined) {
    for (const [a, b] of saidToBeSame(text, names, forms)) {
      join(b, a, 'said-to-be-same', `the text says that “${b.text}” is another name of “${a.text}”`)
    }
  }
  // Longest first, so that what a short form leads to is already whole.
  const byLength = [...forms].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  const possible = formIndex(byLength)
  for (const short of byLength.filter((form) => !isOpen(form))) {
    const kin =
      text !== undefined &&
      short.type === 'person' &&
      !short.key.includes(' ') &&
      isBroughtInAsKin(text, short)
    const fitting = preferred(
      possible(short).flatMap((long) => {
        if (long === short || long.key.length < short.key.length || isOpen(long)) return []
        // Like organs of several countries are one each.
        if (long.key === short.key && long.type === 'organisation') return []
        const rule = ruleFor(short, long)
        if (rule !== undefined && kin && isGivenNameOf(short.key, long.key) && !isBroughtInAsKin(text, long))
          return []
        return rule === undefined ? [] : [{ long, ...rule }]
      }),
    )
    const groups = new Set(fitting.map(({ long }) => long.group))
    const group = text === undefined && groups.size > 1 ? undefined : introducedBefore(short, fitting)
    const chosen = fitting.find(({ long }) => long.group === group)
    if (chosen !== undefined) {
      const only = groups.size === 1 ? '' : ', the only one of that name introduced before'
      join(short, chosen.long, chosen.rule, chosen.says + only)
      continue
    }
    for (const other of groups) {
      const to = fitting.find(({ long }) => long.group === other)
      if (to) maybe.push({ form: short, to: to.long, why: `${to.says}, but another name here fits as well` })
    }
  }
  if (text !== undefined)
    joinMisspellings(
      forms.filter((form) => !isOpen(form)),
      join,
    )
  for (const form of forms.filter(isOpen))
    for (const to of bearersOf(form, possible(form)))
      maybe.push({
        form,
        to,
        why: `“${form.text}” has several bearers here, and the text does not tell which`,
      })
  return { forms, joinings, maybe }
}
