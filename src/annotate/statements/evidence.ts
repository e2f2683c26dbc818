import type { Entity, Mention } from '../../model/entity.ts'
import { AGENTS, BELONGING } from '../language/en/agent-verbs.ts'
import { AUXILIARIES } from '../language/en/function-words.ts'
import { INSTITUTIONS } from '../language/en/speaking-nouns.ts'
import { baseForms, isPast } from '../language/en/verb-forms.ts'
import type { Range } from './finding.ts'
import { readSource, withoutArticle } from './sources.ts'

/** ", which runs the lock": what the text says that somebody does. */
export interface Deed {
  /** As it stands. */
  words: string
  /** What one is called who does it. */
  agents: ReadonlySet<string>
  /** Lower-case words of what it is done to. */
  object: readonly string[]
}

/** What the document says about an entity beside its name. */
export interface Epithets {
  /** Roles, appositives and ages, lower case, without article. */
  roles: string[]
  deeds: Deed[]
}

/** How far behind a name its appositive may reach. */
const REACH = 120
const APPOSITIVE = /^(?:the|a|an|its|his|her|their|former|acting)\s/i

/** Epithets of every entity, from its entry, its mentions and the sources that name it. */
export function epithetsOf(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  sources: readonly (readonly Range[])[],
): Map<string, Epithets> {
  const found = new Map<string, Epithets>()
  for (const { id, roles } of entities)
    found.set(id, { roles: roles.map((role) => withoutArticle(role)), deeds: [] })
  for (const mention of mentions) {
    const epithets = found.get(mention.entity)
    if (epithets === undefined) continue
    if (mention.role !== undefined) epithets.roles.push(withoutArticle(mention.role.text))
    else if (mention.type === 'organisation') epithets.roles.push(...bodyBefore(text, mention))
    readBehind(text, mention, epithets)
  }
  for (const ranges of sources) {
    const source = readSource(text, ranges, mentions)
    if (source.kind !== 'name') continue
    found.get(source.mention.entity)?.roles.push(...besideName(text, ranges, source.mention))
  }
  return found
}

/** "the Swedish union IF Tarn": the noun right before the name that says what kind of body it is. */
function bodyBefore(text: string, { start }: Mention): string[] {
  const noun = /(?:^|\s)(\p{Ll}[\p{Ll}-]{1,20})\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  return noun !== undefined && INSTITUTIONS.has(noun) ? [noun] : []
}

/** The words of the source phrase before the name, and the appositive behind it. */
function besideName(text: string, ranges: readonly Range[], mention: Mention): string[] {
  const range = ranges[0]
  if (range === undefined) return []
  const before = text.slice(range.start, mention.start).trim()
  const behind = text.slice(mention.end, range.end).replace(/^[\s,—–]+/, '')
  return [before.replace(/,$/, ''), behind].filter((words) => words.length > 2).map(withoutArticle)
}

/** Reads the age, the appositive and the relative clause behind a name. */
function readBehind(text: string, mention: Mention, epithets: Epithets): void {
  const behind = text.slice(mention.end, Math.min(text.length, mention.end + REACH))
  const sentence = /^[^.!?;:”“"\n]*/.exec(behind)?.[0].replace(/^\s*\([^()]*\)/, '') ?? ''
  const [beside = '', ...parts] = sentence.split(',', 4).map((words) => words.trim())
  if (beside !== '') return
  for (const part of parts) {
    if (/^\d{1,3}$/.test(part)) {
      epithets.roles.push(`${part}-year-old`)
      continue
    }
    const clause = /^(?:who|which) (\S+) /i.exec(part)
    if (clause !== null) epithets.deeds.push(...deedOf(part, (clause[1] ?? '').toLowerCase()))
    else if (isAppositive(part)) epithets.roles.push(withoutArticle(part))
    break
  }
}

function deedOf(words: string, verb: string): Deed[] {
  const base = baseForms(verb).find((form) => AGENTS.has(form) || BELONGING.has(form))
  if (base === undefined) return []
  const object = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(2)
  return [{ words, agents: AGENTS.get(base) ?? new Set(), object }]
}

/** A noun phrase, not the clause of "according to OWC, the lock was closed". */
function isAppositive(words: string): boolean {
  if (!APPOSITIVE.test(words)) return false
  const all = words.toLowerCase().split(/\s+/)
  return !all.some((word) => AUXILIARIES.has(word)) && !isPast(all.at(-1) ?? '')
}
