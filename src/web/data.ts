import { storySummary } from '../collate/summary.ts'
import type {
  Addition,
  AdditionStep,
  Comparison,
  Decision,
  DocumentSummary,
  Failure,
  SearchFacets,
  SearchHit,
  StoryReport,
  StorySummary,
  StoryView,
  Verdict,
  Witness,
} from '../model/index.ts'
import { disarmed } from './direction.ts'
import type { SearchFilter } from './route.ts'
import { choices, type FoundSentence, foundSentences, narrowed } from './search/found-sentences.ts'

/** The server tells no more items at a time. */
const MOST_OF_A_PAGE = 200

/** What became of a file that was added. */
export interface AddedSource {
  id: string
  /** Whether these bytes were not in the library before. */
  isNew: boolean
}

/** What a reader can do to a library; a report takes nothing. */
export interface Changes {
  /** Puts a file in. */
  addFile(file: File): Promise<AddedSource>
  /** Has addresses fetched and put in; each step is told as it happens. Ends when the order has ended, with what became of it. */
  addAddresses(addresses: readonly string[], onStep: (step: AdditionStep) => void): Promise<Addition>
  /** Takes a document out, with its source and all that was made of it. */
  remove(id: string): Promise<void>
  /** Every decision, withdrawals too, oldest first. */
  decisions(): Promise<Decision[]>
  decide(verdict: Verdict, by: string, note?: string): Promise<Decision>
  /** Takes a decision back; both stay in the list. */
  withdraw(id: string): Promise<Decision>
}

/** Where the page's data comes from: the server's API, or a comparison that the page carries inside. */
export interface DataSource {
  stories(): Promise<StorySummary[]>
  story(id: string): Promise<StoryView>
  document(id: string): Promise<Witness>
  /** The text that the ranges of a document count in; undefined for a PDF, and in a report, which carries no sources. */
  sourceText(id: string): Promise<string | undefined>
  /** The sentences that hold all the words, the first `shown` of them. */
  search(words: string, filter: SearchFilter, shown: number): Promise<SearchHit[]>
  /** How many there are, and what they can be narrowed down by. */
  searchFacets(words: string, filter: SearchFilter): Promise<SearchFacets>
  /** Ids of the documents that state no day of publication. */
  undated(): Promise<string[]>
  /** Inputs of a report that could not be read; a library holds none. */
  failures(): Promise<Failure[]>
  changes?: Changes
}

/** The data source of this page: the embedded comparison of a report if there is one, else the API. */
export function dataSource(): DataSource {
  const embedded = document.getElementById('comparison')?.textContent
  return embedded ? fromComparison(JSON.parse(disarmed(embedded)) as Comparison) : fromApi()
}

function fromApi(): DataSource {
  const get = async <T>(path: string, sent: RequestInit = {}): Promise<T> => {
    const response = await fetch(path, {
      ...sent,
      headers: { Accept: 'application/json', ...sent.headers },
    }).catch(() => {
      throw new Error('The server does not answer. Is "stemma serve" still running?')
    })
    const text = await response.text()
    const body = JSON.parse(text === '' ? 'null' : disarmed(text)) as (T & { detail?: string }) | null
    if (!response.ok) throw new Error(body?.detail ?? `The server answered ${response.status}.`)
    return body as T
  }
  /** All items of a list that the server tells page by page. */
  const all = async <T>(path: string): Promise<T[]> => {
    const items: T[] = []
    let cursor = ''
    for (;;) {
      const page: { items: T[]; next?: string } = await get(`${path}${cursor}`)
      items.push(...page.items)
      if (page.next === undefined) return items
      cursor = `&cursor=${encodeURIComponent(page.next)}`
    }
  }
  return {
    stories: () => all('/api/stories?limit=200'),
    story: (id) => get(`/api/stories/${encodeURIComponent(id)}`),
    document: (id) => get(`/api/documents/${encodeURIComponent(id)}`),
    sourceText: async (id) =>
      (await get<{ text?: string }>(`/api/documents/${encodeURIComponent(id)}/source-text`)).text,
    search: async (words, filter, shown) => {
      const hits: SearchHit[] = []
      let cursor: string | undefined
      do {
        const limit = Math.min(MOST_OF_A_PAGE, shown - hits.length)
        const asked = asQuery({ ...searched(words, filter), limit: String(limit), cursor })
        const page: { items: SearchHit[]; next?: string } = await get(`/api/search?${asked}`)
        hits.push(...page.items)
        cursor = page.next
      } while (cursor !== undefined && hits.length < shown)
      return hits
    },
    searchFacets: (words, filter) => get(`/api/search/facets?${asQuery(searched(words, filter))}`),
    undated: async () =>
      (await all<DocumentSummary>('/api/documents?undated=true&limit=200')).map(({ id }) => id),
    failures: async () => [],
    changes: {
      addFile: (file) =>
        get(`/api/sources?name=${encodeURIComponent(file.name.toWellFormed())}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
        }),
      addAddresses: async (addresses, onStep) => {
        const { id } = await get<Addition>('/api/additions', jsonPost({ addresses }))
        return await followed(`/api/additions/${encodeURIComponent(id)}`, onStep, () =>
          get<Addition>(`/api/additions/${encodeURIComponent(id)}`),
        )
      },
      remove: async (id) => {
        await get(`/api/documents/${encodeURIComponent(id)}`, { method: 'DELETE' })
      },
      decisions: () => all('/api/decisions?limit=200'),
      decide: (verdict, by, note) =>
        get(
          '/api/decisions',
          jsonPost({ verdict, by, ...(note === undefined || note === '' ? {} : { note }) }),
        ),
      withdraw: (id) => get(`/api/decisions/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    },
  }
}

/** What the server is asked for: the words as somebody types them, and what the names of a filter may be at most. */
function searched(words: string, { speaker, place, figure, from, to }: SearchFilter) {
  const name = (one: string | undefined) => (one === '' ? undefined : one?.slice(0, 200))
  return {
    words: words.slice(0, 500),
    typing: 'true',
    speaker: name(speaker),
    place: name(place),
    figure: name(figure),
    from,
    to,
  }
}

function asQuery(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
}

function jsonPost(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

/** The steps of an order as they happen, until it ends; a connection that breaks for good is asked how far the order has come. */
async function followed(
  path: string,
  onStep: (step: AdditionStep) => void,
  state: () => Promise<Addition>,
): Promise<Addition> {
  const events = new EventSource(`${path}/events`)
  try {
    return await new Promise<Addition>((resolve, reject) => {
      events.addEventListener('step', ({ data }) => onStep(JSON.parse(disarmed(data)) as AdditionStep))
      events.addEventListener('end', ({ data }) => resolve(JSON.parse(disarmed(data)) as Addition))
      events.addEventListener('error', () => {
        if (events.readyState === EventSource.CLOSED) state().then(resolve, reject)
      })
    })
  } finally {
    events.close()
  }
}

function fromComparison(comparison: Comparison): DataSource {
  const witness = (id: string): Witness => {
    const found = comparison.witnesses.find(({ document }) => document.id === id)
    if (!found) throw new Error(`This report holds no document ${id}.`)
    return found
  }
  const view = (report: StoryReport): StoryView => ({
    report,
    witnesses: report.story.witnesses.map(witness),
  })
  return {
    stories: async () => comparison.stories.map((report) => storySummary(view(report))),
    story: async (id) => {
      const report = comparison.stories.find(({ story }) => story.id === id)
      if (!report) throw new Error(`This report holds no story ${id}.`)
      return view(report)
    },
    document: async (id) => witness(id),
    sourceText: async () => undefined,
    search: async (words, filter, shown) =>
      narrowed(sentencesIn(comparison, words), filter)
        .slice(0, shown)
        .map(({ hit }) => hit),
    searchFacets: async (words, filter) => facetsOf(narrowed(sentencesIn(comparison, words), filter)),
    undated: async () =>
      comparison.witnesses.flatMap(({ document }) => (document.published.absent ? [document.id] : [])),
    failures: async () => comparison.failures,
  }
}

function sentencesIn(comparison: Comparison, words: string): FoundSentence[] {
  const documents = new Map(comparison.witnesses.map((witness) => [witness.document.id, witness]))
  return foundSentences(searchIn(comparison, words), documents)
}

function facetsOf(sentences: readonly FoundSentence[]): SearchFacets {
  return {
    sentences: sentences.length,
    documents: new Set(sentences.map(({ hit }) => hit.anchor.document)).size,
    isComplete: true,
    speakers: choices(sentences, 'speakers'),
    places: choices(sentences, 'places'),
    figures: choices(sentences, 'figures'),
  }
}

/** Sentences that hold every searched word, case aside: what the library's index does, small enough for a report. */
function searchIn(comparison: Comparison, words: string): SearchHit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return comparison.witnesses.flatMap(({ document, annotations }) => {
    const story = comparison.stories.find((report) => report.story.witnesses.includes(document.id))?.story.id
    return annotations.sentences
      .filter((sentence) => wanted.every((word) => sentence.text.toLowerCase().includes(word)))
      .map(({ start, end, text }) => ({
        anchor: { document: document.id, start, end, text },
        title: document.title.absent ? document.id : document.title.value,
        ...(story === undefined ? {} : { story }),
      }))
  })
}
