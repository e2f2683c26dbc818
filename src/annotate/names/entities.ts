import type { Anchor, Document, Entity, EntityType, Mention } from '../../model/index.ts'
import type { Form, TypedName } from './form.ts'
import { linkNames } from './linking.ts'
import { isAcronym } from './words.ts'

/** A name whose type is one of the model's. */
export type DecidedName = TypedName & { type: EntityType }

/** The fullest form: no acronym where there is a long form, most words, then most letters, then first met. */
function fullest(forms: readonly Form[]): Form | undefined {
  const weight = (form: Form): number =>
    (isAcronym(form.text) ? 0 : 10_000) + form.key.split(' ').length * 100 + Math.min(form.key.length, 99)
  return [...forms].sort((a, b) => weight(b) - weight(a))[0]
}

/** Of two names of one town ("Astana", "Nur-Sultan") neither is the fuller: the one that the text uses more, then the first. */
function usual(forms: readonly Form[]): Form | undefined {
  const names = forms.filter(({ text }) => !isAcronym(text))
  return (names.length > 0 ? names : [...forms]).toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
}

/** Mentions with their entities, ids in order of text. */
export function entitiesOf(
  document: Document,
  names: readonly DecidedName[],
): { mentions: Mention[]; entities: Entity[] } {
  const { forms, joinings, maybe } = linkNames(names, { text: document.text })
  const formsOf = Map.groupBy(forms, (form) => form.group)
  const joiningsOf = Map.groupBy(joinings, ({ form }) => form.group)
  const maybeOf = Map.groupBy(maybe, ({ form }) => form.group)
  const groups = [...formsOf.keys()]
  const entityOf = new Map(groups.map((group, i) => [group, `e${i}`]))
  const formOf = new Map(forms.flatMap((form) => form.mentions.map((name) => [name, form] as const)))
  const entityOfForm = (form: Form): string => entityOf.get(form.group) ?? ''
  const mentions: Mention[] = names.flatMap((name, i) => {
    const form = formOf.get(name)
    if (form === undefined) return []
    const { start, end, text, type, role } = name
    return [{ id: `m${i}`, start, end, text, type, entity: entityOfForm(form), ...(role && { role }) }]
  })
  const anchor = (name: TypedName | undefined): Anchor | undefined =>
    name && { document: document.id, start: name.start, end: name.end, text: name.text }
  const mentionsOf = Map.groupBy(mentions, (mention) => mention.entity)
  const entities: Entity[] = groups.map((group) => {
    const id = entityOf.get(group) ?? ''
    const mine = mentionsOf.get(id) ?? []
    const steps = joiningsOf.get(group) ?? []
    const other = new Set(steps.flatMap(({ form, rule }) => (rule === 'said-to-be-same' ? [form] : [])))
    const forms = formsOf.get(group) ?? []
    // The name that the text goes by, not the one that it says somebody had before.
    const own = forms.some((form) => !other.has(form)) ? forms.filter((form) => !other.has(form)) : forms
    const name = steps.some(({ rule }) => rule === 'same-place') ? usual(own) : fullest(own)
    const possible = (maybeOf.get(group) ?? []).filter(({ to }) => to.group !== group)
    return {
      id,
      type: mine.find((mention) => mention.text === name?.text)?.type ?? mine[0]?.type ?? 'person',
      name: name?.text ?? '',
      forms: [...new Set(mine.map((mention) => mention.text))],
      roles: [...new Set(mine.flatMap((mention) => mention.role?.text ?? []))],
      mentions: mine.map((mention) => mention.id),
      chain: steps.map(({ form, rule, says }) => {
        const at = anchor(form.mentions[0])
        return { rule, says, ...(at && { anchor: at }) }
      }),
      maybe: possible.map(({ to, why }) => ({ entity: entityOfForm(to), why })),
    }
  })
  return { mentions, entities }
}
