import {
  type Comparison,
  type Decided,
  type Decision,
  type DocumentSummary,
  type Failure,
  LibraryError,
  type SearchFacets,
  type SearchHit,
  type Sighting,
  type StoryReport,
  type StorySummary,
  type StoryView,
  type Witness,
} from '../model/index.ts'
import type { Obtained } from '../obtain/obtain.ts'
import { VERSION } from '../version.ts'
import { Accounts } from './accounts.ts'
import type { Jobs } from './additions/jobs.ts'
import type { WorkOptions } from './additions/place.ts'
import { AdditionQueue } from './additions/queue.ts'
import { work } from './additions/work.ts'
import { check } from './check.ts'
import { neighbours } from './copies/pairs.ts'
import { decide } from './decide.ts'
import { allDecisions } from './decisions.ts'
import { bringDigestsUpToDate } from './digests.ts'
import type { Engine } from './engine.ts'
import { sourcesLocation } from './location.ts'
import { addSources, type Outcome } from './new-sources.ts'
import { openEngine } from './open.ts'
import { PIPELINE, type Pipeline } from './pipeline.ts'
import { bringReadingsUpToDate, type Reread } from './rereading.ts'
import { isAllLookedAt, type Search, search, searchFacets } from './search.ts'
import { latestResponse } from './sightings.ts'
import { type Added, type AddOptions, addSource, removeSource, sourceBytes } from './sources.ts'
import { bringStoriesUpToDate, storiesAreCurrent } from './stories.ts'
import { storiesBehind, storyReport, storyStamp, storySummaries } from './story-rows.ts'
import { type Version, versionsOf } from './versions.ts'
import {
  documentCount,
  documentIds,
  documentSummaries,
  holdsDocument,
  type Wanted,
  witness,
  witnesses,
} from './witnesses.ts'

export interface OpenOptions {
  /** Makes a library, and its folder, when there is none. */
  create?: boolean
  /** Refuses every change. */
  readOnly?: boolean
  /** Milliseconds to wait for another program that writes; 5,000 unless told otherwise. */
  busyTimeout?: number
  /** Where new sources are kept, `s3://bucket/prefix`, or '' for the library's database; $STEMMA_SOURCES unless told otherwise. */
  sources?: string
  /** What makes readings, annotations and stories; this Stemma's own unless told otherwise. */
  pipeline?: Pipeline
}

/**
 * Sources with their readings, annotations and stories, in a file or on a database server. Several programs may have the same library open; one
 * of them writes at a time. Results do not depend on the order in which sources were added.
 *
 * Every method may throw LibraryError: `library-locked`, `library-damaged`, `library-read-only`, `library-unreachable`,
 * `library-away`, `sources-away`, `sources-unreachable`, `disk-full` (then nothing is half-written).
 */
export class Library {
  /** Where it lies; an address without its password. */
  readonly path: string
  readonly #engine: Engine
  readonly #pipeline: Pipeline
  #jobs: Promise<Jobs> | undefined
  /** Who may use the library from elsewhere. */
  readonly accounts: Accounts

  private constructor(path: string, engine: Engine, pipeline: Pipeline) {
    this.path = path
    this.#engine = engine
    this.accounts = new Accounts(engine.database)
    this.#pipeline = pipeline
  }

  /**
   * Opens the library at `place`, a file or the address of a PostgreSQL database (`postgres://…`), and brings it to the
   * form of this Stemma.
   *
   * @throws LibraryError `no-library`, `not-a-library`, `newer-library`, and as every method.
   */
  static async open(place: string, options: OpenOptions = {}): Promise<Library> {
    const { create = false, readOnly = false, busyTimeout = 5000, pipeline = PIPELINE } = options
    const { sources = sourcesLocation() } = options
    const { engine, path } = await openEngine(place, { create, readOnly, busyTimeout, sources })
    return new Library(path, engine, pipeline)
  }

  /** Whether workers can share the work: on a database server, not in a file. */
  get takesWorkers(): boolean {
    return this.#engine.openJobs !== undefined
  }

  /** Orders that workers carry out. Throws LibraryError `no-queue` where there can be none. */
  async additions(): Promise<AdditionQueue> {
    return new AdditionQueue(this.#engine.database, this.path, await this.#openJobs())
  }

  /** Carries out such orders in this process; see `work`. */
  async work(options: WorkOptions): Promise<void> {
    const jobs = await this.#openJobs()
    await work({ engine: this.#engine, path: this.path, pipeline: this.#pipeline, jobs }, options)
  }

  /** Puts a source in, whole or not at all; see `addSource`. Throws what reading and annotating throw. */
  async add(obtained: Obtained, options: AddOptions = {}): Promise<Added> {
    return await addSource(this.#engine, this.path, this.#pipeline, obtained, options)
  }

  /** Puts several sources in, which costs less than one at a time; see `addSources`. What can't be read is told in its place. */
  async addAll(obtained: readonly Obtained[], options: Pick<AddOptions, 'asOf'> = {}): Promise<Outcome[]> {
    return await addSources(this.#engine, this.path, this.#pipeline, obtained, options)
  }

  /** Ids of all documents, sorted. */
  async documents(): Promise<string[]> {
    return await documentIds(this.#engine.database)
  }

  /** Ids of the documents without a day of publication, sorted. */
  async undated(): Promise<string[]> {
    return (await this.documentSummaries({ undated: true })).map(({ id }) => id)
  }

  /** How many documents there are. */
  async documentCount(): Promise<number> {
    return await documentCount(this.#engine.database)
  }

  /** Documents in a few words, in order of id. */
  async documentSummaries(wanted: Wanted = {}): Promise<DocumentSummary[]> {
    return await documentSummaries(this.#engine.database, wanted)
  }

  /** At most `limit` documents behind `after`; undefined when the library does not hold that one. */
  async documentsBehind(
    after: string | undefined,
    { limit, undated = false }: { limit: number; undated?: boolean },
  ): Promise<DocumentSummary[] | undefined> {
    if (after === undefined) return await this.documentSummaries({ undated, limit })
    if (!(await holdsDocument(this.#engine.database, after))) return undefined
    return await this.documentSummaries({ undated, limit, after })
  }

  /** A document with its annotations and every sighting. Throws LibraryError `unknown-id`. */
  async document(id: string): Promise<Witness> {
    return await witness(this.#engine.database, this.path, id)
  }

  /** The bytes of a document's source, as they were added, wherever they lie. Throws LibraryError `unknown-id`. */
  async sourceBytes(id: string): Promise<Uint8Array> {
    return await sourceBytes(this.#engine, id)
  }

  /** The latest sighting of an address with the headers that came with it, to ask for a newer version only. */
  async latestResponse(address: string): Promise<Sighting | undefined> {
    return await latestResponse(this.#engine.database, address)
  }

  /** The versions that an address was met with, in order of time. */
  async versionsOf(address: string): Promise<Version[]> {
    return await versionsOf(this.#engine.database, address)
  }

  /**
   * Compares the documents that came, and those of their hosts, with what the hosts print everywhere, and reads anew what
   * holds some of that. Returns what was read anew. See `bringReadingsUpToDate`.
   */
  async compareWithHosts(): Promise<Reread[]> {
    const current = await storiesAreCurrent(this.#engine.database, this.#pipeline)
    return current ? [] : await bringReadingsUpToDate(this.#engine, this.path, this.#pipeline)
  }

  /** All stories, latest stated day first. What has changed since the last time is collated first. */
  async stories(): Promise<StorySummary[]> {
    await this.compareWithHosts()
    await bringStoriesUpToDate(this.#engine, this.path, this.#pipeline)
    return await storySummaries(this.#engine.database, this.path)
  }

  /** At most `limit` stories in the same order behind `after`; undefined when there is no such story. */
  async storiesBehind(after: string | undefined, limit: number): Promise<StorySummary[] | undefined> {
    await bringStoriesUpToDate(this.#engine, this.path, this.#pipeline)
    return await storiesBehind(this.#engine.database, this.path, after, limit)
  }

  /** What the answer of `story` hangs on: equal stamps, equal answers. Throws LibraryError `unknown-id`. */
  async storyStamp(id: string): Promise<string> {
    await bringStoriesUpToDate(this.#engine, this.path, this.#pipeline)
    return await storyStamp(this.#engine.database, id)
  }

  /** The documents that share passages with one, most alike first, with their likeness as copies, 0 to 1. */
  async neighbours(id: string): Promise<{ document: string; likeness: number }[]> {
    await this.compareWithHosts()
    await bringDigestsUpToDate(this.#engine, this.path, this.#pipeline)
    return await neighbours(this.#engine.database, id)
  }

  /** A story with its witnesses, collated as `stories` does. Throws LibraryError `unknown-id`. */
  async story(id: string): Promise<StoryView> {
    await this.compareWithHosts()
    await bringStoriesUpToDate(this.#engine, this.path, this.#pipeline)
    const report = await storyReport(this.#engine.database, this.path, id)
    return { report, witnesses: await witnesses(this.#engine.database, this.path, report.story.witnesses) }
  }

  /** The stories of these ids, all when there are none, with their witnesses, as `stemma compare` would print them. */
  async comparison(ids: readonly string[] = []): Promise<Comparison> {
    const all = (await this.stories()).map(({ id }) => id)
    const chosen = ids.length > 0 ? ids : all
    const reports: StoryReport[] = []
    for (const id of [...new Set(chosen)].sort()) {
      reports.push(await storyReport(this.#engine.database, this.path, id))
    }
    // A document of another story that tells an outcome is evidence of this one.
    const members = new Set(
      reports.flatMap(({ story, outcomes }) => [
        ...story.witnesses,
        ...outcomes.flatMap(({ elsewhere }) => elsewhere?.document ?? []),
      ]),
    )
    return {
      model: '1',
      stemma: VERSION,
      witnesses: await witnesses(this.#engine.database, this.path, [...members].sort()),
      stories: reports,
      failures: [],
    }
  }

  /** The passages that are sought, best first; at most `limit`, 50 unless told otherwise. See `Search`. */
  async search(
    words: string,
    { limit = 50, ...sought }: { limit?: number } & Omit<Search, 'words'> = {},
  ): Promise<SearchHit[]> {
    return (await this.searchBehind({ words, ...sought }, undefined, limit)) ?? []
  }

  /** At most `limit` of them behind the one that `after` names, as `hitName` does; undefined when that one is not among them. */
  async searchBehind(
    sought: Search,
    after: string | undefined,
    limit: number,
  ): Promise<SearchHit[] | undefined> {
    const current = await storiesAreCurrent(this.#engine.database, this.#pipeline)
    return await search(this.#engine, sought, { after, limit }, current)
  }

  /** Whether all that a search finds was looked at and ranked: see `Search`. */
  async isAllLookedAt(sought: Search): Promise<boolean> {
    return await isAllLookedAt(this.#engine, sought)
  }

  /** How much a search finds, and what it can be narrowed down by. */
  async searchFacets(sought: Search): Promise<SearchFacets> {
    return await searchFacets(this.#engine, sought)
  }

  /** Keeps what a reader decided; the same decision twice is one. Throws LibraryError `unknown-id`. See `decide`. */
  async decide(decided: Decided): Promise<Decision> {
    return await decide(this.#engine.database, this.path, this.#pipeline, decided)
  }

  /** Every decision that was ever made, withdrawals too, oldest first. */
  async decisions(): Promise<Decision[]> {
    return await allDecisions(this.#engine.database, this.path)
  }

  /** Takes a document out with its source and all that was made of it. Throws LibraryError `unknown-id`. */
  async remove(id: string): Promise<void> {
    await removeSource(this.#engine, id)
  }

  /** Verifies everything that is kept; empty when all is well. */
  async check(): Promise<Failure[]> {
    const current = await storiesAreCurrent(this.#engine.database, this.#pipeline)
    return await check(this.#engine, this.path, current)
  }

  async close(): Promise<void> {
    await (await this.#jobs?.catch(() => undefined))?.close()
    this.#engine.stores.close()
    await this.#engine.database.destroy()
  }

  #openJobs(): Promise<Jobs> {
    if (this.#engine.openJobs === undefined) throw noQueue(this.path)
    // One that failed, because the server was away, is tried again.
    this.#jobs ??= this.#engine.openJobs().catch((error: unknown) => {
      this.#jobs = undefined
      throw error
    })
    return this.#jobs
  }
}

function noQueue(path: string): LibraryError {
  return new LibraryError(
    'no-queue',
    path,
    `The library ${path} is a file, which one process fills; workers share a library on PostgreSQL.`,
  )
}
