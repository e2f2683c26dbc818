import type { Failure, SearchFacets, SearchHit, StorySummary, Witness } from '../model/index.ts'
import type { DataSource } from './data.ts'
import { type Route, SENTENCES_SHOWN } from './route.ts'
import { nameOf, type StoryIndex, storyIndex } from './story/story-index.ts'

type RouteOf<View extends Route['view']> = Extract<Route, { view: View }>

/** A view with the data that it shows. */
export type Page =
  | { view: 'stories'; route: RouteOf<'stories'>; stories: StorySummary[]; failures: Failure[] }
  | {
      view: 'search'
      route: RouteOf<'search'>
      hits: SearchHit[]
      /** Of all sentences with the words, and of those that the filter leaves. */
      all: SearchFacets
      left: SearchFacets
      /** The documents of the hits, by id. */
      found: ReadonlyMap<string, Witness>
    }
  | { view: 'undated'; route: RouteOf<'undated'>; witnesses: Witness[]; more: number }
  | { view: 'report'; route: RouteOf<'report'> }
  | { view: 'decisions'; route: RouteOf<'decisions'> }
  | { view: 'story'; route: RouteOf<'story'>; index: StoryIndex }
  | { view: 'document'; route: RouteOf<'document'>; witness: Witness; index: StoryIndex | undefined }
  | { view: 'problem'; route: Route; message: string }

/** So many undated documents are listed; their number is told. */
const UNDATED_SHOWN = 100

export interface PageLoader {
  /** Fetches what a view shows. Never rejects: what goes wrong is a page too. */
  load(route: Route): Promise<Page>
  /** Lets go of what is kept, because the library changed. */
  forget(): void
}

/** A loader of pages that keeps the last story and the last search, so that their tabs and filters open at once. */
export function pageLoader(data: DataSource): PageLoader {
  let kept: { id: string; index: Promise<StoryIndex> } | undefined
  const story = (id: string): Promise<StoryIndex> => {
    if (kept?.id !== id) kept = { id, index: data.story(id).then(storyIndex) }
    return kept.index
  }
  let searched: { asked: string; sentences: Promise<Sentences> } | undefined
  const search = (route: RouteOf<'search'>): Promise<Sentences> => {
    const { beside: _, ...choice } = route
    const asked = JSON.stringify(choice)
    if (searched?.asked !== asked) searched = { asked, sentences: sentencesOf(data, route) }
    return searched.sentences
  }
  const forget = () => {
    kept = undefined
    searched = undefined
  }
  const fetched = async (route: Route): Promise<Page> => {
    switch (route.view) {
      case 'stories': {
        const [stories, failures] = await Promise.all([data.stories(), data.failures()])
        forget()
        return { view: 'stories', route, stories, failures }
      }
      case 'search':
        return { view: 'search', route, ...(await search(route)) }
      case 'undated': {
        const ids = await data.undated()
        const witnesses = await Promise.all(ids.slice(0, UNDATED_SHOWN).map((id) => data.document(id)))
        return { view: 'undated', route, witnesses, more: ids.length - witnesses.length }
      }
      case 'report':
        return { view: 'report', route }
      case 'decisions':
        return { view: 'decisions', route }
      case 'story':
        return { view: 'story', route, index: await story(route.story) }
      case 'document': {
        const index = route.story === undefined ? undefined : await story(route.story).catch(() => undefined)
        const known = index?.byId.get(route.document)?.witness
        return { view: 'document', route, witness: known ?? (await data.document(route.document)), index }
      }
      case 'nowhere':
        throw new Error('There is no such page here; the address may be cut off.')
    }
  }
  return {
    forget,
    load: (route) =>
      fetched(route).catch((error: unknown) => {
        forget()
        return { view: 'problem', route, message: error instanceof Error ? error.message : String(error) }
      }),
  }
}

type Sentences = Pick<Extract<Page, { view: 'search' }>, 'hits' | 'all' | 'left' | 'found'>

const NOTHING: SearchFacets = {
  sentences: 0,
  documents: 0,
  isComplete: true,
  speakers: [],
  places: [],
  figures: [],
}

async function sentencesOf(data: DataSource, route: RouteOf<'search'>): Promise<Sentences> {
  const { words, shown = SENTENCES_SHOWN, speaker, place, figure, from, to } = route
  if (words.trim() === '') return { hits: [], all: NOTHING, left: NOTHING, found: new Map() }
  const isNarrowed = [speaker, place, figure, from, to].some((one) => one !== undefined)
  const [hits, all, left] = await Promise.all([
    data.search(words, route, shown),
    data.searchFacets(words, {}),
    isNarrowed ? data.searchFacets(words, route) : undefined,
  ])
  const ids = [...new Set(hits.map(({ anchor }) => anchor.document))]
  const documents = await Promise.all(ids.map((id) => data.document(id)))
  return { hits, all, left: left ?? all, found: new Map(documents.map((each) => [each.document.id, each])) }
}

/** What the browser's tab and history call a page. */
export function pageTitle(page: Page): string {
  switch (page.view) {
    case 'stories':
      return 'Stories · Stemma'
    case 'search':
      return `${page.route.words} · Search · Stemma`
    case 'undated':
      return 'Documents without a date · Stemma'
    case 'report':
      return 'Report · Stemma'
    case 'decisions':
      return 'Decisions · Stemma'
    case 'story':
      return `${page.index.report.story.title} · Stemma`
    case 'document': {
      const { document } = page.witness
      return `${document.title.absent ? 'Untitled' : document.title.value} · ${nameOf(document)} · Stemma`
    }
    case 'problem':
      return 'Not found · Stemma'
  }
}
