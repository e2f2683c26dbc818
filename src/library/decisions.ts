import { inForce } from '../annotate/decisions/in-force.ts'
import { Decision } from '../model/index.ts'
import type { Database } from './database.ts'
import { keyOf } from './key.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'

/** Every decision that was ever made, withdrawals too, oldest first. */
export async function allDecisions(database: Database, path: string): Promise<Decision[]> {
  const rows = await database.selectFrom('decisions').select(['id', 'json']).execute()
  return oldestFirst(rows.map(({ id, json }) => parsed(Decision, json, path, `the decision ${id}`)))
}

/** The decisions about a document that count, latest last. */
export async function decisionsAbout(
  database: Database,
  path: string,
  document: string,
): Promise<Decision[]> {
  return (await decisionsByDocument(database, path, [document])).get(document) ?? []
}

/** As `decisionsAbout`, of some hundred documents. */
export async function decisionsByDocument(
  database: Database,
  path: string,
  documents: readonly string[],
): Promise<Map<string, Decision[]>> {
  const rows = await database
    .selectFrom('decision_subjects')
    .innerJoin('decisions', 'decisions.id', 'decision_subjects.decision')
    .select(['decision_subjects.document', 'decisions.id', 'decisions.json'])
    .where('decision_subjects.document', 'in', documents)
    .execute()
  const about = Map.groupBy(rows, ({ document }) => document)
  return new Map(
    [...about].map(([document, of]) => [
      document,
      inForce(of.map(({ id, json }) => parsed(Decision, json, path, `the decision ${id}`))),
    ]),
  )
}

/** The name under which a reading's annotations are kept, made of all that they depend on. */
export async function annotationKey(
  pipeline: Pipeline,
  reading: string,
  asOf: string,
  decisions: readonly Decision[],
): Promise<string> {
  // What the linear tier made has kept the key that it had before there were two.
  const tier = (await pipeline.tier()) === 'linear' ? [] : ['encoder']
  return keyOf(reading, pipeline.version, asOf, ...tier, ...decisions.map(({ id }) => id))
}

function oldestFirst(decisions: Decision[]): Decision[] {
  return decisions.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
}
