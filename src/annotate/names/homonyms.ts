import type { EntityType } from '../../model/index.ts'
import { lookupPlaces } from '../places/gazetteer.ts'
import type { Candidate, Here } from './candidate.ts'
import { nameKey } from './key.ts'
import { isCivic } from './organisation-forms.ts'
import { isSurnameOf } from './person-forms.ts'

/**
 * By how much the likeliest of the bearers must lead the next at an occurrence, in the margins of `here.ts`, which hold one type
 * against the others, so that a lead counts twice. By reason, not tuned: odds of four or five to one.
 */
const LEAD = 3

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place']

/** What an occurrence of a name with several bearers is taken for, and whether it tells which of them is meant. */
export interface Meant {
  type: EntityType
  bearer: 'told' | 'open'
}

/**
 * Which bearer is meant by each occurrence of a name that a person of the document has for a surname and something else bears, too:
 * a company ("Miles Dallow", "Dallow Dredging") or a town ("Ann Paris", "in Paris"). One decision a name does not do there. Names
 * with one bearer are not in the answer. `types` are those decided by name key.
 */
export function homonyms(
  candidates: readonly Candidate[],
  types: ReadonlyMap<string, EntityType>,
): Map<Candidate, Meant> {
  const full = [...types].filter(([key]) => key.includes(' '))
  const persons = Map.groupBy(
    full.filter(([, type]) => type === 'person'),
    ([key]) => key.slice(key.lastIndexOf(' ') + 1),
  )
  const bodies = Map.groupBy(
    full.filter(([key, type]) => type === 'organisation' && !isCivic(key)),
    ([key]) => key.slice(0, key.indexOf(' ')),
  )
  const answer = new Map<Candidate, Meant>()
  for (const [key, occurrences] of Map.groupBy(candidates, ({ text }) => nameKey(text))) {
    const named = persons.get(key.slice(key.lastIndexOf(' ') + 1)) ?? []
    if (!named.some(([person]) => isSurnameOf(key, person))) continue
    const body = (bodies.get(key.split(' ', 1)[0] ?? '') ?? []).some(([long]) => long.startsWith(`${key} `))
    const bearers: EntityType[] = ['person']
    if (body) bearers.push('organisation')
    if (isPlaceToo(occurrences)) bearers.push('place')
    if (bearers.length < 2) continue
    const told = occurrences.map(({ here }) => meantHere(here, bearers))
    const usual = types.get(key) ?? told.find((type) => type !== undefined)
    if (usual === undefined) continue
    occurrences.forEach((occurrence, i) => {
      const type = told[i]
      answer.set(occurrence, type ? { type, bearer: 'told' } : { type: usual, bearer: 'open' })
    })
  }
  return answer
}

/** Whether the gazetteer has the name and an occurrence speaks for a place rather than anything else. */
function isPlaceToo(occurrences: readonly Candidate[]): boolean {
  const [first] = occurrences
  if (first === undefined || lookupPlaces(first.text).length === 0) return false
  return occurrences.some(({ here }) => meantHere(here, TYPES) === 'place')
}

function meantHere(here: (() => Here) | undefined, among: readonly EntityType[]): EntityType | undefined {
  if (here === undefined) return undefined
  const told = here()
  const [best, next] = among.toSorted((a, b) => told[b] - told[a])
  return best !== undefined && next !== undefined && told[best] - told[next] >= LEAD ? best : undefined
}
