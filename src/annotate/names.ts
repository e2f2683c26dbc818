import type { Document, Entity, Mention, Sentence } from '../model/index.ts'
import { languageOf } from './language/date-languages.ts'
import type { Finder } from './names/candidate.ts'
import { decideNames } from './names/decision.ts'
import { type DecidedName, entitiesOf } from './names/entities.ts'
import { homonyms } from './names/homonyms.ts'
import { nameKey } from './names/key.ts'
import { findByTagger } from './names/linear/linear-finder.ts'
import { believedNames } from './names/other-languages.ts'
import { withOwnEndings } from './names/own-endings.ts'
import { isOffice } from './names/titles.ts'

/** What a document names. */
export interface Names {
  mentions: Mention[]
  entities: Entity[]
}

/**
 * The persons, organisations and places a document names: mentions in order of text (offsets in UTF-16 code units,
 * titles and possessive endings left out) and the entities they belong to, with the reason why forms were put together.
 * `find` proposes what may be a name; one decision is made a name and document, and one an occurrence where the document has
 * several bearers of the name.
 */
export function names(document: Document, sentences: Sentence[], find: Finder = findByTagger): Names {
  const candidates = find(document, sentences)
  const types = decideNames(candidates)
  const meant = homonyms(candidates, types)
  const typed = candidates.flatMap((candidate): DecidedName[] => {
    const { start, end, text, role } = candidate
    const homonym = meant.get(candidate)
    const type = homonym?.type ?? types.get(nameKey(text))
    if (type === undefined || (type === 'organisation' && isOffice(text))) return []
    const kept = role && type === 'person' ? { role } : {}
    return [{ start, end, text, type, ...kept, ...(homonym && { bearer: homonym.bearer }) }]
  })
  const apart = withOwnEndings(
    document.text,
    withOfficeLetters(document.text, withRolesApart(document.text, typed)),
  )
  return entitiesOf(document, believedNames(apart, languageOf(document)))
}

/** "CS Mwangi", taken for a body: the letters of an office before the surname of a person whom the document names in full. */
function withOfficeLetters(text: string, names: readonly DecidedName[]): DecidedName[] {
  const surnames = new Set(
    names.flatMap(({ type, text: name }) =>
      type === 'person' && name.includes(' ') ? [nameKey(name.split(' ').at(-1) ?? '')] : [],
    ),
  )
  return names.map((name) => {
    const letters = /^\p{Lu}{2,4}\s(?=\p{Lu}[\p{Ll}’'-]+$)/u.exec(name.text)?.[0]
    if (name.type !== 'organisation' || letters === undefined) return name
    const start = name.start + letters.length
    const own = text.slice(start, name.end)
    if (!surnames.has(nameKey(own))) return name
    const role = { start: name.start, end: start - 1, text: letters.trim() }
    return { ...name, type: 'person', start, text: own, role }
  })
}

/** "*Tarn Markets* analyst Ann Reed": a role that begins inside the name of a body is what stands behind that name. */
function withRolesApart(text: string, names: readonly DecidedName[]): DecidedName[] {
  return names.map((name, index) => {
    const { role } = name
    const before = names[index - 1]
    if (role === undefined || before === undefined || role.start >= before.end || role.end <= before.end)
      return name
    const { start: _, ...rest } = role
    const start = before.end + (/^\s*/.exec(text.slice(before.end, role.end))?.[0].length ?? 0)
    return { ...name, role: { ...rest, start, text: text.slice(start, role.end) } }
  })
}
