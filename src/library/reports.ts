import { storySummary } from '../collate/summary.ts'
import { type Decision, type Story, StoryReport } from '../model/index.ts'
import type { Engine } from './engine.ts'
import { insertRows, KEEP } from './insert-rows.ts'
import { parsed } from './parsed.ts'
import type { Pipeline } from './pipeline.ts'
import { witnessesThere } from './witnesses.ts'

/** A report that is to be there. */
export interface Wanted {
  /** Made of all that it depends on. */
  id: string
  /** Made of all that depends on its documents, and not on why they are one story. */
  collated: string
  story: Story
  /** Documents of other stories that are read with it. */
  others: readonly string[]
  decisions: readonly Decision[]
}

/** Witnesses in one statement. */
const CHUNK = 100

/** The reports that are kept: which ones is asked once. */
export class Reports {
  readonly #engine: Engine
  readonly #path: string
  readonly #pipeline: Pipeline
  readonly #ids: Set<string>
  /** By what they are collated of, the reports that are kept. */
  readonly #byCollated: Map<string, string>

  private constructor(
    engine: Engine,
    path: string,
    pipeline: Pipeline,
    rows: readonly { id: string; collated: string }[],
  ) {
    this.#engine = engine
    this.#path = path
    this.#pipeline = pipeline
    this.#ids = new Set(rows.map(({ id }) => id))
    this.#byCollated = new Map(rows.map(({ id, collated }) => [collated, id]))
  }

  static async kept(engine: Engine, path: string, pipeline: Pipeline): Promise<Reports> {
    const rows = await engine.database
      .selectFrom('reports')
      .select(['id', 'collated'])
      .orderBy('id')
      .execute()
    return new Reports(engine, path, pipeline, rows)
  }

  /** Makes a report that is not kept yet; false when one of the story's documents is gone meanwhile. */
  async make(wanted: Wanted): Promise<boolean> {
    if (this.#ids.has(wanted.id)) return true
    const made = (await this.#toldAnew(wanted)) ?? (await this.#collated(wanted))
    if (made === undefined) return false
    const row = { id: wanted.id, collated: wanted.collated, ...made }
    await insertRows(this.#engine, this.#engine.database, 'reports', [row], KEEP)
    // Collating is one long synchronous stretch a story: let a server answer, and a signal be seen, in between.
    await new Promise(setImmediate)
    return true
  }

  /** Where the same documents were collated before, and are one story for reasons that read otherwise now, that is all that changes. */
  async #toldAnew({ collated, story }: Wanted): Promise<{ json: string; summary: string } | undefined> {
    const row = await this.#engine.database
      .selectFrom('reports')
      .select(['json', 'summary'])
      .where('id', '=', this.#byCollated.get(collated) ?? '')
      .executeTakeFirst()
    if (row === undefined) return undefined
    const report = parsed(StoryReport, row.json, this.#path, `the story ${story.id}`)
    return { json: JSON.stringify({ ...report, story }), summary: row.summary }
  }

  async #collated({
    story,
    others,
    decisions,
  }: Wanted): Promise<{ json: string; summary: string } | undefined> {
    const members = await this.#witnesses(story.witnesses)
    const further = await this.#witnesses(others)
    if (members === undefined || further === undefined) return undefined
    const collated = await this.#pipeline.collateStory(members, { decisions, others: further })
    const report: StoryReport = { ...collated, story }
    return {
      json: JSON.stringify(report),
      summary: JSON.stringify(storySummary({ report, witnesses: members })),
    }
  }

  /** The witnesses of these ids; undefined when one is gone. */
  async #witnesses(ids: readonly string[]) {
    const { database } = this.#engine
    const found = []
    for (let from = 0; from < ids.length; from += CHUNK) {
      const part = ids.slice(from, from + CHUNK)
      const there = await witnessesThere(database, this.#path, part)
      for (const id of part) {
        const one = there.get(id)
        if (one === undefined) return undefined
        found.push(one)
      }
    }
    return found
  }
}
